using Classifieds.Desk.Pages;

namespace Classifieds.Desk.Issues;

/// <summary>An issue's page that has been made, and what is not on it.</summary>
/// <param name="Let">What runs although something of it is missing.</param>
public sealed record IssuePage(FinishedPage Page, IReadOnlyList<LeftOut> LeftOut, IReadOnlyList<LetRun> Let)
{
    /// <summary>试排: it shows what may not run yet, and is marked so that nobody can take it for the plate.</summary>
    public bool IsTrial { get; init; }
}
