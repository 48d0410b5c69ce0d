namespace Classifieds.Domain.Notices;

/// <summary>A notice read as the form that it would have been filled in as.</summary>
/// <param name="Unheld">What of the notice's words no field holds, in their order: written again, the form would do without them.</param>
public sealed record ReadForm(Submission Form, IReadOnlyList<string> Unheld);
