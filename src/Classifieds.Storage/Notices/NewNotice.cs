using Classifieds.Domain.Notices;
using Classifieds.Domain.Prices;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Ledger;
using Classifieds.Storage.Quotes;
using Classifieds.Storage.Searches;

namespace Classifieds.Storage.Notices;

/// <summary>All that a notice begins with, ready to be written: its record, its first words sealed, what it is found by, what its
/// customer is told that it costs.</summary>
/// <remarks>Of many that are taken at once each is made ready by whatever thread is free, while others are being written.</remarks>
public sealed class NewNotice
{
    /// <param name="first">Revision 1.</param>
    /// <param name="identifiers">The normalised identifiers it shall be found by.</param>
    /// <param name="quote">Null where nobody can say yet what it costs.</param>
    internal NewNotice(KeyRing keys, Notice notice, Revision first, IEnumerable<string> identifiers, NoticeQuote? quote)
    {
        string name = notice.Id.ToString();
        NewKey words = NewKey.Draw(keys, name, SealedPart.Words);
        NewKey? picture = first.Content.Photo is null ? null : NewKey.Draw(keys, name, SealedPart.Photograph);
        var record = NoticeRow.From(notice);
        InsertionRow[] insertions = [.. notice.Insertions.OrderBy(one => one.Number).Select(one => InsertionRow.From(notice.Id, one))];
        QuoteRow? told = quote is null ? null : QuoteRow.From(quote, 1, keys);
        QuoteShareRow[] shares = [.. quote?.Quote.Shares.Select(share => QuoteShareRow.From(share, name, 1)) ?? []];
        Notice = notice;
        Keys = picture is null ? [words] : [words, picture];
        Revision = RevisionRow.From(first, words.Key, picture?.Key);
        ContentHash = Revision.ContentHash;
        Tokens = SearchStore.TokensOf(first);
        Standing = StandingHash.OfNew(
        [
            ("notice", record),
            .. insertions.Select(row => ("insertion", (object)row)),
            .. told is null ? [] : new[] { ("quote", (object)told) },
            .. shares.OrderBy(share => share.Insertion).Select(share => ("quote_share", (object)share)),
        ]);
        Rows = new()
        {
            Notice = NewNoticeRows.Notices.Write(record),
            Insertions = [.. insertions.Select(NewNoticeRows.Insertions.Write)],
            Keys = [.. Keys.Select(NewNoticeRows.Keys.Write)],
            Revision = NewNoticeRows.Revisions.Write(Revision),
            Identifiers =
            [
                .. identifiers.Distinct(StringComparer.Ordinal).Select(one => NewNoticeRows.Identifiers.Write(
                    new() { Hash = keys.Hash(one), NoticeId = name, Revision = 1 })),
            ],
            Quotes = told is null ? [] : [NewNoticeRows.Quotes.Write(told)],
            Shares = [.. shares.Select(NewNoticeRows.Shares.Write)],
        };
    }

    public Notice Notice { get; }

    /// <summary>Hash of revision 1 as it will be stored, for the ledger.</summary>
    public string ContentHash { get; }

    internal IReadOnlyList<NewKey> Keys { get; }

    internal RevisionRow Revision { get; }

    /// <summary>As an index of searches holds them, in whatever paper.</summary>
    internal string[] Tokens { get; }

    /// <summary>How it will stand: nothing else can have been done to it.</summary>
    internal string Standing { get; }

    /// <summary>As they will be handed to the store.</summary>
    internal WrittenRows Rows { get; }

    /// <summary>Its rows, each as its <see cref="RowList{T}"/> writes it.</summary>
    internal sealed record WrittenRows
    {
        public required WrittenRow Notice { get; init; }
        public required IReadOnlyList<WrittenRow> Insertions { get; init; }
        public required IReadOnlyList<WrittenRow> Keys { get; init; }
        public required WrittenRow Revision { get; init; }
        public required IReadOnlyList<WrittenRow> Identifiers { get; init; }
        public required IReadOnlyList<WrittenRow> Quotes { get; init; }
        public required IReadOnlyList<WrittenRow> Shares { get; init; }
    }
}
