using Classifieds.Desk.Photos;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Pages;

/// <summary>What a layout editor asks of <see cref="MakePage"/>.</summary>
public sealed record PageRequest
{
    /// <summary>底稿, one a notice, in their order; read and checked anew in each run.</summary>
    public required IReadOnlyList<string> Manuscripts { get; init; }

    /// <summary>Takes the photographs that manuscripts name by a setting #照片; null = there is no folder to look in.</summary>
    public NoticePhotos? Photos { get; init; }

    /// <summary>Photographs that were taken before, by the notice's place in <see cref="Manuscripts"/>.</summary>
    public IReadOnlyDictionary<int, Photograph> TakenPhotos { get; init; } = new Dictionary<int, Photograph>();

    public required DateOnly PrintDate { get; init; }

    /// <summary>Whether numbers of natural persons are masked by the paper's policy.</summary>
    public bool Masks { get; init; } = true;

    /// <summary>Whether a notice with an error stops the page; else the page is a trial, and says so.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether a notice may stand a line tighter or looser than its natural setting where that mends a fault of the page.</summary>
    public bool FitsHeights { get; init; } = true;

    /// <summary>Indexes of notices of which a proof went out, or that were approved: these stand as they were proofed, to the glyph.</summary>
    public IReadOnlySet<int> Proofed { get; init; } = new HashSet<int>();

    /// <summary>The page made before, of which as few notices move as can be; null = the page is made afresh.</summary>
    public PreviousPage? Previous { get; init; }

    /// <summary>Whether the report says what a later run starts from.</summary>
    public bool IsKept { get; init; }

    /// <summary>How often the page is set in the same process, for measuring; at least 1. More than once: after warming up, which is reported apart.</summary>
    public int Runs { get; init; } = 1;

    public string PageNumber { get; init; } = "A12";

    public string Editor { get; init; } = "";

    public string Proofreader { get; init; } = "";
}
