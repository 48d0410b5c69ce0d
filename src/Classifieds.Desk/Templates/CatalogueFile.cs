using System.Globalization;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Prices;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Classifieds.Desk.Templates;

/// <summary>A kind and where it stands in its file.</summary>
/// <param name="PriceLine">Of its <c>price</c>; that of the kind where it names none.</param>
internal readonly record struct ReadKind(NoticeKind Kind, int Line, int PriceLine);

/// <summary>Reads one file of kinds; every complaint names its line.</summary>
internal sealed class CatalogueFile
{
    private static readonly string[] Keys =
    [
        "id", "number", "title", "section", "family", "fields", "short", "long", "item", "documents", "words", "decisive", "titles",
            "insteadOf", "parties",
        "identifiers", "required", "materials", "masked", "price", "secondEye", "formOf",
    ];

    private static readonly string[] KeysOfRequired = ["any", "severity", "why"];

    private readonly string file;

    private CatalogueFile(string file) => this.file = file;

    public static IReadOnlyList<ReadKind> Read(string file, string yaml)
    {
        var reader = new CatalogueFile(file);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 0) return [];
            if (stream.Documents.Count > 1) throw reader.Wrong(stream.Documents[1].RootNode, "一个文件只能有一份，“---”以下的读不到，请删去“---”");
            if (stream.Documents[0].RootNode is not YamlSequenceNode kinds)
                throw reader.Wrong(stream.Documents[0].RootNode, "文件应是一列分类，每个以“- id:”开头");
            return [.. kinds.Children.Select(reader.ReadKind)];
        }
        catch (YamlException broken)
        {
            throw new CatalogueFileException(file, (int)broken.Start.Line, "YAML 写法有误，请看缩进、冒号和引号");
        }
    }

    private ReadKind ReadKind(YamlNode node)
    {
        if (node is not YamlMappingNode map) throw Wrong(node, "分类应是一组“键: 值”");
        NoticeKind kind = Kind(map);
        YamlNode priced = map.Children.TryGetValue("price", out YamlNode? price) ? price : node;
        return new(kind, (int)node.Start.Line, (int)priced.Start.Line);
    }

    private NoticeKind Kind(YamlMappingNode map)
    {
        CheckKeys(map, Keys);
        var fields = Children(map, "fields").Select(Field).ToList();
        var kind = new NoticeKind
        {
            Id = Id(map, "id") ?? throw Wrong(map, "缺 id"),
            FormOf = Id(map, "formOf"),
            Number = Number(map),
            Title = Needed(map, "title"),
            Section = Needed(map, "section"),
            Family = Family(map),
            Fields = fields,
            ShortWording = Needed(map, "short").TrimEnd('\n'),
            LongWording = Optional(map, "long")?.TrimEnd('\n'),
            ItemWording = Optional(map, "item")?.TrimEnd('\n'),
            Documents = Texts(map, "documents"),
            Words = Texts(map, "words"),
            DecisiveWords = Texts(map, "decisive"),
            Titles = Texts(map, "titles"),
            InsteadOf = Id(map, "insteadOf"),
            Parties = Texts(map, "parties"),
            Identifiers = Texts(map, "identifiers"),
            Required = [.. Children(map, "required").Select(RequiredWords)],
            Materials = Texts(map, "materials"),
            Masked = Texts(map, "masked"),
            PriceKey = PriceKeyOf(map),
            NeedsSecondEye = Flag(map, "secondEye"),
        };
        CheckWording(map, "short", kind.ShortWording, kind);
        if (kind.LongWording is { } longWording) CheckWording(map, "long", longWording, kind);
        if (kind.ItemWording is { } itemWording) CheckWording(map, "item", itemWording, kind);
        CheckFields(map, kind);
        CheckMasked(map, kind);
        CheckIdentifiers(map, kind);
        return kind;
    }

    // A slip of the pen must not pass for a setting.
    private void CheckKeys(YamlMappingNode map, string[] known)
    {
        foreach (YamlNode key in map.Children.Keys)
            if (!known.Contains(Text(key), StringComparer.Ordinal)) throw Wrong(key, $"不认识“{Text(key)}”，有：{string.Join('、', known)}");
    }

    // A type that is written wrongly would be checked by no rule.
    private void CheckIdentifiers(YamlMappingNode map, NoticeKind kind)
    {
        foreach (string type in kind.Identifiers)
            if (IdentifierTable.Find(type) is null) throw Wrong(map.Children["identifiers"], $"identifiers 里的 {type} 不是 check --as 的类型");
    }

    // A type that is written wrongly would print whole what it was to hide.
    private void CheckMasked(YamlMappingNode map, NoticeKind kind)
    {
        foreach (string type in kind.Masked)
        {
            if (IdentifierTable.Find(type) is null && !kind.Fields.Any(field => field.Type == type))
                throw Wrong(map.Children["masked"], $"masked 里的 {type} 不是这个分类的字段类型，也不是 check --as 的类型");
        }
    }

    private NoticeField Field(YamlNode node)
    {
        // party 遗失人 party required, or document-number 号码 document-number item
        string[] parts = Text(node).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3) throw Wrong(node, "字段应写作“名称 标签 类型 [required] [item] [long]”");
        foreach (string mark in parts.Skip(3))
            if (mark is not ("required" or "item" or "long")) throw Wrong(node, $"字段后面只能写 required、item、long，不能写 {mark}");
        return new(parts[0], parts[1], parts[2])
        {
            IsRequired = parts.Skip(3).Contains("required", StringComparer.Ordinal),
            IsOfItem = parts.Skip(3).Contains("item", StringComparer.Ordinal),
            IsOfLongForm = parts.Skip(3).Contains("long", StringComparer.Ordinal),
        };
    }

    private RequiredWords RequiredWords(YamlNode node)
    {
        if (node is not YamlMappingNode map) throw Wrong(node, "required 的每一项应有 any、severity、why");
        CheckKeys(map, KeysOfRequired);
        Severity severity = Needed(map, "severity") switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "info" => Severity.Info,
            var other => throw Wrong(map, $"severity 只能是 error、warning、info，不能是 {other}"),
        };
        string[] any = Texts(map, "any");
        return any.Length > 0 ? new(any, severity, Needed(map, "why")) : throw Wrong(map, "any 里至少要有一个词");
    }

    // Each brace in a wording must name a field, else a form would print it.
    private void CheckWording(YamlMappingNode map, string key, string wording, NoticeKind kind)
    {
        int at = 0;
        while ((at = wording.IndexOf('{', at)) >= 0)
        {
            int end = wording.IndexOf('}', at);
            if (end < 0) throw Wrong(map.Children[key], "字样里有“{”没有“}”");
            string name = wording[(at + 1)..end];
            if (name != "items" && !kind.Fields.Any(field => field.Name == name))
                throw Wrong(map.Children[key], $"字样里的 {{{name}}} 不是这个分类的字段");
            at = end;
        }
        CheckBrackets(map.Children[key], wording);
        if (key != "item" && wording.Contains("{items}", StringComparison.Ordinal) && Optional(map, "item") is null)
            throw Wrong(map.Children[key], "字样里有 {items}，却没有写 item");
    }

    // A bracket without a field would always be printed, and then there is no need of it.
    private void CheckBrackets(YamlNode node, string wording)
    {
        Stack<int> open = [];
        for (int at = 0; at < wording.Length; at++)
        {
            if (wording[at] == '[') open.Push(at);
            if (wording[at] != ']') continue;
            if (!open.TryPop(out int start)) throw Wrong(node, "字样里的 [ 与 ] 不成对");
            if (!wording[start..at].Contains('{', StringComparison.Ordinal)) throw Wrong(node, $"{wording[start..(at + 1)]} 里没有字段");
        }
        if (open.Count > 0) throw Wrong(node, "字样里的 [ 与 ] 不成对");
    }

    // What a form asks for and no wording prints would be lost without a word.
    private void CheckFields(YamlMappingNode map, NoticeKind kind)
    {
        foreach (NoticeField field in kind.Fields)
        {
            string brace = $"{{{field.Name}}}";
            if (kind.Fields.Count(other => other.Name == field.Name) > 1) throw Wrong(map.Children["fields"], $"字段 {field.Name} 写了两次");
            string? wording = field.IsOfItem ? kind.ItemWording : field.IsOfLongForm ? kind.LongWording : kind.ShortWording;
            string key = field.IsOfItem ? "item" : field.IsOfLongForm ? "long" : "short";
            if (wording?.Contains(brace, StringComparison.Ordinal) != true)
                throw Wrong(map.Children["fields"], $"字段 {field.Name} 没有出现在 {key} 的字样里");
            if (key == "short" && kind.LongWording?.Contains(brace, StringComparison.Ordinal) == false)
                throw Wrong(map.Children["fields"], $"字段 {field.Name} 没有出现在 long 的字样里");
        }
        if (kind.Fields.Any(field => field.IsOfItem) && !(kind.ShortWording + kind.LongWording)
            .Contains("{items}", StringComparison.Ordinal))
            throw Wrong(map.Children["fields"], "有 item 的字段，字样里却没有 {items}");
    }

    private int Number(YamlMappingNode map) =>
        int.TryParse(Needed(map, "number"), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw Wrong(map.Children["number"], "number 应是整数");

    private NoticeFamily Family(YamlMappingNode map) => Needed(map, "family") switch
    {
        "loss" => NoticeFamily.Loss,
        "seal" => NoticeFamily.Seal,
        "public" => NoticeFamily.Public,
        "missing" => NoticeFamily.Missing,
        var other => throw Wrong(map.Children["family"], $"family 只能是 loss、seal、public、missing，不能是 {other}"),
    };

    private bool Flag(YamlMappingNode map, string key) => Optional(map, key) switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw Wrong(map.Children[key], $"{key} 应是 true 或 false，写的是“{other}”"),
    };

    private KindId? Id(YamlMappingNode map, string key) =>
        Optional(map, key) is not { Length: > 0 } text ? null
        : KindId.TryParse(text, out KindId? id) ? id
        : throw Wrong(map.Children[key], $"{key} 应是不含空格的 1 至 {KindId.Longest} 个字，不能是“{text}”");

    private PriceKey PriceKeyOf(YamlMappingNode map) =>
        Optional(map, "price") is not { } text ? new(Needed(map, "id"))
        : PriceKey.TryParse(text, out PriceKey? key) ? key
        : throw Wrong(map.Children["price"], $"price 应是不含空格的 1 至 {KindId.Longest} 个字，不能是“{text}”");

    private string Needed(YamlMappingNode map, string key) => Optional(map, key) is { Length: > 0 } text
        ? text : throw Wrong(map, $"缺 {key}");

    private string? Optional(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out YamlNode? node) ? Text(node) : null;

    private string[] Texts(YamlMappingNode map, string key) => [.. Children(map, key).Select(Text)];

    private IEnumerable<YamlNode> Children(YamlMappingNode map, string key)
    {
        if (!map.Children.TryGetValue(key, out YamlNode? node)) return [];
        return node is YamlSequenceNode list ? list.Children : throw Wrong(node, $"{key} 应是一列");
    }

    private string Text(YamlNode node) => node is YamlScalarNode { Value: { } text } ? text : throw Wrong(node, "这里应是一段文字");

    private CatalogueFileException Wrong(YamlNode node, string why) => new(file, (int)node.Start.Line, why);
}
