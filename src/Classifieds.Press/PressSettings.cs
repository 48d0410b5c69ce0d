using Classifieds.Typesetting;

namespace Classifieds.Press;

/// <summary>What a press PDF says of itself, beside its pages.</summary>
/// <remarks>Every value goes into the file, so the same settings and pages give the same bytes; there is no clock.</remarks>
public sealed record PressSettings
{
    /// <summary>Shown by the plant's queue; the standard asks for one (ISO 15930-4, 6.16).</summary>
    public required string Title { get; init; }

    /// <summary>Stands as the file's keywords: what whoever takes the file must know; empty = nothing.</summary>
    public string Keywords { get; init; } = "";

    /// <summary>Stands as the creation date: the print date of the issue, at midnight of the paper's own time zone.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>印刷条件: how the press prints. A profile in it makes the file PDF/X-4 instead of PDF/X-1a:2003.</summary>
    public OutputIntent Intent { get; init; } = OutputIntent.Newsprint;

    /// <summary>出血 beyond the trim on each side; a newspaper page in a press form has none.</summary>
    public Length Bleed { get; init; }

    /// <summary>裁切线 at the corners, for sheets that are cut out.</summary>
    public bool CropMarks { get; init; }
}
