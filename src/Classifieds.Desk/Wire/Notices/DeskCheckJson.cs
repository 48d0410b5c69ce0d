using System.Text.Json.Serialization;
using Classifieds.Desk.Upkeep;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>体检: one thing of a desk that was looked at.</summary>
/// <param name="What">templates, fonts, prices, store, key, postgresql, clock, rights, plates or space.</param>
/// <param name="Sentence">How it is.</param>
/// <param name="Mend">What to do; empty where it is right.</param>
public sealed record DeskCheckJson(
    [property: JsonPropertyName("what")] string What,
    [property: JsonPropertyName("health")] DeskHealth Health,
    [property: JsonPropertyName("sentence")] string Sentence,
    [property: JsonPropertyName("mend")] string Mend)
{
    public static DeskCheckJson Of(DeskCheck check) => new(check.What, check.Health, check.Sentence, check.Mend);
}
