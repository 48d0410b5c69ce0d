using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Classifieds.Fonts;

/// <summary>Finds an installed face by the family name a paper's profile gives, in English or Chinese.</summary>
/// <remarks>
/// It reads the name tables itself, so no fontconfig is needed, and opens files whose names look like the family first:
/// finding what is installed takes about a millisecond a face, and only a missing family makes it look at every file.
/// The answer depends on the files alone: the paper's own places come first, then exact weight, then path.
/// Safe for use from several threads. The same face is opened once.
/// </remarks>
/// <param name="places">Font files or folders of the paper's own, searched before the system's.</param>
/// <param name="systemFolders">Where the system keeps its fonts; null for the usual folders of this machine.</param>
public sealed class FontFinder(IReadOnlyList<string>? places = null, IReadOnlyList<string>? systemFolders = null)
{
    private const int LettersAlike = 6;

    private static readonly bool[] LikelyFirst = [true, false];

    private readonly Lock gate = new();
    private readonly IReadOnlyList<string> ownPlaces = places ?? [];
    private readonly IReadOnlyList<string> folders = systemFolders ?? UsualFolders();
    private readonly Dictionary<string, IReadOnlyList<FaceListing>> listings = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, int Index), Typeface> opened = [];
    private List<string>? ownFiles, systemFiles;

    /// <param name="family">As any of the font's own family or full names says it; case does not matter.</param>
    /// <param name="face">Ready to shape with.</param>
    /// <param name="refusal">Why there is none: missing, lacking the weight, not licensed for embedding, variable or unreadable.</param>
    public bool TryFind(
        string family, FontWeight weight, [NotNullWhen(true)] out Typeface? face, [NotNullWhen(false)] out FontRefusal? refusal)
    {
        lock (gate)
        {
            (face, refusal) = (null, null);
            string wanted = family.Trim();
            FaceListing? best = null, otherWeight = null;
            foreach (FaceListing listing in Candidates(wanted))
            {
                if (!listing.AnswersTo(wanted) || listing.IsSlanted) continue;
                if (Distance(listing, weight) is not { } distance) otherWeight ??= listing;
                else if (best is null || distance < Distance(best, weight)) best = listing;
                if (best is not null && Distance(best, weight) == 0) break;
            }

            if (best is null) refusal = otherWeight is null ? Missing(wanted) : WeightMissing(wanted, weight);
            else if (best.IsVariable) refusal = new("FONT-VARIABLE", $"字体“{wanted}”是可变字体，不能嵌入印刷文件，请改用同族的静态字体");
            else if (!best.MayBeEmbedded) refusal = new("FONT-LICENCE", $"字体“{wanted}”的许可不允许嵌入（fsType {best.EmbeddingRights}），请换用可嵌入的字体");
            else if (opened.TryGetValue((best.Path, best.Index), out face)) return true;
            else if ((face = Typeface.Open(best)) is null) refusal = new("FONT-UNREADABLE", $"字体文件 {best.Path} 已损坏或不能读取，请重新安装");
            else opened.Add((best.Path, best.Index), face);
            return refusal is null;
        }
    }

    // Null where the face is not of this weight at all. 0 = exact.
    private static int? Distance(FaceListing face, FontWeight weight) => weight switch
    {
        FontWeight.Regular when face.Weight is >= 300 and <= 500 => Math.Abs(face.Weight - 400),
        FontWeight.Bold when face.Weight is >= 600 and <= 900 => Math.Abs(face.Weight - 700),
        _ => null,
    };

    private static FontRefusal Missing(string family)
    {
        string remedy = DebianPackages.For(family) is { } package
            ? $"请安装 Debian 软件包 {package}，或在报纸配置中给出字体文件"
            : "请安装该字体，或在报纸配置中给出字体文件";
        return new("FONT-MISSING", $"找不到字体“{family}”，{remedy}");
    }

    private static FontRefusal WeightMissing(string family, FontWeight weight)
    {
        string remedy = DebianPackages.For(family) is { } package ? $"请安装 Debian 软件包 {package}" : "请安装该字重";
        return new("FONT-WEIGHT", $"字体“{family}”没有{(weight == FontWeight.Bold ? "粗体" : "常规体")}，{remedy}，或在报纸配置中改用别的字体");
    }

    private IEnumerable<FaceListing> Candidates(string family)
    {
        ownFiles ??= FilesIn(ownPlaces);
        foreach (string path in ownFiles)
            foreach (FaceListing listing in ListingsOf(path)) yield return listing;

        systemFiles ??= FilesIn(folders);
        string letters = Letters(family);
        foreach (bool isLikely in LikelyFirst)
        {
            foreach (string path in systemFiles)
            {
                if (LooksLike(path, letters) != isLikely) continue;
                foreach (FaceListing listing in ListingsOf(path)) yield return listing;
            }
        }
    }

    private IReadOnlyList<FaceListing> ListingsOf(string path)
    {
        if (!listings.TryGetValue(path, out IReadOnlyList<FaceListing>? faces)) listings.Add(path, faces = FontFileReader.List(path));
        return faces;
    }

    // NotoSerifCJK-Regular.ttc holds Noto Serif CJK SC: the name of the file begins as the family does.
    private static bool LooksLike(string path, string letters)
    {
        string file = Letters(Path.GetFileNameWithoutExtension(path));
        return file.AsSpan().CommonPrefixLength(letters) >= Math.Min(LettersAlike, letters.Length);
    }

    private static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (char character in name)
            if (char.IsLetterOrDigit(character)) letters.Append(char.ToUpperInvariant(character));
        return letters.ToString();
    }

    private static List<string> FilesIn(IReadOnlyList<string> places)
    {
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        List<string> files = [];
        foreach (string place in places)
        {
            if (File.Exists(place)) files.Add(Path.GetFullPath(place));
            else if (Directory.Exists(place))
            {
                int first = files.Count;
                foreach (string path in Directory.EnumerateFiles(Path.GetFullPath(place), "*", everywhere))
                    if (IsFont(path)) files.Add(path);
                files.Sort(first, files.Count - first, StringComparer.Ordinal); // no folder lists its files in an order one may rely on
            }
        }
        return files;
    }

    private static bool IsFont(string path) => Path.GetExtension(path).ToUpperInvariant() is ".TTF" or ".OTF" or ".TTC" or ".OTC";

    private static string[] UsualFolders()
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return
        [
            Path.Combine(home, ".local", "share", "fonts"), Path.Combine(home, ".fonts"),
            "/usr/local/share/fonts", "/usr/share/fonts",
            Path.Combine(home, "Library", "Fonts"), "/Library/Fonts", "/System/Library/Fonts",
            Environment.GetFolderPath(Environment.SpecialFolder.Fonts) is { Length: > 0 } windows ? windows : "/usr/share/fonts",
        ];
    }
}
