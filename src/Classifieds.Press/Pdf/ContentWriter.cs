using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Press.Pdf;

/// <summary>One page in, its content stream out.</summary>
/// <remarks>
/// Pages measure down from the trim's top left corner, PDF measures up from the medium's bottom left: this class is the
/// only place that turns one into the other. Every glyph lands within 0.001 pt of its place.
/// Each piece of the page, and in it each column of text, rule, frame and picture, begins in the state that the page began in, overprinting
/// black, and leaves it so: what a notice is written with hangs on nothing before it, and one that did not move is the same bytes after a
/// late change.
/// </remarks>
internal sealed class ContentWriter
{
    /// <summary>Overprints, mode 1: inks that are zero leave what is below them.</summary>
    public const string OverprintState = "K";

    /// <summary>Knocks out, for reversed type.</summary>
    public const string KnockOutState = "W";

    // A pen position is kept in millionths of a thousandth of a point, so that sums of widths are exact.
    private const long Unit = 1_000_000;

    // How far a glyph may stand from its place before the pen is set right: more than the half thousandth by which
    // layout rounds each place, so that evenly spread lines need no corrections.
    private const long Tolerance = Unit * 9 / 10;

    private static readonly Length CropMarkWidth = Length.Pt(0.25m);

    private readonly bool isGray;

    private readonly PdfBuffer content;
    private readonly Sheet sheet;
    private readonly GlyphCensus census;
    private readonly IReadOnlyList<EmbeddedFont> fonts;
    private readonly PictureCensus pictures;

    private static readonly State Beginning = new() { Fill = Ink.Key, Overprints = true, Font = (-1, 0, 0), Scale = 1000 };

    private State state = Beginning;
    private bool isInText;
    private Point lineStart;

    // Of the glyphs that are being shown: code and width, and the extra space after each.
    private (ushort Code, int Width)[] coded = [];
    private long[] extras = [];

    private ContentWriter(Sheet sheet, GlyphCensus census, IReadOnlyList<EmbeddedFont> fonts, PictureCensus pictures, bool isGray,
        PdfBuffer content) =>
        (this.sheet, this.census, this.fonts, this.pictures, this.isGray, this.content) = (sheet, census, fonts, pictures, isGray, content);

    /// <param name="isGray">Whether inks are written in DeviceGray: the press of the output intent has black alone.</param>
    /// <exception cref="InvalidOperationException">An element has coloured ink, and the press has none.</exception>
    public static byte[] Write(Sheet sheet, GlyphCensus census, IReadOnlyList<EmbeddedFont> fonts, PictureCensus pictures, bool isGray)
    {
        using var content = new PdfBuffer(256 * 1024);
        var writer = new ContentWriter(sheet, census, fonts, pictures, isGray, content);
        writer.Begin();
        IReadOnlyList<int> pieces = sheet.Page.Pieces;
        int at = 0, piece = 0;
        foreach (PageElement element in sheet.Page.Marks)
        {
            for (; piece < pieces.Count && pieces[piece] <= at; piece++) writer.LeaveText();
            writer.Write(element);
            at++;
        }
        writer.LeaveText();
        if (sheet.CropMarks) writer.WriteCropMarks();
        return Flate.PackQuickly(content.Written);
    }

    // The state that every element begins in.
    private void Begin()
    {
        content.Add("/"u8).Add(OverprintState).Add(" gs\n"u8);
        AddInk(Ink.Key);
        content.Add(isGray ? "g\n"u8 : "k\n"u8);
    }

    private void Write(PageElement element)
    {
        switch (element)
        {
            case PageElement.GlyphRun run: Write(run); break;
            case PageElement.Bar bar: Write(bar); break;
            case PageElement.Frame frame: Write(frame); break;
            case PageElement.Modules modules: Write(modules); break;
            case PageElement.Image image: Write(image); break;
            default: throw new InvalidOperationException($"No press knows the element {element.GetType().Name}.");
        }
    }

