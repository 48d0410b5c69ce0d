using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Classifieds.Press.Inspection;

/// <summary>Goes through what a page paints, its forms and patterns included, keeping the graphics state as ISO
/// 32000-1, 8.4 has it.</summary>
internal sealed class ContentInspection(FileObjects objects, FaultList faults, FontInspection fonts, PlantLimits limits, StepBudget steps)
{
    private const int DeepestForm = 12;
    private const int MostOperands = 4096;
    private const int DeepestState = 512;

    private readonly PaintInspection paints = new(faults, limits);
    private readonly PaintSpaceReader spaces = new(objects);
    private readonly HashSet<DictionaryToken> patterns = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<StreamToken, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<StreamToken, double?> darkestOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Drawing, long> drawings = [];
    private readonly PathBounds path = new();
    private readonly List<IToken> operands = [];
    private GraphicsState state = new();
    private Matrix text = Matrix.Identity;
    private int marked, artifact; // how deep marked content is nested, and at which depth an artifact began; 0 = in none

    public void Check(DictionaryToken page, DictionaryToken? resources)
    {
        // The parts of a page's content are one stream, split anywhere (ISO 32000-1, 7.8.2).
        using var content = new MemoryStream();
        IReadOnlyList<IToken?> parts = objects.Items(page, "Contents");
        if (!steps.Take(parts.Count)) return;
        foreach (IToken? part in parts)
        {
            if (steps.IsSpent) return;
            if (part is not StreamToken stream || objects.Bytes(stream) is not { } bytes) continue;
            NoteFilter(stream.StreamDictionary);
            steps.TakeBytes(bytes.Length);
            content.Write(bytes);
            content.WriteByte((byte)'\n');
            if (content.Length <= BoundedFilters.MostOfOne) continue;
            faults.Add(FileFaultKind.TooMuch);
            break;
        }
        Walk(content.ToArray(), resources, DeepestForm);
    }

    private void Walk(byte[] content, DictionaryToken? resources, int depth)
    {
        var saved = new Stack<GraphicsState>();
        var tokens = new CoreTokenScanner(new MemoryInputBytes(content), usePdfDocEncoding: false, new StackDepthGuard(64));
        int first = operands.Count;
        while (!steps.IsSpent && Next(tokens))
        {
            if (!steps.Take()) faults.Add(FileFaultKind.TooMuch);
            if (tokens.CurrentToken is not OperatorToken { Data: var name })
            {
                if (tokens.CurrentToken is InlineImageDataToken)
                {
                    InlineImage(resources, first);
                    operands.RemoveRange(first, operands.Count - first);
                }
                else if (operands.Count - first < MostOperands) operands.Add(tokens.CurrentToken);
                continue;
            }
            switch (name)
            {
                case "q" when saved.Count < DeepestState: saved.Push(state); break;
                case "Q" when saved.Count > 0: state = saved.Pop(); break;
                default: Do(name, operands.GetRange(first, operands.Count - first), resources, depth); break;
            }
            operands.RemoveRange(first, operands.Count - first);
        }
        operands.RemoveRange(first, operands.Count - first);
    }

    private bool Next(CoreTokenScanner tokens)
    {
        try
        {
            return tokens.MoveNext();
        }
        catch (Exception)
        {
            faults.Add(FileFaultKind.Broken, "content");
            return false;
        }
    }

