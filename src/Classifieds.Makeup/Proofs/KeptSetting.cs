using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;
using Classifieds.Fonts;
using Classifieds.Makeup.Setting;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Proofs;

/// <summary>A set notice as it is kept with its proof, and the way back: what was approved is printed, not what
/// would be set today.</summary>
public static class KeptSetting
{
    public static ApprovedSetting Of(SetNotice notice)
    {
        List<ITypeface> faces = [];
        ApprovedRow[] rows = [.. notice.Rows.Select(Row)];
        return new()
        {
            PrintedText = notice.PrintedText,
            Lines = notice.Lines,
            TitleLines = notice.TitleLines,
            SignatureLines = notice.SignatureLines,
            Columns = notice.Columns,
            IsBoxed = notice.IsBoxed,
            Faces = [.. faces.Select(face => new ApprovedFace(face.Name, face.Fingerprint))],
            Rows = rows,
            Photo = notice.Photo is { } photo
                ? new(photo.Picture.Hash, photo.Left.Millipoints, photo.Top.Millipoints, photo.Width.Millipoints, photo.Height.Millipoints,
                    photo.GridLine, photo.Lines, photo.IsBeside)
                : null,
        };

        ApprovedRow Row(SetRow row) => new(
            row.Line.Start, row.Line.End, row.Size.Millipoints, row.Baseline.Millipoints, row.Left.Millipoints, row.GridLine,
            row.Line.Natural.Millipoints, row.Line.Width.Millipoints, row.Line.Gap.Millipoints, row.Line.Fault.Millipoints,
            [.. row.Line.Glyphs.Select(glyph => new ApprovedGlyph(
                Face(glyph.Face), glyph.GlyphId, glyph.X.Millipoints, glyph.Advance.Millipoints, glyph.Text, glyph.ScalePermille))]);

        int Face(ITypeface face)
        {
            int known = faces.IndexOf(face);
            if (known >= 0) return known;
            faces.Add(face);
            return faces.Count - 1;
        }
    }

    /// <param name="index">In the order in which the notices are given.</param>
    /// <param name="notice">The revision that was proofed.</param>
    /// <returns>The notice in the glyphs that were approved; null where one of their faces, or the photograph, is no
    /// longer there as it was.</returns>
    public static SetNotice? SetAgain(ApprovedSetting kept, int index, CheckedNotice notice, PaperFonts fonts)
    {
        var faces = new ITypeface[kept.Faces.Count];
        for (int i = 0; i < faces.Length; i++)
        {
            ApprovedFace wanted = kept.Faces[i];
            if (fonts.All.FirstOrDefault(face => face.Name == wanted.Name && face.Fingerprint == wanted.Fingerprint) is not { } face)
                return null;
            faces[i] = face;
        }
        SetPhoto? photo = null;
        if (kept.Photo is { } place)
        {
            if (notice.Photo is not { } picture || picture.Hash != place.Hash) return null;
            photo = new(new(picture.Width, picture.Height, picture.Inks, picture.Samples, picture.Hash),
                new(place.Left), new(place.Top), new(place.Width), new(place.Height), place.GridLine, place.Lines) { IsBeside =
                    place.IsBeside };
        }
        return new()
        {
            Index = index,
            Notice = notice,
            PrintedText = kept.PrintedText,
            Rows = [.. kept.Rows.Select(Row)],
            Lines = kept.Lines,
            TitleLines = kept.TitleLines,
            SignatureLines = kept.SignatureLines,
            Photo = photo,
            Columns = kept.Columns,
            IsBoxed = kept.IsBoxed,
        };

        SetRow Row(ApprovedRow row)
        {
            SetGlyph[] glyphs = [.. row.Glyphs.Select(glyph => new SetGlyph(
                faces[glyph.Face], glyph.Number, new(glyph.X), new(glyph.Advance), glyph.Text, glyph.ScalePermille))];
            var line = new SetLine(row.Start, row.End, new(row.Natural), new(row.Width), glyphs) { Gap = new(row.Gap),
                Fault = new(row.Fault) };
            return new(line, new(row.Size), new(row.Baseline), row.GridLine) { Left = new(row.Left) };
        }
    }
}