    private void Write(PageElement.GlyphRun run)
    {
        if (run.Glyphs.Count == 0) return;
        GlyphCensus.FaceUse use = census.UseOf(run.Face);
        bool isArtifact = run.Glyphs[0].Text.Length == 0 && run.Glyphs.All(glyph => glyph.Text.Length == 0);
        if (isArtifact) BeginArtifact();
        EnterText(run);
        SetRenderMode(run);
        SetScale(run.ScalePermille);

        // The glyphs that one character map reads alike are shown together.
        PlacedGlyph[] glyphs = run.Glyphs as PlacedGlyph[] ?? [.. run.Glyphs];
        for (int first = 0; first < glyphs.Length;)
        {
            int reading = use.Reading(glyphs[first].GlyphId, glyphs[first].Text);
            int next = first + 1;
            while (next < glyphs.Length && use.Reading(glyphs[next].GlyphId, glyphs[next].Text) == reading) next++;
            SetFont(use, reading, run.Size.Millipoints);
            MoveTo(new(run.Origin.X + glyphs[first].X, run.Origin.Y));
            Show(run, glyphs.AsSpan(first, next - first), fonts[use.Number]);
            first = next;
        }
        if (isArtifact) EndArtifact();
    }

    // What says nothing, such as a watermark, is marked as no part of the page's text (ISO 32000-1, 14.8.2.2).
    private void BeginArtifact()
    {
        LeaveText();
        content.Add("/Artifact BMC\n"u8);
    }

    private void EndArtifact()
    {
        LeaveText();
        content.Add("EMC\n"u8);
    }

    private void Show(PageElement.GlyphRun run, ReadOnlySpan<PlacedGlyph> glyphs, EmbeddedFont embedded)
    {
        long size = run.Size.Millipoints, permille = run.ScalePermille;
        if (coded.Length < glyphs.Length) (coded, extras) = (new (ushort, int)[2 * glyphs.Length], new long[2 * glyphs.Length]);
        for (int i = 0; i < glyphs.Length; i++) coded[i] = embedded.Glyph(glyphs[i].GlyphId);
        SetSpacing(CommonSpacing(run, glyphs));

        // An adjustment is a number of thousandths of an em, with as many decimals as the tolerance asks for.
        long step = size * permille <= 900_000 ? 1000 : size * permille <= 9_000_000 ? 100 : size * permille <= 90_000_000 ? 10 : 1;
        int opening = content.Length;
        content.Add("["u8);
        bool isAdjusted = false, isOpen = false;
        long pen = 0;
        long start = glyphs[0].X.Millipoints * Unit;
        for (int i = 0; i < glyphs.Length; i++)
        {
            long off = glyphs[i].X.Millipoints * Unit - start - pen;
            if (Math.Abs(off) > Tolerance)
            {
                long thousandths = Rounded(-off * 1000, size * permille * step) * step; // of 1/1000 em
                if (isOpen) content.Add(">"u8);
                content.AddThousandths(thousandths);
                pen -= thousandths * size * permille / 1000;
                (isAdjusted, isOpen) = (true, false);
            }
            if (!isOpen) content.Add("<"u8);
            isOpen = true;
            (ushort code, int width) = coded[i];
            content.AddHex(code);
            pen += width * size * permille + state.Spacing * permille;
        }
        content.Add(">"u8);
        if (isAdjusted) content.Add("]TJ\n"u8);
        else content.CutOut(opening).Add("Tj\n"u8);
    }

    // The extra space that most glyphs of the run have after them, in millionths of a point, so that it is stated once
    // and not after each glyph.
    private long CommonSpacing(PageElement.GlyphRun run, ReadOnlySpan<PlacedGlyph> glyphs)
    {
        if (glyphs.Length < 2) return state.Spacing;
        long size = run.Size.Millipoints, permille = run.ScalePermille;
        // Boyer and Moore's majority vote; where no spacing has a majority any answer is right, only longer.
        long common = 0;
        int votes = 0;
        for (int i = 0; i + 1 < glyphs.Length; i++)
        {
            long extra = extras[i] = Rounded(
                (glyphs[i + 1].X.Millipoints - glyphs[i].X.Millipoints) * Unit - coded[i].Width * size * permille, permille);
            if (votes == 0) (common, votes) = (extra, 1);
            else if (Math.Abs(extra - common) <= 1000) votes++;
            else votes--;
        }

        // Layout rounds each place to a thousandth of a point; the mean tells the spacing it had before.
        long sum = 0;
        int alike = 0;
        for (int i = 0; i + 1 < glyphs.Length; i++)
        {
            if (Math.Abs(extras[i] - common) > 1000) continue;
            (sum, alike) = (sum + extras[i], alike + 1);
        }
        return Rounded(sum, alike * 10L) * 10;
    }

