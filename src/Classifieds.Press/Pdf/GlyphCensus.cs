using System.Runtime.InteropServices;
using Classifieds.Fonts;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Press.Pdf;

/// <summary>Which glyphs of which faces the pages use, and for which characters.</summary>
/// <remarks>
/// It fails closed: .notdef, and a glyph without ink that stands for a character that should have some, stop the press.
/// Faces stand in the order in which the pages first use them.
/// </remarks>
internal sealed class GlyphCensus
{
    private readonly List<FaceUse> faces = [];

    private GlyphCensus()
    {
    }

    public IReadOnlyList<FaceUse> Faces => faces;

    public static GlyphCensus Take(IReadOnlyList<Page> pages)
    {
        var census = new GlyphCensus();
        FaceUse? use = null;
        foreach (Page page in pages)
        {
            foreach (PageElement element in page.Marks)
            {
                if (element is not PageElement.GlyphRun run) continue;
                if (use is null || use.Face != run.Face) use = census.UseOf(run.Face);
                foreach (PlacedGlyph placed in run.Glyphs as PlacedGlyph[] ?? [.. run.Glyphs]) use.Count(placed);
            }
        }
        return census;
    }

    public FaceUse UseOf(ITypeface face)
    {
        foreach (FaceUse known in faces)
            if (known.Face == face) return known;
        var use = new FaceUse(face as Typeface
            ?? throw new InvalidOperationException($"{face.Name} comes from no font file and cannot be embedded."), faces.Count);
        faces.Add(use);
        return use;
    }

    /// <summary>The glyphs of one face that the pages use.</summary>
    internal sealed class FaceUse(Typeface face, int number)
    {
        private readonly Dictionary<ushort, GlyphUse> glyphs = [];

        public Typeface Face => face;

        /// <summary>Its place among the faces of the file.</summary>
        public int Number => number;

        public IReadOnlyCollection<ushort> Glyphs => glyphs.Keys;

        /// <summary>How many different texts the most ambiguous glyph stands for; each needs a character map of its own.</summary>
        public int Readings { get; private set; } = 1;

        public void Count(PlacedGlyph placed)
        {
            ref GlyphUse use = ref CollectionsMarshal.GetValueRefOrAddDefault(glyphs, placed.GlyphId, out bool isKnown);
            if (isKnown && (ReferenceEquals(use.Text, placed.Text) || use.Text == placed.Text)) return;
            if (!isKnown)
            {
                Check(placed);
                use = new(placed.Text, null);
                return;
            }

            List<string> others = use.Others ?? [];
            if (!others.Contains(placed.Text))
            {
                Check(placed);
                others.Add(placed.Text);
            }
            use = new(use.Text, others);
            Readings = Math.Max(Readings, others.Count + 1);
        }

        /// <summary>Which character map reads the glyph as this text.</summary>
        public int Reading(ushort glyph, string text)
        {
            GlyphUse use = glyphs[glyph];
            return use.Others is null || use.Text == text ? 0 : use.Others.IndexOf(text) + 1;
        }

        /// <summary>The glyph's text in a reading; null where it has none of its own there.</summary>
        public string? Text(ushort glyph, int reading)
        {
            GlyphUse use = glyphs[glyph];
            if (reading == 0) return use.Text;
            return use.Others is { } others && others.Count >= reading ? others[reading - 1] : null;
        }

        private void Check(PlacedGlyph placed)
        {
            if (placed.GlyphId >= face.GlyphCount)
                throw new InvalidOperationException($"{face.Name} has no glyph {placed.GlyphId}.");
            if (Unprintable.IsUnprintable(face, placed))
                throw new InvalidOperationException(
                    $"{face.Name} prints nothing for “{placed.Text}” ({CodePoints(placed.Text)}); the page must not be printed.");
        }

        private static string CodePoints(string text) => string.Join(' ', text.EnumerateRunes().Select(rune => $"U+{rune.Value:X4}"));
    }

    private readonly record struct GlyphUse(string Text, List<string>? Others);
}
