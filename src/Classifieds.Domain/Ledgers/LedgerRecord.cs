using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;

namespace Classifieds.Domain.Ledgers;

/// <summary>What is to be written into the ledger: who did what to which revision when.</summary>
/// <remarks>No identifier of a person may stand here: the ledger is kept in the clear and for ever.</remarks>
/// <param name="Verb">The desk's verb, such as <c>add</c>.</param>
/// <param name="By">Who did it.</param>
public sealed record LedgerRecord(DateTimeOffset At, string By, string Verb)
{
    /// <summary>改封: a revision was sealed anew; <see cref="Detail"/> is the hash that it had, <see cref="Content"/> the one it has.
    /// </summary>
    public const string ResealVerb = "reseal";

    public NoticeId? Notice { get; init; }

    public int? Revision { get; init; }

    /// <summary>Hash of the revision as it is stored, where the verb made one; lower-case hexadecimal SHA-256.</summary>
    public string Content { get; init; } = "";

    /// <summary>The issue that it is about, where it is about no notice.</summary>
    public IssueId? Issue { get; init; }

    /// <summary>Hash of everything stored of the notice, or of the issue, that decides whether, where and when it runs, as it stood when
    /// this was done; lower-case hexadecimal SHA-256, empty in entries of before it was kept.</summary>
    public string Standing { get; init; } = "";

    /// <summary>Whether it is about customers with an account, and about no notice: then <see cref="Standing"/> is that of all of
    /// them.</summary>
    public bool IsOfCustomers => Notice is null && Issue is null && Verb.StartsWith("customer-", StringComparison.Ordinal);

    /// <summary>What else is worth keeping, such as a reason; empty where nothing is.</summary>
    public string Detail { get; init; } = "";
}