    private void Write(PageElement.Bar bar)
    {
        LeaveText();
        bool isOpen = Open(bar.Ink);
        Rectangle(bar.TopLeft, bar.Width, bar.Height);
        content.Add("f\n"u8);
        if (isOpen) Close();
    }

    private void Write(PageElement.Frame frame)
    {
        LeaveText();
        content.Add("q\n"u8);
        SetStroke(frame.Ink);
        SetLineWidth(frame.Thickness);
        // The stroke runs along the middle of itself; a thickness is an odd number of thousandths at times, so it is halved exactly.
        long half = frame.Thickness.Millipoints * 500L;
        Point bottomLeft = new(frame.TopLeft.X, frame.TopLeft.Y + frame.Height);
        content.AddMillionths(Right(bottomLeft).Millipoints * 1000L + half).Add(" "u8)
            .AddMillionths(Up(bottomLeft).Millipoints * 1000L + half).Add(" "u8)
            .AddMillionths(frame.Width.Millipoints * 1000L - 2 * half).Add(" "u8)
            .AddMillionths(frame.Height.Millipoints * 1000L - 2 * half).Add(" re S\n"u8);
        Close();
    }

    private void Write(PageElement.Modules modules)
    {
        LeaveText();
        bool isOpen = Open(modules.Ink);
        foreach ((Point topLeft, Length width, Length height) in ModuleMerger.Rectangles(modules)) Rectangle(topLeft, width, height);
        content.Add("f\n"u8);
        if (isOpen) Close();
    }

    private void Write(PageElement.Image image)
    {
        if (isGray && !image.Picture.IsGray)
            throw new InvalidOperationException("The press prints black alone; the page holds a picture in four inks.");
        LeaveText();
        content.Add("q\n"u8);
        SetOverprint(Ink.Paper); // it knocks out: overprinting is no way to lay tones on tones
        Point bottomLeft = new(image.TopLeft.X, image.TopLeft.Y + image.Height);
        content.AddThousandths(image.Width.Millipoints).Add(" 0 0 "u8).AddThousandths(image.Height.Millipoints).Add(" "u8);
        Place(bottomLeft);
        content.Add("cm /"u8).Add(pictures.NameOf(image.Picture)).Add(" Do\n"u8);
        Close();
    }

    private void WriteCropMarks()
    {
        SetStroke(Ink.Key);
        SetLineWidth(CropMarkWidth);
        Length far = sheet.MarkGap + Sheet.MarkLength, near = sheet.MarkGap, width = sheet.Page.Width, height = sheet.Page.Height;
        foreach (Length y in (Length[])[Length.Zero, height])
        {
            Stroke(new(-far, y), new(-near, y));
            Stroke(new(width + near, y), new(width + far, y));
        }
        foreach (Length x in (Length[])[Length.Zero, width])
        {
            Stroke(new(x, -far), new(x, -near));
            Stroke(new(x, height + near), new(x, height + far));
        }
    }

    private void Stroke(Point from, Point to)
    {
        Place(from);
        content.Add("m "u8);
        Place(to);
        content.Add("l S\n"u8);
    }

    private void Rectangle(Point topLeft, Length width, Length height)
    {
        Place(new(topLeft.X, topLeft.Y + height));
        content.AddThousandths(width.Millipoints).Add(" "u8).AddThousandths(height.Millipoints).Add(" re\n"u8);
    }

    private void Place(Point point) => content
        .AddThousandths(Right(point).Millipoints).Add(" "u8)
        .AddThousandths(Up(point).Millipoints).Add(" "u8);

    private Length Right(Point point) => sheet.Margin + point.X;

    private Length Up(Point point) => sheet.Height - sheet.Margin - point.Y;

