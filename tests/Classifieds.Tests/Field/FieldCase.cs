using System.Text.Json;
using System.Text.Json.Serialization;

namespace Classifieds.Tests.Field;

/// <summary>One line of a file of Field/*.jsonl: what somebody handed in at a counter or found in print, and what
/// is right about it.</summary>
/// <param name="Section">Of the hand-over that names the kind of fault.</param>
/// <param name="Verb"><c>check</c>, or <c>lines</c> in a column as wide as <see cref="Measure"/>.</param>
/// <param name="Open">Its kind is not mended yet: a wrong answer is no failure of the suite.</param>
internal sealed record FieldCase(string Id, int Section, string Verb, string? Measure, string Input, Expectation Expect, bool Open)
{
    private static readonly JsonSerializerOptions Words = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static IEnumerable<FieldCase> In(string file) =>
        File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<FieldCase>(line, Words)!);
}
