using System.Text.Json;
using System.Text.Json.Serialization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Drafts;

namespace Classifieds.Storage.Drafts;

/// <summary>A draft's content as it is sealed: every word of it a literal here.</summary>
internal sealed partial class DraftJson
{
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    [JsonPropertyName("days")]
    public IReadOnlyList<string> Days { get; init; } = [];

    [JsonPropertyName("purpose")]
    public string Purpose { get; init; } = "take";

    [JsonPropertyName("of")]
    public string? Of { get; init; }

    [JsonPropertyName("seen")]
    public IReadOnlyDictionary<string, string> Seen { get; init; } = new Dictionary<string, string>();

    [JsonPropertyName("follow")]
    public bool MaterialsFollow { get; init; }

    [JsonPropertyName("hand")]
    public string Hand { get; init; } = "";

    public static string Write(DraftContent content) => JsonSerializer.Serialize(
        new DraftJson
        {
            Text = content.Text,
            Days = [.. content.Days.Select(IsoDate.Write)],
            Purpose = content.Purpose switch
            {
                DraftPurpose.Take => "take",
                DraftPurpose.Revise => "revise",
                DraftPurpose.Correct => "correct",
                var other => throw new InvalidOperationException($"No word for {other}."),
            },
            Of = content.Of?.ToString(),
            Seen = content.Seen,
            MaterialsFollow = content.MaterialsFollow,
            Hand = content.Hand,
        },
        Types.Default.DraftJson);

    /// <exception cref="JsonException">It is no draft.</exception>
    public static DraftContent Read(string json)
    {
        DraftJson read = JsonSerializer.Deserialize(json, Types.Default.DraftJson) ?? throw new JsonException("No draft.");
        return new()
        {
            Text = read.Text,
            Days = [.. read.Days.Select(IsoDate.Read)],
            Purpose = read.Purpose switch
            {
                "take" => DraftPurpose.Take,
                "revise" => DraftPurpose.Revise,
                "correct" => DraftPurpose.Correct,
                var other => throw new JsonException($"No purpose: {other}"),
            },
            Of = read.Of is null ? null : Notices.NoticeStore.IdOf(read.Of),
            Seen = read.Seen,
            MaterialsFollow = read.MaterialsFollow,
            Hand = read.Hand,
        };
    }

    [JsonSerializable(typeof(DraftJson))]
    private sealed partial class Types : JsonSerializerContext;
}
