using System.Text.Json;
using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire;

/// <summary>All that is written as its word in <see cref="WireWords"/>: a converter is made, and compiled, when something asks for it.
/// </summary>
internal sealed class WordsJson : JsonConverterFactory
{
    private static readonly Dictionary<Type, Func<JsonConverter>> Made = new()
    {
        [typeof(Domain.Catalogues.NoticeFamily)] = () => new WordJson<Domain.Catalogues.NoticeFamily>(WireWords.Of),
        [typeof(Domain.Proofs.CommentSide)] = () => new WordJson<Domain.Proofs.CommentSide>(WireWords.Of),
        [typeof(Domain.Findings.Severity)] = () => new WordJson<Domain.Findings.Severity>(WireWords.Of),
        [typeof(Domain.Notices.NoticePart)] = () => new WordJson<Domain.Notices.NoticePart>(WireWords.Of),
        [typeof(Domain.Notices.ErasureCause)] = () => new WordJson<Domain.Notices.ErasureCause>(WireWords.Of),
        [typeof(Domain.Notices.NoticeState)] = () => new WordJson<Domain.Notices.NoticeState>(WireWords.Of),
        [typeof(Domain.Notices.NoticeStage)] = () => new WordJson<Domain.Notices.NoticeStage>(WireWords.Of),
        [typeof(Domain.Ledgers.Role)] = () => new WordJson<Domain.Ledgers.Role>(WireWords.Of),
        [typeof(Upkeep.DeskHealth)] = () => new WordJson<Upkeep.DeskHealth>(WireWords.Of),
        [typeof(Domain.Prices.QuoteLineKind)] = () => new WordJson<Domain.Prices.QuoteLineKind>(WireWords.Of),
        [typeof(Domain.Payments.PaymentWay)] = () => new WordJson<Domain.Payments.PaymentWay>(WireWords.Of),
        [typeof(Makeup.AdviceKind)] = () => new WordJson<Makeup.AdviceKind>(WireWords.Of),
        [typeof(Makeup.LateStep)] = () => new WordJson<Makeup.LateStep>(WireWords.Of),
        [typeof(Makeup.MoveKind)] = () => new WordJson<Makeup.MoveKind>(WireWords.Of),
        [typeof(Pages.PhotoColour)] = () => new WordJson<Pages.PhotoColour>(WireWords.Of),
    };

    public override bool CanConvert(Type typeToConvert) => Made.ContainsKey(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Made[typeToConvert]();
}