    private void EnterText(PageElement.GlyphRun run)
    {
        // a new column: start from whole coordinates again, so no sum of steps drifts
        if (isInText && (run.Origin.Y < lineStart.Y || run.OutlineWidth is not null || state.RenderMode != 0)) LeaveText();
        if (!isInText)
        {
            content.Add("q BT\n"u8);
            (isInText, lineStart) = (true, new(-sheet.Margin, sheet.Height - sheet.Margin));
        }
        if (run.OutlineWidth is { } width)
        {
            SetStroke(run.Ink);
            SetLineWidth(width);
        }
        SetFill(run.Ink);
    }

    private void LeaveText()
    {
        if (!isInText) return;
        content.Add("ET "u8);
        isInText = false;
        Close();
    }

    // Whether the ink is another than every element begins with; then the state is put back afterwards.
    private bool Open(Ink ink)
    {
        if (ink == Ink.Key) return false;
        content.Add("q\n"u8);
        SetFill(ink);
        return true;
    }

    private void Close()
    {
        content.Add("Q\n"u8);
        state = Beginning;
    }

    private void MoveTo(Point point)
    {
        if (point == lineStart) return;
        content.AddThousandths((point.X - lineStart.X).Millipoints).Add(" "u8)
            .AddThousandths((lineStart.Y - point.Y).Millipoints).Add(" Td\n"u8);
        lineStart = point;
    }

    private void SetFont(GlyphCensus.FaceUse use, int reading, int size)
    {
        if (state.Font == (use.Number, reading, size)) return;
        state.Font = (use.Number, reading, size);
        content.Add("/"u8).Add(use.NameOf(reading)).Add(" "u8).AddThousandths(size).Add(" Tf\n"u8);
    }

    private void SetScale(int permille)
    {
        if (state.Scale == permille) return;
        state.Scale = permille;
        content.AddThousandths(permille * 100L).Add(" Tz\n"u8);
    }

    private void SetSpacing(long millionths)
    {
        if (state.Spacing == millionths) return;
        state.Spacing = millionths;
        content.AddMillionths(millionths).Add(" Tc\n"u8);
    }

    private void SetRenderMode(PageElement.GlyphRun run)
    {
        int mode = run.OutlineWidth is null ? 0 : 1;
        if (state.RenderMode == mode) return;
        state.RenderMode = mode;
        content.Add(mode).Add(" Tr\n"u8);
    }

    private void SetFill(Ink ink)
    {
        SetOverprint(ink);
        if (state.Fill == ink) return;
        state.Fill = ink;
        AddInk(ink);
        content.Add(isGray ? "g\n"u8 : "k\n"u8);
    }

    private void SetStroke(Ink ink)
    {
        SetOverprint(ink);
        if (state.Stroke == ink) return;
        state.Stroke = ink;
        AddInk(ink);
        content.Add(isGray ? "G\n"u8 : "K\n"u8);
    }

    private void SetOverprint(Ink ink)
    {
        if (state.Overprints == ink.Overprints) return;
        state.Overprints = ink.Overprints;
        content.Add("/"u8).Add(ink.Overprints ? OverprintState : KnockOutState).Add(" gs\n"u8);
    }

    private void SetLineWidth(Length width)
    {
        if (state.LineWidth == width.Millipoints) return;
        state.LineWidth = width.Millipoints;
        content.AddThousandths(width.Millipoints).Add(" w\n"u8);
    }

    private void AddInk(Ink ink)
    {
        if (isGray)
        {
            if (ink.Cyan + ink.Magenta + ink.Yellow > 0)
                throw new InvalidOperationException("The press prints black alone; the page holds coloured ink.");
            content.AddThousandths((100 - ink.Black) * 10L).Add(" "u8);
            return;
        }
        foreach (int percent in (ReadOnlySpan<int>)[ink.Cyan, ink.Magenta, ink.Yellow, ink.Black])
            content.AddThousandths(percent * 10L).Add(" "u8);
    }

    private static long Rounded(long dividend, long divisor) =>
        dividend >= 0 ? (dividend + divisor / 2) / divisor : -((-dividend + divisor / 2) / divisor);

    /// <summary>What the operators so far have set, as far as it is the writer's own; q keeps all of it and Q brings it back.</summary>
    private struct State
    {
        public Ink? Fill, Stroke;
        public bool Overprints;
        public int LineWidth, Scale, RenderMode;
        public (int Font, int Reading, int Size) Font;
        public long Spacing;
    }
}