    private void Do(string name, List<IToken> given, DictionaryToken? resources, int depth)
    {
        switch (name)
        {
            case "cm" when Transformation(given) is { } matrix: state =
                state with { Transformation = matrix.Then(state.Transformation) }; break;
            case "w" when Number(given, 0) is { } width: state = state with { LineWidth = width }; break;
            case "gs": ExtendedState(Named(given, resources, "ExtGState")); break;

            case "g" or "rg" or "k": state = state with { Fill = Device(given) }; break;
            case "G" or "RG" or "K": state = state with { Stroke = Device(given) }; break;
            case "cs": state = state with { Fill = Initial(spaces.Read(given.LastOrDefault(), resources)) }; break;
            case "CS": state = state with { Stroke = Initial(spaces.Read(given.LastOrDefault(), resources)) }; break;
            case "sc" or "scn": state = state with { Fill = Set(state.Fill, given, resources, depth) }; break;
            case "SC" or "SCN": state = state with { Stroke = Set(state.Stroke, given, resources, depth) }; break;
            case "sh" when FileObjects.AsDictionary(Named(given, resources, "Shading")) is { } shading:
                paints.Shading(spaces.Read(objects.Get(shading, "ColorSpace"), resources));
                break;

            case "m" when At(given, 0) is { } from: path.Begin(from); break;
            case "l" when At(given, 0) is { } to: path.Reach(to); break;
            case "c": Reach(given, 3); break;
            case "v" or "y": Reach(given, 2); break;
            case "re" when Number(given, 3) is { } height && Number(given, 2) is { } width && Number(given, 0) is { } x
                && Number(given, 1) is { } y:
                path.Begin(state.Transformation.Apply(x, y));
                path.Reach(state.Transformation.Apply(x + width, y + height));
                path.Reach(state.Transformation.Apply(x, y + height));
                path.Reach(state.Transformation.Apply(x + width, y));
                break;
            case "f" or "F" or "f*": Paint(fills: true, strokes: false); break;
            case "S" or "s": Paint(fills: false, strokes: true); break;
            case "B" or "B*" or "b" or "b*": Paint(fills: true, strokes: true); break;
            case "n": path.Clear(); break;

            case "BT": text = Matrix.Identity; break;
            case "Tm" when Transformation(given) is { } matrix: text = matrix; break;
            case "Tf" when given.Count >= 2:
                state = state with
                {
                    Font = FileObjects.AsDictionary(Named(given[..^1], resources, "Font")) is { } font ? fonts.Of(font) : null,
                    FontSize = Number(given, given.Count - 1) ?? 0,
                };
                break;
            case "Tr" when Number(given, 0) is { } mode: state = state with { RenderMode = (int)Math.Clamp(mode, 0, 7) }; break;
            case "Tj" or "TJ" or "'" or "\"": Show(given.LastOrDefault()); break;

            case "BMC" or "BDC":
                marked++;
                if (artifact == 0 && given.FirstOrDefault() is NameToken { Data: "Artifact" }) artifact = marked;
                break;
            case "EMC" when marked > 0:
                if (marked == artifact) artifact = 0;
                marked--;
                break;

            case "Do" when Named(given, resources, "XObject") is StreamToken drawn: Draw(drawn, resources, depth); break;
        }
    }

    private void Show(IToken? operand)
    {
        if (state.RenderMode is 3 or 7) return; // nothing is painted
        foreach (byte[] codes in Strings(operand))
        {
            if (codes.Length == 0) continue;
            if (state.Font is { } font) fonts.Show(font, codes, isArtifact: artifact > 0);
            double size = Math.Abs(state.FontSize) * text.Then(state.Transformation).Up;
            if (state.RenderMode is 0 or 2 or 4 or 6) paints.Letters(state.Fill, size, state.FillOverprints, state.OverprintMode);
            if (state.RenderMode is 1 or 2 or 5 or 6)
            {
                paints.Area(state.Stroke);
                paints.Rule(state.Stroke, state.LineWidth * state.Transformation.Up);
            }
        }
    }

    private static IEnumerable<byte[]> Strings(IToken? operand) => operand switch
    {
        HexToken hex => [hex.Bytes.ToArray()],
        StringToken text => [text.GetBytes()],
        ArrayToken array => array.Data.SelectMany(Strings),
        _ => [],
    };

    private void Paint(bool fills, bool strokes)
    {
        if (fills)
        {
            paints.Area(state.Fill);
            foreach ((double width, double height) in path.Sizes()) paints.Rule(state.Fill, Math.Min(width, height));
        }
        if (strokes)
        {
            paints.Area(state.Stroke);
            paints.Rule(state.Stroke, state.LineWidth * Math.Min(state.Transformation.Up, state.Transformation.Across));
        }
        path.Clear();
    }

    private void Draw(StreamToken drawn, DictionaryToken? resources, int depth)
    {
        DictionaryToken dictionary = drawn.StreamDictionary;
        switch (objects.Name(dictionary, "Subtype"))
        {
            case "Image":
                Picture(dictionary, resources);
                if (Darkest(drawn, resources) is { } darkest) paints.PictureInk(darkest);
                break;
            case "Form":
                if (objects.Name(objects.Dictionary(dictionary, "Group"), "S") == "Transparency")
                    faults.Add(FileFaultKind.Transparency, "透明组");
                if (objects.Get(dictionary, "Ref") is not null) faults.Add(FileFaultKind.Filter, "引用其他文件的对象");
                if (objects.Bytes(drawn) is not { } content) break;
                if (depth == 0) faults.Add(FileFaultKind.TooMuch);
                else DrawForm(drawn, content, resources, depth);
                break;
            case "PS":
                faults.Add(FileFaultKind.Filter, "PostScript 对象");
                break;
        }
    }

