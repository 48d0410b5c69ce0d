using System.Text.Json.Serialization;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>刊登: one run of a notice.</summary>
/// <param name="Number">From 1; <c>ID/2</c> names the second.</param>
/// <param name="Issue">The day on which it runs.</param>
/// <param name="Why">Why it is held or withdrawn, or did not run; left out where it is none of these.</param>
public sealed record InsertionJson(
    [property: JsonPropertyName("number")] int Number,
    [property: JsonPropertyName("issue")] DateOnly Issue,
    [property: JsonPropertyName("state")] NoticeState State,
    [property: JsonPropertyName("why"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] string? Why)
{
    /// <summary>The number of the run that did not run and that this one makes good; left out for most.</summary>
    [JsonPropertyName("makesGood"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int MakesGood { get; init; }

    /// <summary>What it waits for, or what has become of it; only where a notice is shown, and left out where it cannot be told.</summary>
    [JsonPropertyName("stage"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NoticeStage? Stage { get; init; }

    public static InsertionJson Of(Insertion insertion) =>
        new(insertion.Number, insertion.Issue.Date, insertion.State, (insertion.Withdrawn ?? insertion.Missed ?? insertion.Held)?.Why)
        {
            MakesGood = insertion.MakesGood ?? 0,
        };
}
