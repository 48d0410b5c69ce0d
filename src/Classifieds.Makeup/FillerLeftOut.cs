namespace Classifieds.Makeup;

/// <summary>A filler of the paper that does not run in the issue.</summary>
/// <param name="Reason">One clause in Chinese.</param>
public sealed record FillerLeftOut(string Text, string Reason);
