using System.Runtime.InteropServices;
using System.Text;
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
    private const int NameLetters = 3;

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
        foreach (FaceUse face in census.faces) face.GiveReadings();
        return census;
    }

    public FaceUse UseOf(ITypeface face)
    {
        foreach (FaceUse known in faces)
            if (known.Face == face) return known;
        var use = new FaceUse(face as Typeface
            ?? throw new InvalidOperationException($"{face.Name} comes from no font file and cannot be embedded."), faces.Count,
            FreeName(face));
        faces.Add(use);
        return use;
    }

    // Made from the face's name alone, so that a notice names its fonts alike whichever stand before it; names are distinct in a file.
    private string FreeName(ITypeface face)
    {
        string name = "F" + FontSubset.TagOf(Encoding.UTF8.GetBytes(face.Name))[..NameLetters];
        while (faces.Any(known => known.NameOf(0) == name)) name += "x";
        return name;
    }

    /// <summary>The glyphs of one face that the pages use.</summary>
    internal sealed class FaceUse(Typeface face, int number, string name)
    {
        private const int FirstFreeReading = 3;

        private readonly Dictionary<ushort, GlyphUse> glyphs = [];
        private readonly Dictionary<int, string> texts = []; // by reading << 16 | glyph
        private readonly HashSet<ushort> readByOthers = []; // than the first map
        private readonly List<int> readings = [0];

        public Typeface Face => face;

        /// <summary>Its place among the faces of the file.</summary>
        public int Number => number;

        /// <summary>The name that resources give to the face as read by one of its character maps.</summary>
        public string NameOf(int reading) => reading == 0 ? name : $"{name}R{reading}";

        public IReadOnlyCollection<ushort> Glyphs => glyphs.Keys;

        /// <summary>The character maps that the glyphs need: one where no glyph stands for two texts.</summary>
        public IReadOnlyCollection<int> Readings => readings;

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

            List<string> more = use.More ?? [];
            if (!more.Contains(placed.Text))
            {
                Check(placed);
                more.Add(placed.Text);
            }
            use = new(use.Text, more);
        }

        /// <summary>Gives each text of each glyph its character map: by what the text is, so that a text is read by the same map whichever
        /// others are on the pages.</summary>
        public void GiveReadings()
        {
            foreach ((ushort glyph, GlyphUse use) in glyphs)
            {
                Give(glyph, use.Text);
                if (use.More is not { } more) continue;
                foreach (string text in more.Order(StringComparer.Ordinal)) Give(glyph, text);
            }
            readings.Sort();
        }

        private void Give(ushort glyph, string text)
        {
            int reading = OwnReading(text);
            while (!texts.TryAdd(Key(glyph, reading), text)) reading = Math.Max(reading + 1, FirstFreeReading);
            if (!readings.Contains(reading)) readings.Add(reading);
            if (reading > 0) readByOthers.Add(glyph);
        }

        private static int Key(ushort glyph, int reading) => (reading << 16) | glyph;

        // One character; a text of several (—— drawn as one stroke); one that is encoded again for another set's sake.
        private static int OwnReading(string text) =>
            !Rune.TryGetRuneAt(text.Length == 0 ? " " : text, 0, out Rune rune) || text.Length > rune.Utf16SequenceLength ? 1
            : rune.Value is (>= 0x2E80 and < 0x2FE0) or (>= 0xF900 and < 0xFB00) or (>= 0x2F800 and < 0x2FA20) ? 2 : 0;

        /// <summary>Which character map reads the glyph as this text.</summary>
        public int Reading(ushort glyph, string text)
        {
            if (readByOthers.Contains(glyph))
                foreach (int reading in readings)
                    if (texts.TryGetValue(Key(glyph, reading), out string? read) && read == text) return reading;
            return 0;
        }

        /// <summary>The glyph's text in a reading; null where it has none of its own there.</summary>
        public string? Text(ushort glyph, int reading) => texts.GetValueOrDefault(Key(glyph, reading));

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

    private readonly record struct GlyphUse(string Text, List<string>? More);
}
