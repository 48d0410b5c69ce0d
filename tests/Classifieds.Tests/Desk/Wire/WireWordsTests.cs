using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Classifieds.Desk.Wire;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk.Wire;

/// <summary>What programs outside read does not change with the names in the code.</summary>
public sealed partial class WireWordsTests
{
    private static IEnumerable<TestCaseData> Words() => typeof(WireWords).GetMethods()
        .Where(method => method.Name == nameof(WireWords.Of))
        .Select(method => new TestCaseData(method).SetArgDisplayNames(method.GetParameters()[0].ParameterType.Name));

    [TestCaseSource(nameof(Words))]
    public void Each_of_a_few_things_has_a_word_of_its_own_and_an_unknown_one_none(MethodInfo of)
    {
        Type kind = of.GetParameters()[0].ParameterType;
        string[] words = [.. Enum.GetValues(kind).Cast<object>().Select(one => (string)of.Invoke(null, [one])!)];

        Assert.That(words, Is.Unique.And.All.Matches("^[a-z]+(-[a-z]+)*$"));
        Assert.That(() => of.Invoke(null, [Enum.ToObject(kind, 999)]), Throws.InnerException.TypeOf<ArgumentOutOfRangeException>());
    }

    [TestCaseSource(nameof(Words))]
    public void A_word_is_read_as_what_it_was_written_for(MethodInfo of)
    {
        Type kind = of.GetParameters()[0].ParameterType;
        foreach (object one in Enum.GetValues(kind))
        {
            string json = JsonSerializer.Serialize(one, kind, AnyType);

            Assert.That(json, Is.EqualTo($"\"{of.Invoke(null, [one])}\""));
            Assert.That(JsonSerializer.Deserialize(json, kind, AnyType), Is.EqualTo(one));
        }
        Assert.That(() => JsonSerializer.Deserialize("\"none\"", kind, AnyType), Throws.TypeOf<JsonException>());
    }

    // The product's own options know the types of Wire alone, of which an enum is always a part.
    private static readonly JsonSerializerOptions AnyType = new(WireJson.Options)
    {
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
    };

    [Test]
    public void Every_enum_of_wire_has_a_word() => Assert.That(
        WireDocument.Records().SelectMany(record => record.GetProperties())
            .Select(one => Nullable.GetUnderlyingType(one.PropertyType) ?? one.PropertyType)
            .Where(type => type.IsEnum).Distinct().Where(type => !WireJson.Options.Converters.Any(converter => converter.CanConvert(type))),
        Is.Empty);

    [Test]
    public void Every_property_of_wire_says_its_name_itself() => Assert.That(
        WireDocument.Records().SelectMany(record => WireDocument.Properties(record)
            .Where(one => one.Word is null).Select(one => $"{record.Name}.{one.Property.Name}")),
        Is.Empty);

    [Test]
    public void No_word_of_wire_is_made_of_a_name_in_the_code()
    {
        string wire = Path.Combine(Repository.Root, "src", "Classifieds.Desk", "Wire");
        string[] files = [.. Directory.EnumerateFiles(wire, "*.cs", SearchOption.AllDirectories)];

        Assert.That(files, Has.Length.GreaterThan(30));
        Assert.That(
            files.SelectMany(file =>
                NameAsWord().Matches(File.ReadAllText(file)).Select(found => $"{Path.GetFileName(file)}: {found.Value}")),
            Is.Empty);
    }

    // The name of an exception's parameter is no word of JSON.
    [GeneratedRegex(
        @"\bTo(Lower|Upper)|\bnameof\((?!(one|handed)\))|NamingPolicy|JsonStringEnumConverter"
            + @"|\bEnum\.(GetName|Format)|\.GetType\(\)\.Name")]
    private static partial Regex NameAsWord();

    [Test]
    public void Nobody_but_wire_and_the_store_knows_json() => Assert.That(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(Repository.Root, "src"), file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal)
                && File.ReadAllText(Path.Combine(Repository.Root, "src", file)).Contains("System.Text.Json", StringComparison.Ordinal))
            .Select(file => Path.GetDirectoryName(file)!).Distinct()
            .Where(folder => !(folder + "/").StartsWith("Classifieds.Desk/Wire/", StringComparison.Ordinal)),
        Is.EquivalentTo(["Classifieds.Storage", "Classifieds.Storage/Accounts", "Classifieds.Storage/Drafts", "Classifieds.Storage/Notices",
            "Classifieds.Storage/Quotes", "Classifieds.Web/Shared"]));

    [Test]
    public void A_finding_under_a_value_is_written_as_one_under_a_notice()
    {
        IdentifierReading reading = IdentifierReader.Read("resident-id", "350702198306172040", new DateOnly(2026, 11, 25));
        using var bytes = new MemoryStream();
        using (var lines = new ReadingLines(bytes)) lines.Write(0, reading);

        JsonElement written = JsonDocument.Parse(bytes.ToArray()).RootElement.GetProperty("findings");

        Assert.That(written.GetRawText(), Is.EqualTo($"[{string.Join(',', reading.Findings.Select(finding => Line(finding)))}]"));
    }

    private static string Line(Finding finding) => JsonSerializer.Serialize(FindingJson.Of(finding), WireJson.Options);
}
