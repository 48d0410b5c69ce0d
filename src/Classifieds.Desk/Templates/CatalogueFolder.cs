using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;

namespace Classifieds.Desk.Templates;

/// <summary>Loads the catalogue of kinds, the lexicon and the law from the template folder.</summary>
public static class CatalogueFolder
{
    /// <summary>Of the files that <see cref="Load"/> reads.</summary>
    internal static FileStamp StampOf(string templates) => FileStamp.Of(
        KindsIn(templates), Path.Combine(templates, "lexicon"), Path.Combine(templates, LawFile.RulesFile),
        Path.Combine(templates, LawFile.HolidaysFile), Path.Combine(templates, PriceKeysFile.Name));

    /// <summary>The folder of the kinds.</summary>
    internal static string KindsIn(string templates) => Path.Combine(templates, "notices");

    /// <param name="templates">The folder that <see cref="TemplateFolder"/> finds.</param>
    /// <returns>The catalogue, or CATALOGUE-MISSING, CATALOGUE-UNREADABLE, CATALOGUE-INVALID with file and line; or what is wrong with
    /// its price keys or its law.</returns>
    public static Outcome<Catalogue> Load(string templates)
    {
        string notices = KindsIn(templates);
        if (!Directory.Exists(notices))
            return new Refusal("CATALOGUE-MISSING", $"找不到分类目录 {notices}") { Kind = RefusalKind.Unreadable };
        try
        {
            if (PriceKeysFile.Read(templates).IsRefused(out Refusal? noKeys, out IReadOnlySet<PriceKey>? priceKeys)) return noKeys;
            List<NoticeKind> kinds = [];
            Dictionary<KindId, string> fileOf = [];
            Dictionary<KindId, int> lineOf = [];
            foreach (string file in Directory.EnumerateFiles(notices, "*.yaml").Order(StringComparer.Ordinal))
            {
                string name = Path.GetFileName(file);
                foreach (var (kind, line, priceLine) in CatalogueFile.Read(name, File.ReadAllText(file)))
                {
                    if (kind.PriceKey != PriceKey.Of(kind.Id) && priceKeys?.Contains(kind.PriceKey) == false)
                        return Invalid(name, priceLine, UnknownPrice(kind.PriceKey, priceKeys));
                    if (fileOf.TryGetValue(kind.Id, out string? first))
                        return Invalid(name, line, $"分类 {kind.Id} 已在 {first} 里写过");
                    fileOf[kind.Id] = name;
                    lineOf[kind.Id] = line;
                    kinds.Add(kind);
                }
            }
            foreach (NoticeKind kind in kinds)
            {
                if (kind.FormOf is { } of && kinds.Find(other => other.Id == of) is not { FormOf: null })
                    return Invalid(fileOf[kind.Id], lineOf[kind.Id], $"formOf 所指的 {of} 不是一个分类");
                if (kind.InsteadOf is { } other && !fileOf.ContainsKey(other))
                    return Invalid(fileOf[kind.Id], lineOf[kind.Id], $"insteadOf 所指的 {other} 不是一个分类");
            }
            if (kinds.Count == 0) return new Refusal("CATALOGUE-MISSING", $"{notices} 里没有一个分类");
            Lexicon lexicon = ReadLexicon(Path.Combine(templates, "lexicon"));
            return LawFile.Read(templates, kinds).Then<Catalogue>(law => new Catalogue(kinds, lexicon) { Law = law });
        }
        catch (CatalogueFileException wrong)
        {
            return Invalid(wrong.File, wrong.Line, wrong.Message);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new Refusal("CATALOGUE-UNREADABLE", $"读不了分类目录 {notices}：{reason.Message}") { Kind = RefusalKind.Unreadable };
        }
    }

    private static string UnknownPrice(PriceKey key, IReadOnlySet<PriceKey> known) =>
        $"price 写的门类“{key}”，{PriceKeysFile.Name} 里没有，有：{string.Join('、', known.Select(one => one.ToString()))}；"
        + "要添一个门类，先写在那里";

    private static Refusal Invalid(string file, int line, string why) => new("CATALOGUE-INVALID", $"{file} 第 {line} 行：{why}");

    private static Lexicon ReadLexicon(string folder)
    {
        Dictionary<string, string> labels = new(StringComparer.Ordinal);
        foreach (var (text, line) in Lines(folder, "labels.txt"))
        {
            string[] parts = Parts(text);
            if (parts.Length != 2) throw new CatalogueFileException("labels.txt", line, "每行应为“标签 类型”，中间空一格");
            labels[parts[0]] = parts[1];
        }
        return new(
            [.. Lines(folder, "documents.txt").Select(line => line.Text)],
            [.. Lines(folder, "seals.txt").Select(line => line.Text)],
            labels)
        {
            LookAlikes = ReadLookAlikes(folder),
            Misspellings = ReadMisspellings(folder),
            ThirdPersons = ReadThirdPersons(folder),
        };
    }

    private static List<LookAlikeCharacter> ReadLookAlikes(string folder)
    {
        List<LookAlikeCharacter> found = [];
        foreach (var (text, line) in Lines(folder, "look-alikes.txt"))
        {
            string[] parts = Parts(text);
            LookAlikeScope? scope = parts is not [{ Length: 1 }, _, _] ? null : parts[2] switch
            {
                "proof" => LookAlikeScope.Proof,
                "person" => LookAlikeScope.Persons,
                "all" => LookAlikeScope.Names,
                _ => null,
            };
            if (scope is not { } known)
                throw new CatalogueFileException("look-alikes.txt", line, "每行应为“字 形近字 person”、“字 形近字 all”或“字 形近字 proof”，中间空一格");
            if (found.Exists(other => other.Character == parts[0][0]))
                throw new CatalogueFileException("look-alikes.txt", line, $"“{parts[0]}”已经写过");
            found.Add(new(parts[0][0], parts[1], known));
        }
        return found;
    }

    private static List<Misspelling> ReadMisspellings(string folder)
    {
        List<Misspelling> found = [];
        foreach (var (text, line) in Lines(folder, "misspellings.txt"))
        {
            string[] parts = Parts(text);
            if (parts.Length is < 2 or > 3 || parts[0] == parts[1])
                throw new CatalogueFileException("misspellings.txt", line, "每行应为“错 对”，中间空一格，后面可再写错字不算错时它前面的字");
            found.Add(new(parts[0], parts[1], parts.Length > 2 ? parts[2] : ""));
        }
        return found;
    }

    private static Dictionary<string, string> ReadThirdPersons(string folder)
    {
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (var (text, line) in Lines(folder, "third-persons.txt"))
        {
            string[] parts = Parts(text);
            if (parts.Length != 2) throw new CatalogueFileException("third-persons.txt", line, "每行应为“说法 关系到什么”，中间空一格");
            found[parts[0]] = parts[1];
        }
        return found;
    }

    private static string[] Parts(string line) => line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);

    // One name a line; # begins a remark.
    private static IEnumerable<(string Text, int Line)> Lines(string folder, string name)
    {
        string file = Path.Combine(folder, name);
        if (!File.Exists(file)) yield break;
        int number = 0;
        foreach (string line in File.ReadLines(file))
        {
            number++;
            int remark = line.IndexOf('#', StringComparison.Ordinal);
            string text = (remark < 0 ? line : line[..remark]).Trim();
            if (text.Length > 0) yield return (text, number);
        }
    }
}
