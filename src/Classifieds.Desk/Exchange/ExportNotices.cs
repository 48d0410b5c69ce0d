using System.Security.Cryptography;
using System.Text;
using Classifieds.Desk.Wire;
using Classifieds.Desk.Wire.Exchange;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Searches;
using Classifieds.Exchange;
using Classifieds.Storage.Notices;
using Classifieds.Storage.Searches;

namespace Classifieds.Desk.Exchange;

/// <summary>导出: the printed texts of an issue, or of a span of days, as other programs read them.</summary>
/// <remarks>Printed, masked words alone; it opens nothing sealed and writes nothing.</remarks>
public sealed class ExportNotices(Workbench desk)
{
    /// <summary>What is asked for.</summary>
    public sealed record Request
    {
        /// <summary>The first day of print; of one issue its day.</summary>
        public required DateOnly From { get; init; }

        /// <summary>The last day of print.</summary>
        public required DateOnly To { get; init; }

        /// <summary>Null for all papers.</summary>
        public string? Paper { get; init; }

        /// <summary>Null = whatever has become of them; a feed holds what went to press whatever is asked.</summary>
        public NoticeState? State { get; init; }

        public required ExportFormat Format { get; init; }
    }

    /// <param name="Count">How many insertions it holds.</param>
    public sealed record Exported(byte[] Bytes, int Count);

    private const int MostExported = 100_000, AtOnce = 500;

    private static readonly string[] Heads =
        ["稿号", "见报日", "报纸", "类别名称", "分类代号", "栏目", "状态", "见报文字", "校验值"];

    /// <returns>The file, with the earliest first; or EXPORT-SPAN, EXPORT-LARGE, SEARCH-INDEX, TEMPLATE-UNKNOWN, NOTICE-DAMAGED, or why
    /// the catalogue or the store cannot be had.</returns>
    public async Task<Outcome<Exported>> RunAsync(Request request, CancellationToken stop)
    {
        if (request.From > request.To) return new Refusal("EXPORT-SPAN", "起日在止日之后") { Kind = RefusalKind.Usage };
        if (desk.Catalogue().IsRefused(out Refusal? why, out Catalogue? catalogue)) return why;
        PaperId? paper = null;
        if (request.Paper is not null && !PaperId.TryParse(request.Paper, out paper))
            return new Refusal("TEMPLATE-UNKNOWN", $"没有叫“{request.Paper}”的报纸") { Kind = RefusalKind.NotFound };
        var asked = new NoticeQuestion
        {
            From = request.From, To = request.To, Paper = paper, Most = AtOnce,
            State = request.Format == ExportFormat.Atom ? NoticeState.Published : request.State,
        };
        Outcome<List<ListedNotice>> reading = await desk.ReadStoreAsync<List<ListedNotice>>(async work =>
        {
            if (!await work.Searches.IsWholeAsync()) return Searches.SearchNotices.NotWhole();
            List<ListedNotice> all = [];
            SearchCursor? after = null;
            do
            {
                FoundNotices page = await work.Searches.FindAsync(asked with { After = after });
                if (page.Damaged.Count > 0) return page.Damaged[0]; // a file that lacks one says nowhere that it does
                all.AddRange(page.Found.Select(one => one.Listed));
                if (all.Count > MostExported)
                    return new Refusal("EXPORT-LARGE", $"超过 {MostExported} 则，请缩短日期分几次导出") { Kind = RefusalKind.Usage };
                after = page.Next;
            }
            while (after is not null);
            all.Reverse();
            return all;
        }, stop);
        if (reading.IsRefused(out why, out List<ListedNotice>? found)) return why;
        return new Exported(Write(found, catalogue, request), found.Count);
    }

    private byte[] Write(List<ListedNotice> found, Catalogue catalogue, Request request) => request.Format switch
    {
        ExportFormat.JsonLines => Encoding.UTF8.GetBytes(string.Concat(found.Select(one => WireJson.Write(Exported1(one)) + "\n"))),
        ExportFormat.Csv => TableWriter.Csv(Heads, found.Select(one => Row(one, catalogue))),
        ExportFormat.Xlsx => TableWriter.Xlsx("见报文字", Heads, found.Select(one => Row(one, catalogue))),
        ExportFormat.Atom => AtomFeed.Write(
            $"urn:classifieds:feed:{request.Paper ?? "all"}", "分类公告", request.Paper ?? "分类公告", desk.Clock.GetUtcNow(),
            [.. found.Select(one => Entry(one, catalogue))]),
        _ => throw new ArgumentOutOfRangeException(nameof(request), request.Format, "No such format."),
    };

    private static ExportedNotice Exported1(ListedNotice one) => new(
        one.Notice.NameOf(one.Insertion), one.Insertion.Issue.Date, one.Insertion.Issue.Paper.ToString(), one.Notice.Kind.ToString(),
        one.Notice.Section, one.Insertion.State, one.Printed, HashOf(one.Printed));

    private static string[] Row(ListedNotice one, Catalogue catalogue) =>
    [
        one.Notice.NameOf(one.Insertion), IsoDate.Write(one.Insertion.Issue.Date), one.Insertion.Issue.Paper.ToString(),
        TitleOf(one, catalogue), one.Notice.Kind.ToString(), one.Notice.Section, WireWords.Of(one.Insertion.State), one.Printed,
        HashOf(one.Printed),
    ];

    private static AtomFeed.Entry Entry(ListedNotice one, Catalogue catalogue) => new(
        $"urn:classifieds:{one.Insertion.Issue.Paper}:{one.Notice.NameOf(one.Insertion)}",
        $"{TitleOf(one, catalogue)} {one.Notice.NameOf(one.Insertion)}", one.Insertion.Published ?? one.Notice.Changed, one.Notice.Section,
        one.Printed);

    private static string TitleOf(ListedNotice one, Catalogue catalogue) =>
        catalogue.Find(one.Notice.Kind)?.Title ?? one.Notice.Kind.ToString();

    // Whoever takes it in elsewhere can tell that not a character was lost.
    private static string HashOf(string printed) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(printed)));
}
