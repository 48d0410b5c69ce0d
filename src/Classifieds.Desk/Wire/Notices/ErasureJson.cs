using System.Text.Json.Serialization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>销毁: what of a notice nobody can read any more.</summary>
/// <param name="At">Since when, in UTC.</param>
/// <param name="Reason">In the words of who did it.</param>
public sealed record ErasureJson(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("what")] NoticePart What,
    [property: JsonPropertyName("cause")] ErasureCause Cause,
    [property: JsonPropertyName("reason")] string Reason,
    [property: JsonPropertyName("by")] string By,
    [property: JsonPropertyName("at")] string At)
{
    public static ErasureJson Of(Erasure erasure) => new(
        erasure.Notice.ToString(), erasure.Part, erasure.Cause, erasure.Reason, erasure.By, Timestamp.Write(erasure.At));
}