    // A form with resources of its own that is drawn with the same state again shows the same again, elsewhere.
    private void DrawForm(StreamToken form, byte[] content, DictionaryToken? inherited, int depth)
    {
        if (objects.Dictionary(form.StreamDictionary, "Resources") is not { } own)
        {
            steps.TakeForm(content.Length);
            Within(content, inherited, form.StreamDictionary, depth - 1);
            return;
        }
        if (!numbers.TryGetValue(form, out int number)) numbers.Add(form, number = numbers.Count);
        var drawing = new Drawing(number, state with { Transformation = state.Transformation.Unmoved }, text.Unmoved, artifact > 0);
        if (drawings.TryGetValue(drawing, out long known))
        {
            if (!steps.TakeAgain(known)) faults.Add(FileFaultKind.TooMuch);
            return;
        }
        long before = steps.Drawn;
        steps.TakeForm(content.Length);
        Within(content, own, form.StreamDictionary, depth - 1);
        drawings[drawing] = steps.Drawn - before;
    }

    private readonly record struct Drawing(int Form, GraphicsState State, Matrix Text, bool IsArtifact);

    // A form or a pattern paints with the state at its place and leaves none behind.
    private void Within(byte[] content, DictionaryToken? resources, DictionaryToken dictionary, int depth)
    {
        (GraphicsState outer, Matrix outerText) = (state, text);
        if (objects.Numbers(dictionary, "Matrix", 6) is [var a, var b, var c, var d, var e, var f])
            state = state with { Transformation = new Matrix(a, b, c, d, e, f).Then(state.Transformation) };
        Walk(content, resources, depth);
        (state, text) = (outer, outerText);
    }

    private void Picture(DictionaryToken image, DictionaryToken? resources)
    {
        NoteFilter(image);
        if (objects.Get(image, "SMask") is not null || (objects.Number(image, "SMaskInData") ?? 0) > 0)
            faults.Add(FileFaultKind.Transparency, "图片的软蒙版");
        if (objects.Items(image, "Alternates").Count > 0) faults.Add(FileFaultKind.Filter, "替换图片");
        bool isMask = objects.Get(image, "ImageMask") is BooleanToken { Data: true };
        PaintSpace? space = isMask ? null : spaces.Read(objects.Get(image, "ColorSpace"), resources);
        if (isMask) paints.Area(state.Fill);
        Resolution(objects.Number(image, "Width"), objects.Number(image, "Height"), space, isMask
            || objects.Number(image, "BitsPerComponent") == 1);
    }

    // Of a picture in four inks of a byte each that is packed without loss; JPEG is not unpacked for it.
    private double? Darkest(StreamToken drawn, DictionaryToken? resources)
    {
        DictionaryToken image = drawn.StreamDictionary;
        if (objects.Number(image, "BitsPerComponent") != 8 || objects.Get(image, "Decode") is not null) return null;
        if (objects.Items(image, "Filter").Any(filter => filter is NameToken { Data: "DCTDecode" or "JPXDecode" or "DCT" })) return null;
        if (spaces.Read(objects.Get(image, "ColorSpace"), resources) != PaintSpace.Cmyk || objects.Get(image, "ColorSpace") is ArrayToken)
            return null;
        if (darkestOf.TryGetValue(drawn, out double? known)) return known;
        if (objects.Bytes(drawn) is not { } inks) return darkestOf[drawn] = null;
        int darkest = 0;
        for (int i = 0; i + 3 < inks.Length; i += 4) darkest = Math.Max(darkest, inks[i] + inks[i + 1] + inks[i + 2] + inks[i + 3]);
        return darkestOf[drawn] = darkest * 100 / 255.0;
    }

    private void InlineImage(DictionaryToken? resources, int first)
    {
        var entries = new Dictionary<string, IToken>(StringComparer.Ordinal);
        for (int i = first; i + 1 < operands.Count; i += 2)
            if (operands[i] is NameToken name) entries[name.Data] = operands[i + 1];
        if (entries.Count == 0) return;
        double? width = (Value("W", "Width") as NumericToken)?.Double, height = (Value("H", "Height") as NumericToken)?.Double;
        bool isMask = Value("IM", "ImageMask") is BooleanToken { Data: true };
        PaintSpace? space = isMask ? null : spaces.Read(Value("CS", "ColorSpace"), resources);
        if (isMask) paints.Area(state.Fill);
        Resolution(width, height, space, isMask || (Value("BPC", "BitsPerComponent") as NumericToken)?.Double == 1);

        IToken? Value(string brief, string full) => entries.GetValueOrDefault(brief) ?? entries.GetValueOrDefault(full);
    }

