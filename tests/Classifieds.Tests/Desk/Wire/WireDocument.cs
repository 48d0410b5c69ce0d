using System.Reflection;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using Classifieds.Desk.Wire;

namespace Classifieds.Tests.Desk.Wire;

/// <summary>The records of Desk/Wire as a document tells them: names, types, and what their comments say.</summary>
internal static class WireDocument
{
    private static readonly XDocument Comments = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Classifieds.Desk.xml"));

    /// <summary>What stands by itself in a file or on a line, and everything within it.</summary>
    public static IEnumerable<Type> Records() =>
        typeof(WireTypes).GetCustomAttributesData().Where(one => one.AttributeType == typeof(JsonSerializableAttribute))
            .Select(one => (Type)one.ConstructorArguments[0].Value!).SelectMany(Within).Distinct();

    /// <summary>A record and all records within it, each once, from the outside in.</summary>
    public static IEnumerable<Type> Within(Type record)
    {
        List<Type> found = [record];
        for (int at = 0; at < found.Count; at++)
        {
            foreach ((PropertyInfo property, _) in Properties(found[at]))
            {
                Type inner = Item(property.PropertyType) ?? property.PropertyType;
                bool isOfWire = inner.Namespace!.StartsWith("Classifieds.Desk.Wire", StringComparison.Ordinal) && !inner.IsEnum;
                if (isOfWire && !found.Contains(inner)) found.Add(inner);
            }
        }
        return found;
    }

    /// <returns>In the order in which they are written; a word that is null is a name that nobody chose.</returns>
    public static IEnumerable<(PropertyInfo Property, string? Word)> Properties(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always })
            .Select(property => (property, property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name));

    public static string Summary(Type record) => Text(Member($"T:{record.FullName}")?.Element("summary"));

    public static string Remarks(Type record) => Text(Member($"T:{record.FullName}")?.Element("remarks"));

    /// <returns>What its own comment says, or the parameter's of its record; empty where its name says all.</returns>
    public static string Meaning(PropertyInfo property) =>
        Text(Member($"P:{property.DeclaringType!.FullName}.{property.Name}")?.Element("summary")) is { Length: > 0 } own
            ? own
            : Text(Member($"T:{property.DeclaringType.FullName}")?.Elements("param")
                .FirstOrDefault(one => one.Attribute("name")!.Value == property.Name));

    /// <summary>As a reader of JSON sees it.</summary>
    public static string TypeOf(PropertyInfo property) => Named(property.PropertyType)
        + (new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable ? ", null" : "")
        + (property.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: not JsonIgnoreCondition.Never } ? ", left out" : "");

    private static string Named(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Item(type) is { } item) return $"list of {Named(item)}";
        if (type == typeof(string)) return "string";
        if (type == typeof(bool)) return "boolean";
        if (type == typeof(DateOnly)) return "string, a day: 2026-11-25";
        if (type == typeof(int) || type == typeof(Classifieds.Typesetting.Length)) return "whole number";
        if (type == typeof(decimal) || type == typeof(double)) return "number";
        if (type == typeof(IReadOnlyDictionary<string, string>)) return "object of strings";
        return type.IsEnum
            ? string.Join(" · ", Words(type).Select(word => $"`{word}`"))
            : $"[{type.Name}](#{type.Name.ToLowerInvariant()})";
    }

    private static IEnumerable<string> Words(Type kind)
    {
        MethodInfo of = typeof(WireWords).GetMethod(nameof(WireWords.Of), [kind])!;
        return Enum.GetValues(kind).Cast<object>().Select(one => (string)of.Invoke(null, [one])!);
    }

    private static Type? Item(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static XElement? Member(string name) =>
        Comments.Root!.Element("members")!.Elements().FirstOrDefault(one => one.Attribute("name")!.Value == name);

    private static string Text(XElement? comment) =>
        comment is null ? "" : OnOneLine(string.Concat(comment.Nodes().Select(node => node switch
    {
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" or "paramref" } named => $"`{named.Attributes().First().Value.Split('.')[^1]}`",
        _ => node.ToString(),
    })).Replace("&lt;", "<", StringComparison.Ordinal));

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
