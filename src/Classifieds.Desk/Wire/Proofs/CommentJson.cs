using System.Text.Json.Serialization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Proofs;

namespace Classifieds.Desk.Wire.Proofs;

/// <summary>One thing that was said of the proofs of a notice.</summary>
/// <param name="Notice">稿号.</param>
/// <param name="Number">From 1 within the notice.</param>
/// <param name="Revision">Of the proof it was said to.</param>
/// <param name="At">In UTC.</param>
public sealed record CommentJson(
    [property: JsonPropertyName("notice")] string Notice,
    [property: JsonPropertyName("number")] int Number,
    [property: JsonPropertyName("revision")] int Revision,
    [property: JsonPropertyName("side")] CommentSide Side,
    [property: JsonPropertyName("by")] string By,
    [property: JsonPropertyName("at")] string At,
    [property: JsonPropertyName("words")] string Words)
{
    /// <summary>Whether it came with a yes or a no to the proof; left out where it is said by itself.</summary>
    [JsonPropertyName("approved"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Approved { get; init; }

    public static CommentJson Of(ProofComment comment) => new(
        comment.Notice.ToString(), comment.Number, comment.Revision, comment.Side, comment.By, Timestamp.Write(comment.At), comment.Words)
    {
        Approved = comment.Answer,
    };
}
