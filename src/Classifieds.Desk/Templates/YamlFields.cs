using System.Globalization;
using System.Text;
using Classifieds.Domain.Outcomes;
using Classifieds.Typesetting;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Classifieds.Desk.Templates;

/// <summary>One mapping of a profile, read field by field; the first thing wrong is kept with its file, line and field.</summary>
/// <remarks>After a fault every further field reads as a harmless value, so a reader need not stop: it looks at
/// <see cref="Fault"/> once.</remarks>
internal sealed class YamlFields
{
    private readonly YamlMappingNode mapping;
    private readonly YamlFields? parent;
    private readonly string file;
    private readonly string path;
    private readonly HashSet<string> read = new(StringComparer.Ordinal);
    private readonly List<YamlFields> children = [];
    private Refusal? fault;

    private YamlFields(YamlMappingNode mapping, YamlFields? parent, string file, string path) =>
        (this.mapping, this.parent, this.file, this.path) = (mapping, parent, file, path);

    public Refusal? Fault => parent is null ? fault : parent.Fault;

    /// <param name="file">As it is named to a person.</param>
    public static Outcome<YamlFields> Parse(string file, string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException reason)
        {
            return new Refusal("TEMPLATE-SYNTAX", $"{file} 第 {reason.Start.Line} 行不是合法的 YAML：{reason.Message}");
        }
        return stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? new YamlFields(root, null, file, "")
            : new Refusal("TEMPLATE-SYNTAX", $"{file} 应是一组“字段: 值”");
    }

    public string Text(string name) => Scalar(name) ?? "";

    public string Text(string name, string otherwise) => Has(name) ? Text(name) : otherwise;

    public bool Flag(string name, bool otherwise)
    {
        if (!Has(name)) return otherwise;
        string text = Text(name);
        if (text is "true" or "false") return text == "true";
        Blame(name, $"应是 true 或 false，写的是“{text}”");
        return otherwise;
    }

    public int Whole(string name, int least, int most)
    {
        if (Scalar(name) is not { } text) return least;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) && value >= least
            && value <= most)
            return value;
        Blame(name, $"应是 {least} 至 {most} 的整数，写的是“{text}”");
        return least;
    }

    public int Whole(string name, int least, int most, int otherwise) => Has(name) ? Whole(name, least, most) : otherwise;

    public decimal Number(string name, decimal least, decimal most)
    {
        if (Scalar(name) is not { } text) return least;
        if (Parse(text) is { } value && value >= least && value <= most) return value;
        Blame(name, $"应是 {Show(least)} 至 {Show(most)} 的数，写的是“{text}”");
        return least;
    }

    public decimal Number(string name, decimal least, decimal most, decimal otherwise) => Has(name) ? Number(name, least, most) : otherwise;

    /// <summary>A length in points.</summary>
    public Length Points(string name, decimal least, decimal most) => Length.Pt(Number(name, least, most));

    public Length Points(string name, decimal least, decimal most, decimal otherwise) => Length.Pt(Number(name, least, most, otherwise));

    /// <summary>A length in millimetres.</summary>
    public Length Millimetres(string name, decimal least, decimal most) => Length.Mm(Number(name, least, most));

    /// <summary>A number of ems, in thousandths.</summary>
    public int Ems(string name, decimal least, decimal most, decimal otherwise) =>
        (int)decimal.Round(Number(name, least, most, otherwise) * 1000m);

    public int Ems(string name, decimal least, decimal most) => (int)decimal.Round(Number(name, least, most) * 1000m);

    public T OneOf<T>(string name, T otherwise, params ReadOnlySpan<(string Name, T Value)> choices)
    {
        if (!Has(name)) return otherwise;
        string text = Text(name);
        var known = new StringBuilder();
        foreach ((string choice, T value) in choices)
        {
            if (choice == text) return value;
            known.Append(known.Length == 0 ? "" : "、").Append(choice);
        }
        Blame(name, $"应是 {known} 之一，写的是“{text}”");
        return otherwise;
    }

    public IReadOnlyList<string> Texts(string name)
    {
        if (!Has(name)) return [];
        switch (Node(name))
        {
            case YamlScalarNode one:
                return [one.Value ?? ""];
            case YamlSequenceNode many when many.Children.All(child => child is YamlScalarNode):
                return [.. many.Children.Cast<YamlScalarNode>().Select(child => child.Value ?? "")];
            default:
                Blame(name, "应是一列文字");
                return [];
        }
    }

    public IReadOnlyList<Length> PointsList(string name, decimal least, decimal most)
    {
        List<Length> lengths = [];
        foreach (string text in Texts(name))
        {
            if (Parse(text) is { } value && value >= least && value <= most) lengths.Add(Length.Pt(value));
            else Blame(name, $"各项应是 {Show(least)} 至 {Show(most)} 的数，写的是“{text}”");
        }
        if (lengths.Count == 0) Blame(name, "至少要有一项");
        return lengths;
    }

    public IEnumerable<string> Names => mapping.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    public bool Has(string name) => mapping.Children.ContainsKey(new YamlScalarNode(name));

    public bool IsGroup(string name) => Has(name) && Node(name) is YamlMappingNode;

    /// <summary>A mapping within this one; an empty one where it is missing.</summary>
    public YamlFields Group(string name)
    {
        if (Node(name) is YamlMappingNode inner) return Child(inner, name);
        Blame(name, Has(name) ? "应是一组“字段: 值”" : "缺这一组");
        return Child(new(), name);
    }

    public IReadOnlyList<YamlFields> Groups(string name)
    {
        if (Node(name) is YamlSequenceNode many && many.Children.All(child => child is YamlMappingNode))
            return [.. many.Children.Cast<YamlMappingNode>().Select((child, index) => Child(child, $"{name}[{index}]"))];
        Blame(name, Has(name) ? "应是一列，各项是一组“字段: 值”" : "缺这一列");
        return [];
    }

    /// <summary>Keeps the fault that a caller found in a field's value, unless an earlier one stands.</summary>
    public void Blame(string name, string what, string code = "TEMPLATE-FIELD")
    {
        YamlNode at = mapping.Children.TryGetValue(new YamlScalarNode(name), out YamlNode? node) ? node : mapping;
        Keep(new(code, $"{file} 第 {at.Start.Line} 行 {path}{name}：{what}"));
    }

    /// <summary>Blames the first field that nobody has read: a slip of the pen must not pass for a setting.</summary>
    public void BlameUnread()
    {
        foreach (string name in Names)
            if (!read.Contains(name)) Blame(name, "没有这个字段，请检查拼写");
        foreach (YamlFields child in children) child.BlameUnread();
    }

    private void Keep(Refusal refusal)
    {
        if (parent is not null) parent.Keep(refusal);
        else fault ??= refusal;
    }

    private YamlFields Child(YamlMappingNode node, string name)
    {
        var child = new YamlFields(node, this, file, $"{path}{name}.");
        children.Add(child);
        return child;
    }

    private string? Scalar(string name)
    {
        if (Node(name) is YamlScalarNode { Value: { } text }) return text;
        Blame(name, Has(name) ? "应是单个值" : "缺这个字段");
        return null;
    }

    private YamlNode? Node(string name)
    {
        read.Add(name);
        return mapping.Children.TryGetValue(new YamlScalarNode(name), out YamlNode? node) ? node : null;
    }

    private static decimal? Parse(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out decimal value)
            ? value : null;

    private static string Show(decimal value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
