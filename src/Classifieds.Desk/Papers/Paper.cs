using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Prices;
using Classifieds.Makeup.Templates;

namespace Classifieds.Desk.Papers;

/// <summary>A paper as its profile <c>templates/papers/*.yaml</c> describes it: its page, its fonts, its terms.</summary>
public sealed record Paper
{
    /// <summary>By which it is asked for: the file's name without its ending.</summary>
    public required PaperId Id { get; init; }

    /// <summary>Before the names of its notices; null where it has none.</summary>
    public PaperSign? Sign { get; init; }

    public required PageTemplate Page { get; init; }

    public required PaperFontRoles Fonts { get; init; }

    public required DeskContacts Desk { get; init; }

    public required RateCard Rates { get; init; }

    /// <summary>When it appears, and until when copy may come in.</summary>
    public required PublishingRules Publishing { get; init; }

    public required MaskingPolicy Masking { get; init; }

    /// <summary>补字: outlines the paper has approved; none in most papers.</summary>
    public IReadOnlyList<GlyphRegistration> Glyphs { get; init; } = [];

    /// <summary>Null where the registered condition of newsprint says enough, and the page is PDF/X-1a.</summary>
    public PressCondition? Press { get; init; }

    /// <summary>Where the profile lies; the files it names are looked for from here.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The files that the profile names: outlines of registered glyphs, the press's ICC profile.</summary>
    internal IReadOnlyList<string> Files =>
        [.. Glyphs.Select(glyph => Path.Combine(Folder, glyph.File)), .. Press is { } press
            ? new[] { Path.Combine(Folder, press.File) } : []];
}
