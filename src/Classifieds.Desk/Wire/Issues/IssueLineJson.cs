using System.Text.Json.Serialization;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Wire.Payments;

namespace Classifieds.Desk.Wire.Issues;

/// <summary>One insertion of an issue, and what it lacks.</summary>
/// <param name="Name">稿号, with the number of the insertion where the notice has several.</param>
/// <param name="Text">Printed, identifiers of persons masked.</param>
/// <param name="Approval">In Chinese.</param>
/// <param name="Missing">Empty where it may run.</param>
public sealed record IssueLineJson(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("section")] string Section,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("approval")] string Approval,
    [property: JsonPropertyName("missing")] IReadOnlyList<MissingJson> Missing)
{
    /// <summary>Whether its advertiser waits for an answer; left out where not.</summary>
    [JsonPropertyName("awaitsReply"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AwaitsReply { get; init; }

    /// <summary>What its issue went to press without, and nothing has made good yet; left out for most.</summary>
    [JsonPropertyName("toMakeGood"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MissedRunJson? ToMakeGood { get; init; }

    /// <summary>In Chinese, where it stands in a section that is not its kind's or not the paper's; left out for most.</summary>
    [JsonPropertyName("wrongSection"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? WrongSection { get; init; }

    /// <summary>Of the notice with all of its runs; left out where nothing is paid at this desk.</summary>
    [JsonPropertyName("bill"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public BillJson? Bill { get; init; }

    public static IssueLineJson Of(ShowIssue.Line line) =>
        new(line.Name, line.Section, line.Printed, line.Approval.Sentence, MissingJson.Of(line.Missing))
        {
            AwaitsReply = line.AwaitsReply,
            WrongSection = line.WrongSection,
            ToMakeGood = line.ToMakeGood is { } missed ? MissedRunJson.Of(missed) : null,
            Bill = line.Bill is null ? null : BillJson.Of(line.Bill),
        };
}
