using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Searches;
using Classifieds.Storage.Searches;

namespace Classifieds.Desk.Searches;

/// <summary>查稿: notices by the words they are printed with, by a number, whom they are about, their kind, days and state; the newest
/// first, page by page.</summary>
/// <remarks>It shows printed words alone and writes nothing, so that it works where nothing can be written.</remarks>
public sealed class SearchNotices(Workbench desk)
{
    /// <summary>What is looked for; everything that is said must hold.</summary>
    public sealed record Request
    {
        /// <summary>Each stands in the printed text, in any order; blanks within one do not count.</summary>
        public IReadOnlyList<string> Words { get; init; } = [];

        /// <summary>The whole number, as a person typed it, also where it is printed in part only; null = any.</summary>
        public string? Number { get; init; }

        /// <summary>A kind of the catalogue, by id or title; null = any.</summary>
        public string? Kind { get; init; }

        /// <summary>The whole name of whom it is about, speaks to, or is signed by; null = anybody.</summary>
        public string? Party { get; init; }

        /// <summary>Null = any.</summary>
        public string? Paper { get; init; }

        /// <summary>The first day of print.</summary>
        public DateOnly? From { get; init; }

        /// <summary>The last day of print.</summary>
        public DateOnly? To { get; init; }

        /// <summary>What the record alone comes to; null = any.</summary>
        public NoticeState? State { get; init; }

        /// <summary>As the page before named its end; null = from the newest on.</summary>
        public string? After { get; init; }

        /// <summary>How many at the most, 1 to <see cref="MostAsked"/>.</summary>
        public int Most { get; init; } = NoticeQuestion.UsualPage;
    }

    /// <summary>The longest page.</summary>
    public const int MostAsked = 500;

    private const int MostWords = 16;
    private const int LongestWords = 200;

    /// <summary>One insertion that was found.</summary>
    /// <param name="Revision">The number of its latest revision.</param>
    /// <param name="Printed">Its printed text, identifiers of persons masked.</param>
    public sealed record Item(SearchCursor Cursor, Notice Notice, Insertion Insertion, int Revision, string Printed);

    /// <param name="Next">Behind which the next page begins; null where there is none.</param>
    /// <param name="Damaged">NOTICE-DAMAGED, one for each notice whose record can no longer be read; it hides no other.</param>
    public sealed record Found(IReadOnlyList<Item> Items, SearchCursor? Next, IReadOnlyList<Refusal> Damaged);

    /// <returns>A page; or SEARCH-EMPTY, SEARCH-WORDS, SEARCH-CURSOR, SEARCH-STATE, SEARCH-PAGE, SEARCH-INDEX, SUBMISSION-KIND, or why the
    /// catalogue or the store cannot be had.</returns>
    public async Task<Outcome<Found>> RunAsync(Request request, CancellationToken stop)
    {
        if (Question(request).IsRefused(out Refusal? why, out NoticeQuestion? asked)) return why;
        return await desk.ReadStoreAsync<Found>(async work =>
        {
            if (!await work.Searches.IsWholeAsync()) return NotWhole();
            FoundNotices page = await work.Searches.FindAsync(asked);
            return new Found(
                [.. page.Found.Select(one => new Item(
                    one.Cursor, one.Listed.Notice, one.Listed.Insertion, one.Listed.Revision, one.Listed.Printed))],
                page.Next, page.Damaged);
        }, stop);
    }

    internal static Refusal NotWhole() =>
        new("SEARCH-INDEX", "这个库由较早的版本建立，查稿的索引还没有建全，请让本程序在可写处打开它一次") { Kind = RefusalKind.Unavailable };

    private Outcome<NoticeQuestion> Question(Request request)
    {
        string[] words = [.. request.Words.Where(one => !string.IsNullOrWhiteSpace(one))];
        string? number = Said(request.Number), party = Said(request.Party), kindName = Said(request.Kind), paperName = Said(request.Paper);
        if (words.Length == 0 && number is null && party is null && kindName is null && paperName is null
            && (request.From, request.To, request.State) is (null, null, null))
        {
            return Usage("SEARCH-EMPTY", "请写要找的字，或号码、当事人、分类、日期、状态中的一项");
        }
        if (words.Length > MostWords || words.Any(one => one.Length > LongestWords))
            return Usage("SEARCH-WORDS", $"一次最多找 {MostWords} 个词，每个不超过 {LongestWords} 字");
        if (words.FirstOrDefault(one => SearchTokens.OfWords(one).Count == 0) is { } mute)
            return Usage("SEARCH-WORDS", $"“{mute}”里没有字也没有数字，找不了");
        if (request.Most is < 1 or > MostAsked) return Usage("SEARCH-PAGE", $"一页可以要 1 至 {MostAsked} 则");
        if (request.State == NoticeState.Approved) return Usage("SEARCH-STATE", "登报人认可与否由清样得出，不能按它查，请看 issue show");
        SearchCursor? after = null;
        if (request.After is not null && !SearchCursor.TryParse(request.After, out after))
            return Usage("SEARCH-CURSOR", $"“{request.After}”不是上一页末尾给出的接续号");
        KindId? kind = null;
        if (kindName is not null)
        {
            if (new Submissions.ShowKind(desk).Run(new(kindName)).IsRefused(out Refusal? why, out NoticeKind? known)) return why;
            kind = known.Id;
        }
        PaperId? paper = null;
        if (paperName is not null && !PaperId.TryParse(paperName, out paper)) return Usage("TEMPLATE-UNKNOWN", $"没有叫“{paperName}”的报纸");
        return new NoticeQuestion
        {
            Words = words,
            Numbers = number is null ? [] : NoticeQuestion.FormsOf(number),
            Kind = kind,
            Parties = party is null ? [] : [party],
            Paper = paper,
            From = request.From,
            To = request.To,
            State = request.State,
            After = after,
            Most = request.Most,
        };
    }

    private static string? Said(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private static Refusal Usage(string code, string message) => new(code, message) { Kind = RefusalKind.Usage };
}
