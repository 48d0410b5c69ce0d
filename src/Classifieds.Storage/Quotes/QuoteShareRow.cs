using Classifieds.Domain.Prices;

namespace Classifieds.Storage.Quotes;

internal sealed record QuoteShareRow
{
    public const string Columns = "notice_id, number, insertion, yuan";

    public required string NoticeId { get; init; }

    /// <summary>Of the quote.</summary>
    public required int Number { get; init; }

    public required int Insertion { get; init; }
    public required string Yuan { get; init; }

    public static QuoteShareRow From(QuoteShare share, string notice, int number) => new()
    {
        NoticeId = notice, Number = number, Insertion = share.Insertion, Yuan = QuoteRow.Write(share.Yuan),
    };
}
