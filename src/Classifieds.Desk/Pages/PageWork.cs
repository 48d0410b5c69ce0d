using Classifieds.Domain.Notices;
using Classifieds.Makeup.Setting;

namespace Classifieds.Desk.Pages;

/// <summary>What <see cref="PageRun"/> is to make a page of.</summary>
internal sealed record PageWork
{
    /// <summary>Gives the notices in their order, with their photographs; asked once a run, so that a repeated run
    /// reads its words again.</summary>
    public required Func<CheckedNotice[]> Read { get; init; }

    public required DateOnly PrintDate { get; init; }

    public required PageAsked Asked { get; init; }

    /// <summary>Whether a notice with an error stops the page; else the page is a trial, and says so.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Indexes of notices of which a proof went out, or that were approved: these stand as they were
    /// proofed, to the glyph.</summary>
    public IReadOnlySet<int> Proofed { get; init; } = new HashSet<int>();

    /// <summary>Notices in the glyphs that were approved, by their index; what is not here is set.</summary>
    public IReadOnlyDictionary<int, SetNotice> Approved { get; init; } = new Dictionary<int, SetNotice>();

    /// <summary>The page made before, of which as few notices move as can be; null = the page is made afresh.</summary>
    public PreviousPage? Previous { get; init; }

    /// <summary>Whether the report says what a later run starts from.</summary>
    public bool IsKept { get; init; }
}
