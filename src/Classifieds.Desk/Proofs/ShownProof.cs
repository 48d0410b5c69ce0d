using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;

namespace Classifieds.Desk.Proofs;

/// <summary>What an advertiser is shown by the link of a proof, in the words and figures of the sheet.</summary>
public sealed record ShownProof
{
    /// <summary>A name, number, amount or date as it will be printed.</summary>
    /// <param name="Name">What it is: 身份证号.</param>
    /// <param name="Printed">Hidden places as stars.</param>
    /// <param name="Groups">Of a number, by the joints of its type; none where it is read as words are.</param>
    /// <param name="LookAlikes">形近字 in it, as one sentence; empty where there are none.</param>
    public sealed record Line(string Name, string Printed, IReadOnlyList<NumberGroup> Groups, string LookAlikes);

    /// <summary>Some words around a change.</summary>
    /// <param name="IsStruck">Null for what was kept.</param>
    public sealed record Piece(string Words, bool? IsStruck);

    /// <param name="Counts">The harmless by kind, such as 半角标点改全角：14 处.</param>
    /// <param name="Excerpts">Every change of what somebody relies on.</param>
    /// <param name="Overruled">放行: what an examiner let stand, a sentence each.</param>
    public sealed record DeskChanges(
        IReadOnlyList<string> Counts, IReadOnlyList<IReadOnlyList<Piece>> Excerpts, IReadOnlyList<string> Overruled);

    public required string PaperName { get; init; }

    public required string Hotline { get; init; }

    public required Notice Notice { get; init; }

    /// <summary>The newest for this advertiser.</summary>
    public required Proof Proof { get; init; }

    public required ProofState State { get; init; }

    /// <summary>The run that an answer is about, and until when it must be there; null where there is none.</summary>
    public required (Insertion Insertion, DateTimeOffset ReplyBy)? Next { get; init; }

    /// <summary>费用 as it was told last, such as 360 元（9 行 × 40 元）; empty where nothing was told.</summary>
    public required string Price { get; init; }

    /// <summary>字形校验码 as it stands on the sheet.</summary>
    public required string GlyphWord { get; init; }

    /// <summary>The words as they will be printed.</summary>
    public required string Printed { get; init; }

    /// <summary>Of the picture at true size, in millimetres; null where its fonts are no longer there and it cannot be drawn.</summary>
    public required (decimal Width, decimal Height)? Size { get; init; }

    /// <summary>What it takes of its column.</summary>
    public required int Lines { get; init; }

    /// <summary>In the order of the notice.</summary>
    public required IReadOnlyList<Line> ReadBack { get; init; }

    public required DeskChanges Changes { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<ProofComment> Thread { get; init; }

    /// <summary>Whether the advertiser waits for the desk.</summary>
    public required bool AwaitsReply { get; init; }
}
