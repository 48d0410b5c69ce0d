using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Prices;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Notices;

namespace Classifieds.Storage.Quotes;

internal sealed partial record QuoteRow
{
    public const string Columns = "notice_id, number, revision, words, lines, total, content, made_at, made_by";

    // Made ahead: a page of the store opens hundreds, and what is found by reflection is compiled in each run anew.
    private static readonly QuoteTypes Json = new(new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public required string NoticeId { get; init; }
    public required int Number { get; init; }
    public required int Revision { get; init; }
    public required string Words { get; init; }

    /// <summary>Of one column.</summary>
    public required int Lines { get; init; }
    public required string Total { get; init; }
    public required byte[] Content { get; init; }
    public required string MadeAt { get; init; }
    public required string MadeBy { get; init; }

    /// <param name="number">From 1 within the notice.</param>
    public static QuoteRow From(NoticeQuote quote, int number, KeyRing keys)
    {
        PriceBasis basis = quote.Basis;
        var content = new ContentJson(
            new(basis.Key.ToString(), basis.Columns, basis.Lines, basis.Items, basis.Characters, basis.SquareCentimetres,
                [.. basis.Extras.Select(WordOf)]),
            [.. quote.Runs.Select(run => new RunJson(run.Number, IsoDate.Write(run.Date), run.IsRush, WordOf(run.End), run.Kept))],
            [.. quote.Quote.Lines.Select(line => new LineJson(WordOf(line.Kind), line.Words, line.Yuan))],
            [.. quote.Quote.Shares.Select(share => new ShareJson(share.Insertion, share.Yuan))]);
        return new()
        {
            NoticeId = quote.Notice.ToString(),
            Number = number,
            Revision = quote.Revision,
            Words = quote.Words,
            Lines = basis.ColumnLines,
            Total = Write(quote.Quote.Total),
            Content = keys.Seal(JsonSerializer.Serialize(content, Json.ContentJson), PlaceOf(quote.Notice.ToString(), number)),
            MadeAt = Timestamp.Write(quote.MadeAt),
            MadeBy = quote.MadeBy,
        };
    }

    /// <exception cref="StorageException">REVISION-DAMAGED: it does not open, or says another sum than its row.</exception>
    public NoticeQuote ToQuote(KeyRing keys)
    {
        try
        {
            ContentJson content = JsonSerializer.Deserialize(keys.Open(Content, PlaceOf(NoticeId, Number)), Json.ContentJson)!;
            var basis = new PriceBasis
            {
                Key = new(content.Basis.Key),
                Columns = content.Basis.Columns,
                Lines = content.Basis.Lines,
                Items = content.Basis.Items,
                Characters = content.Basis.Characters,
                SquareCentimetres = content.Basis.Area,
                Extras = [.. content.Basis.Extras.Select(word => Meaning<SurchargeKind>(word, WordOf))],
            };
            var quote = new Quote(
                [.. content.Lines.Select(line => new QuoteLine(Meaning<QuoteLineKind>(line.Kind, WordOf), line.Words, line.Yuan))],
                [.. content.Shares.Select(share => new QuoteShare(share.Insertion, share.Yuan))]);
            if (Write(quote.Total) != Total) throw new FormatException("The row has another sum.");
            return new(
                NoticeStore.IdOf(NoticeId), Revision, Words, basis,
                [
                    .. content.Runs.Select(run => new PricedRun(run.Number, DayOf(run.Date))
                    {
                        IsRush = run.Rush, End = Meaning<RunEnd>(run.End, WordOf), Kept = run.Kept,
                    }),
                ],
                quote, Timestamp.Read(MadeAt), MadeBy);
        }
        catch (Exception reason) when (StoredRow.IsDamage(reason))
        {
            throw new StorageException("REVISION-DAMAGED", $"稿件 {NoticeId} 的第 {Number} 份报价被改动过或已损坏，打不开", reason);
        }
    }

    /// <summary>As many digits as it needs: 240 and 240.00 are one sum.</summary>
    public static string Write(decimal yuan) => yuan.ToString("0.####", CultureInfo.InvariantCulture);

    private static string PlaceOf(string notice, int number) => string.Create(CultureInfo.InvariantCulture, $"quote/{notice}/{number}");

    private static DateOnly DayOf(string written) =>
        IsoDate.TryRead(written, out DateOnly day) ? day : throw new FormatException($"No such day {written}.");

    private static T Meaning<T>(string word, Func<T, string> wordOf)
        where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(one => wordOf(one!.Value) == word)
            ?? throw new FormatException($"No such word {word}.");

    private static string WordOf(SurchargeKind kind) => kind switch
    {
        SurchargeKind.Rush => "rush",
        SurchargeKind.Position => "position",
        SurchargeKind.TypeSize => "type-size",
        SurchargeKind.SecondColour => "second-colour",
        SurchargeKind.Frame => "frame",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such surcharge."),
    };

    private static string WordOf(RunEnd end) => end switch
    {
        RunEnd.Runs => "runs",
        RunEnd.CancelledBefore => "cancelled-before",
        RunEnd.CancelledAfter => "cancelled-after",
        _ => throw new ArgumentOutOfRangeException(nameof(end), end, "No such end."),
    };

    private static string WordOf(QuoteLineKind kind) => kind switch
    {
        QuoteLineKind.Run => "run",
        QuoteLineKind.Surcharge => "surcharge",
        QuoteLineKind.Discount => "discount",
        QuoteLineKind.Cancellation => "cancellation",
        QuoteLineKind.FreeCorrection => "free-correction",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such line."),
    };

    private sealed record ContentJson(
        BasisJson Basis, IReadOnlyList<RunJson> Runs, IReadOnlyList<LineJson> Lines, IReadOnlyList<ShareJson> Shares);

    private sealed record BasisJson(
        string Key, int Columns, int Lines, int Items, int Characters, decimal Area, IReadOnlyList<string> Extras);

    private sealed record RunJson(int Number, string Date, bool Rush, string End, decimal? Kept);

    private sealed record LineJson(string Kind, string Words, decimal Yuan);

    private sealed record ShareJson(int Insertion, decimal Yuan);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(ContentJson))]
    private sealed partial class QuoteTypes : JsonSerializerContext;
}
