using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Classifieds.Typesetting;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Classifieds.Press;

/// <summary>样报: a press file of ours with frames around some of its places, and those places alone at their size.</summary>
/// <remarks>
/// What is drawn is appended as an incremental update (ISO 32000-1, 7.5.6): the file begins with the plate, every byte of it, so that
/// whoever cuts it back to the plate's length has the plate. Pages and clippings share the plate's own content streams; nothing is set or
/// rendered anew. The update says nothing of PDF/X: this is no file for the plant.
/// </remarks>
public static partial class FramedPlate
{
    /// <summary>Between what is framed and the frame, and around a clipping.</summary>
    public static readonly Length Air = Length.Pt(1);

    private const string Thickness = "1.2";

    // Magenta and yellow: nothing else on a page of black ink is red.
    private const string FrameInk = "0 1 1 0 K";

    /// <summary>A rectangle of a page.</summary>
    /// <param name="Page">1 is the first of the file.</param>
    /// <param name="X">From the trim's left edge.</param>
    /// <param name="Y">From the trim's top edge.</param>
    public sealed record Place(int Page, Length X, Length Y, Length Width, Length Height);

    private sealed record Leaf(decimal[] Media, decimal[] Trim, long Resources, long Contents);

    /// <param name="plate">As <see cref="PressRun"/> writes it.</param>
    /// <param name="places">At least one.</param>
    /// <returns>Each page on which a place lies, framed, in order; then each place by itself, 1:1, in the order given. Null where the file
    /// is none that the press wrote, or has no such page.</returns>
    public static byte[]? Make(byte[] plate, IReadOnlyList<Place> places)
    {
        ArgumentOutOfRangeException.ThrowIfZero(places.Count);
        string tail = Encoding.Latin1.GetString(plate, Math.Max(0, plate.Length - 512), Math.Min(512, plate.Length));
        if (Trailer().Match(tail) is not { Success: true } trailer) return null;
        int next = int.Parse(trailer.Groups["size"].ValueSpan, CultureInfo.InvariantCulture);
        Dictionary<int, Leaf> leaves = [];
        using (PdfDocument document =
            PdfDocument.Open(plate, new ParsingOptions { UseLenientParsing = false, FilterProvider = new BoundedFilters() }))
        {
            foreach (int page in places.Select(place => place.Page).Distinct().Order())
            {
                if (page < 1 || page > document.NumberOfPages || Read(document.GetPage(page).Dictionary) is not { } leaf) return null;
                leaves[page] = leaf;
            }
        }

        var added = new StringBuilder();
        List<(int Number, int Offset)> offsets = [];
        int catalog = Begin(), tree = next++, information = next++;
        added.Append(CultureInfo.InvariantCulture,
            $"<</Type/Catalog/Pages {tree} 0 R/ViewerPreferences<</PrintScaling/None>>>>\nendobj\n");
        int save = Stream("q\n");
        List<int> kids = [];
        foreach ((int page, Leaf leaf) in leaves)
        {
            var frames = new StringBuilder("Q\n");
            foreach (Place place in places.Where(place => place.Page == page))
            {
                (decimal left, decimal bottom, decimal right, decimal top) = Around(place, leaf);
                frames.Append(CultureInfo.InvariantCulture,
                    $"q {FrameInk} {Thickness} w {left} {bottom} {right - left} {top - bottom} re S Q\n");
            }
            int over = Stream(frames.ToString());
            kids.Add(Page(leaf, leaf.Media, leaf.Trim, string.Create(CultureInfo.InvariantCulture,
                $"[{save} 0 R {leaf.Contents} 0 R {over} 0 R]")));
        }
        foreach (Place place in places)
        {
            Leaf leaf = leaves[place.Page];
            (decimal left, decimal bottom, decimal right, decimal top) = Around(place, leaf);
            decimal[] box = [left, bottom, right, top];
            kids.Add(Page(leaf, box, box, string.Create(CultureInfo.InvariantCulture, $"{leaf.Contents} 0 R")));
        }
        Begin(tree);
        added.Append(CultureInfo.InvariantCulture,
            $"<</Type/Pages/Count {kids.Count}/Kids[{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}]>>\nendobj\n");
        Begin(information);
        added.Append("<</Creator(Classifieds)/Producer(Classifieds)>>\nendobj\n");
        return Finish();

        int Page(Leaf leaf, decimal[] media, decimal[] trim, string contents)
        {
            int page = Begin();
            added.Append(CultureInfo.InvariantCulture,
                $"<</Type/Page/Parent {tree} 0 R/MediaBox[{Box(media)}]/TrimBox[{Box(trim)}]/Resources {leaf.Resources} 0 R")
                .Append(CultureInfo.InvariantCulture, $"/Contents {contents}>>\nendobj\n");
            return page;
        }

        int Stream(string content)
        {
            int stream = Begin();
            added.Append(CultureInfo.InvariantCulture, $"<</Length {content.Length}>>\nstream\n{content}\nendstream\nendobj\n");
            return stream;
        }

        int Begin(int? reserved = null)
        {
            int number = reserved ?? next++;
            offsets.Add((number, plate.Length + added.Length));
            added.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n");
            return number;
        }

        byte[] Finish()
        {
            string identity = Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(added.ToString())).AsSpan(0, 16));
            int table = plate.Length + added.Length;
            added.Append("xref\n");
            foreach ((int number, int offset) in offsets.OrderBy(one => one.Number))
                added.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
            added.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {next}/Root {catalog} 0 R/Info {information} 0 R")
                .Append(CultureInfo.InvariantCulture, $"/ID[<{trailer.Groups["id"].Value}><{identity}>]")
                .Append(CultureInfo.InvariantCulture, $"/Prev {trailer.Groups["table"].Value}>>\n")
                .Append(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n");
            return [.. plate, .. Encoding.ASCII.GetBytes(added.ToString())];
        }
    }

    private static (decimal Left, decimal Bottom, decimal Right, decimal Top) Around(Place place, Leaf leaf)
    {
        decimal left = leaf.Trim[0] + (place.X - Air).Points, top = leaf.Trim[3] - (place.Y - Air).Points;
        return (left, top - (place.Height + (2 * Air)).Points, left + (place.Width + (2 * Air)).Points, top);
    }

    private static string Box(decimal[] box) => string.Join(' ', box.Select(side => side.ToString(CultureInfo.InvariantCulture)));

    private static Leaf? Read(DictionaryToken page) =>
        Sides(page, "MediaBox") is { } media && Sides(page, "TrimBox") is { } trim
        && Number(page, "Resources") is { } resources && Number(page, "Contents") is { } contents
            ? new(media, trim, resources, contents)
            : null;

    private static decimal[]? Sides(DictionaryToken page, string name) =>
        page.Data.TryGetValue(name, out IToken? token)
        && token is ArrayToken { Data.Count: 4 } box && box.Data.All(side => side is NumericToken)
            ? [.. box.Data.Select(side => (decimal)((NumericToken)side).Double)]
            : null;

    private static long? Number(DictionaryToken page, string name) =>
        page.Data.TryGetValue(name, out IToken? token) && token is IndirectReferenceToken reference ? reference.Data.ObjectNumber : null;

    // As ObjectWriter ends every file.
    [GeneratedRegex(@"trailer\n<</Size (?<size>\d{1,9})/Root \d+ 0 R/Info \d+ 0 R/ID\[<(?<id>[0-9A-Fa-f]+)><[0-9A-Fa-f]+>\]>>\n"
        + @"startxref\n(?<table>\d{1,10})\n%%EOF\n\z")]
    private static partial Regex Trailer();
}
