using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;

namespace Classifieds.Makeup.Templates;

/// <summary>一类启事的版式: how wide a kind of notice stands, and whether in a frame.</summary>
/// <remarks>A notice takes the first shape of the template that it answers to; a condition that is left out
/// is met by every notice.</remarks>
public sealed record NoticeShape
{
    /// <summary>The section it runs under; empty = any.</summary>
    public string Section { get; init; } = "";

    /// <summary>Null = any.</summary>
    public KindId? Kind { get; init; }

    /// <summary>Only notices that would take more lines than this in one column.</summary>
    public int OverLines { get; init; }

    /// <summary>How many columns it spans.</summary>
    public int Columns { get; init; } = 1;

    public bool IsBoxed { get; init; }

    /// <summary>Whether a notice answers to it, if only it is long enough.</summary>
    public bool MayFit(CheckedNotice notice) => (Section.Length == 0 || Section == notice.Section) && (Kind is null || Kind == notice.Kind);

    /// <summary>分栏: whether its body stands in as many columns as it spans, under a title over all of them; else its lines are as wide as
    /// it is.</summary>
    public bool IsColumned { get; init; }

    /// <summary>Its given height in lines of the grid; 0 = as high as its words need.</summary>
    public int Lines { get; init; }
}
