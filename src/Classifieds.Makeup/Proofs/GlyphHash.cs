using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Classifieds.Makeup.Setting;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Proofs;

/// <summary>The name of exactly these words in exactly these glyphs: any change of either gives another.</summary>
/// <remarks>
/// SHA-256 over UTF-8 text: the printed text, then a line for the photograph with its place in the notice and its own hash, then a line for each glyph with its row's place in the notice, its face, number,
/// x, size and scaling, lengths in thousandths of a point. Where the notice stands on the page is no part of it:
/// a notice that moves to another column stays approved.
/// </remarks>
public static class GlyphHash
{
    /// <returns>64 hexadecimal digits in lower case.</returns>
    public static string Of(SetNotice notice)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, notice.PrintedText);
        if (notice.Photo is { } photo)
        {
            Add(hash, string.Create(CultureInfo.InvariantCulture,
                $"photo {photo.Top.Millipoints} {photo.Left.Millipoints} {photo.Width.Millipoints} {photo.Height.Millipoints} {photo.Picture.Hash}"));
        }
        foreach (SetRow row in notice.Rows)
        {
            foreach (SetGlyph glyph in row.Line.Glyphs)
            {
                Add(hash, string.Create(CultureInfo.InvariantCulture,
                    $"{row.Baseline.Millipoints} {glyph.Face.Name} {glyph.GlyphId} {glyph.X.Millipoints} {row.Size.Millipoints} {glyph.ScalePermille}"));
            }
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The first sixteen digits in groups of four, for the telephone.</summary>
    public static string Abbreviate(string hash) => string.Join(' ', Enumerable.Range(0, 4).Select(i => hash.Substring(i * 4, 4)));

    private static void Add(IncrementalHash hash, string line)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(line));
        hash.AppendData("\n"u8);
    }
}