    private void Resolution(double? width, double? height, PaintSpace? space, bool isLineArt)
    {
        double across = state.Transformation.Across / 72, up = state.Transformation.Up / 72; // a picture fills the unit square
        double ppi = width is > 0 && height is > 0 && across > 0 && up > 0
            ? Math.Min(width.Value / across, height.Value / up) : double.PositiveInfinity;
        paints.Picture(space, ppi, isLineArt);
    }

    private void ExtendedState(IToken? token)
    {
        if (token is not DictionaryToken given) return;
        if (objects.Get(given, "OP") is BooleanToken strokes)
            state = state with { StrokeOverprints = strokes.Data, FillOverprints = objects.Get(given, "op") is BooleanToken both
                ? both.Data : strokes.Data };
        else if (objects.Get(given, "op") is BooleanToken fills) state = state with { FillOverprints = fills.Data };
        if (objects.Number(given, "OPM") is { } mode) state = state with { OverprintMode = (int)mode };
        if (objects.Number(given, "LW") is { } width) state = state with { LineWidth = width };
        if (objects.Items(given, "Font") is [DictionaryToken font, NumericToken size])
            state = state with { Font = fonts.Of(font), FontSize = size.Double };
        if (objects.Number(given, "ca") is < 1 || objects.Number(given, "CA") is < 1) faults.Add(FileFaultKind.Transparency, "不透明度小于 1");
        if (objects.Get(given, "SMask") is not (null or NameToken { Data: "None" })) faults.Add(FileFaultKind.Transparency, "软蒙版");
        if (objects.Items(given, "BM").Any(mode => mode is NameToken { Data: not ("Normal" or "Compatible") }))
            faults.Add(FileFaultKind.Transparency, "混合模式");
    }

    private Paint Set(Paint current, List<IToken> given, DictionaryToken? resources, int depth)
    {
        if (given.LastOrDefault() is NameToken) Pattern(Named(given, resources, "Pattern"), resources, depth);
        return current with { Components = Numbers(given) };
    }

    private void Pattern(IToken? token, DictionaryToken? resources, int depth)
    {
        if (FileObjects.AsDictionary(token) is not { } pattern || !patterns.Add(pattern)) return;
        if (token is not StreamToken stream)
        {
            if (objects.Dictionary(pattern, "Shading") is { } shading)
                paints.Shading(spaces.Read(objects.Get(shading, "ColorSpace"), resources));
        }
        else if (depth > 0 && objects.Bytes(stream) is { } content)
        {
            Within(content, objects.Dictionary(pattern, "Resources") ?? resources, pattern, depth - 1);
        }
    }

    // ISO 15930-7, 6.4: LZW is forbidden in every part of the standard.
    private void NoteFilter(DictionaryToken stream)
    {
        foreach (IToken? filter in objects.Items(stream, "Filter"))
            if (filter is NameToken { Data: "LZWDecode" or "LZW" or "Crypt" } name) faults.Add(FileFaultKind.Filter, name.Data);
    }

    private static Paint Device(List<IToken> given)
    {
        double[] components = Numbers(given);
        return new(components.Length switch { 1 => PaintSpace.Gray, 3 => PaintSpace.Rgb, _ => PaintSpace.Cmyk }, components);
    }

    // ISO 32000-1, 8.6.5: black, or the full colorant.
    private static Paint Initial(PaintSpace space) => new(space, space.Family switch
    {
        PaintFamily.Gray => [0],
        PaintFamily.Cmyk => [0, 0, 0, 1],
        PaintFamily.Colorants => [.. space.Colorants.Select(_ => 1.0)],
        _ => [],
    });

    private IToken? Named(List<IToken> given, DictionaryToken? resources, string category) =>
        given.LastOrDefault() is NameToken name ? objects.Get(objects.Dictionary(resources, category), name.Data) : null;

    private void Reach(List<IToken> given, int points)
    {
        for (int i = 0; i < points; i++)
            if (At(given, 2 * i) is { } at) path.Reach(at);
    }

    private (double X, double Y)? At(List<IToken> given, int first) =>
        Number(given, first) is { } x && Number(given, first + 1) is { } y ? state.Transformation.Apply(x, y) : null;

    private static double? Number(List<IToken> given, int at) => at >= 0 && at < given.Count && given[at] is NumericToken number
        ? number.Double : null;

    private static double[] Numbers(List<IToken> given) => [.. given.OfType<NumericToken>().Select(number => number.Double)];

    private static Matrix? Transformation(List<IToken> given) =>
        Numbers(given) is [var a, var b, var c, var d, var e, var f] ? new(a, b, c, d, e, f) : null;
}
