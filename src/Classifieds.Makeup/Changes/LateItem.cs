using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Changes;

/// <summary>What a column holds while a late change is worked in: a head, a line that takes a notice up again, a filler, a
/// notice or a part of one.</summary>
internal sealed record LateItem
{
    public required SectionStyle Section { get; init; }

    /// <summary>In lines of the grid.</summary>
    public required int Lines { get; init; }

    /// <summary>Set where it is a notice, a part of one, or a filler.</summary>
    public SetNotice? Notice { get; init; }

    /// <summary>The first of the notice's lines that stand here.</summary>
    public int FirstLine { get; init; }

    /// <summary>上接第N版.</summary>
    public bool IsCarry { get; init; }

    /// <summary>Whether it is a notice that is set as it was, so that its move is a move.</summary>
    public bool IsSame { get; init; }

    /// <summary>Where it stood; null = it comes in now.</summary>
    public LatePlace? Was { get; init; }

    /// <summary>The parts in which its notice stood, where it is a piece of one that is shared out anew.</summary>
    public IReadOnlyList<LateItem>? Of { get; init; }

    public bool IsHead => Notice is null && !IsCarry;

    public bool IsFiller => Notice is { Index: < 0 };

    /// <summary>Whether it is a notice that stands whole in its column.</summary>
    public bool IsWhole => Notice is { Index: >= 0 } notice && notice.Lines == Lines;

    /// <summary>Whether it is a part of a notice that goes on in another column.</summary>
    public bool GoesOn => Notice is { Index: >= 0 } notice && FirstLine + Lines < notice.Lines;
}
