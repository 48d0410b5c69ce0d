using System.Globalization;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Domain.Proofs;

/// <summary>留言: one thing that was said about the proofs of a notice, by the advertiser or by the desk.</summary>
/// <param name="Revision">Of the proof it was said to.</param>
/// <param name="By">As the ledger has it.</param>
public sealed record ProofComment(NoticeId Notice, int Revision, CommentSide Side, string By, string Words, DateTimeOffset At)
{
    /// <summary>In UTF-16 units.</summary>
    public const int MostUnits = 1000;

    /// <summary>From 1 within its notice; the store counts.</summary>
    public int Number { get; init; }

    /// <summary>Whether it came with a yes or a no to the proof; null where it is said by itself.</summary>
    public bool? Answer { get; init; }

    /// <returns>What was typed, blanks around it taken off; or COMMENT-EMPTY, COMMENT-LONG.</returns>
    public static Outcome<string> Worded(string typed)
    {
        string words = typed.ReplaceLineEndings("\n").Trim();
        return words.Length == 0 ? new Refusal("COMMENT-EMPTY", "请写上要说的话") { Kind = RefusalKind.Usage }
            : words.Length > MostUnits
                ? new Refusal("COMMENT-LONG", string.Create(CultureInfo.InvariantCulture, $"留言最多 {MostUnits} 字，请分两次说"))
                {
                    Kind = RefusalKind.Usage,
                }
            : words;
    }
}
