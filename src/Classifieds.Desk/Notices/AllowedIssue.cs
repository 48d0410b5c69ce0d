using Classifieds.Domain.Issues;

namespace Classifieds.Desk.Notices;

/// <summary>An issue that a notice may run in, as it will be once it is opened.</summary>
/// <param name="Verb">What the ledger is told of its opening; null where it is there already.</param>
internal sealed record AllowedIssue(Issue Issue, string? Verb)
{
    /// <summary>Whether it appeared before it was kept here.</summary>
    public bool IsPast { get; init; }
}
