using Classifieds.Domain.Proofs;
using Classifieds.Makeup.Setting;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Proofs;

/// <summary>The name of a set notice's words in their glyphs, as <see cref="GlyphHasher"/> makes it.</summary>
public static class GlyphHash
{
    /// <returns>64 hexadecimal digits in lower case.</returns>
    public static string Of(SetNotice notice)
    {
        using var hash = new GlyphHasher(notice.PrintedText);
        if (notice.Photo is { } photo)
            hash.AddPhoto(photo.Top.Millipoints, photo.Left.Millipoints, photo.Width.Millipoints, photo.Height.Millipoints,
                photo.Picture.Hash);
        bool isColumned = notice.IsColumned;
        foreach (SetRow row in notice.Rows)
        {
            // Where lines stand in several columns, in which of them is part of what was approved.
            Length left = isColumned ? row.Left : Length.Zero;
            foreach (SetGlyph glyph in row.Line.Glyphs)
            {
                hash.AddGlyph(
                    row.Baseline.Millipoints, glyph.Face.Name, glyph.GlyphId, (left + glyph.X).Millipoints, row.Size.Millipoints,
                        glyph.ScalePermille);
            }
        }
        return hash.Finish();
    }

    /// <summary>The first sixteen digits in groups of four, for the telephone.</summary>
    public static string Abbreviate(string hash) => string.Join(' ', Enumerable.Range(0, 4).Select(i => hash.Substring(i * 4, 4)));
}
