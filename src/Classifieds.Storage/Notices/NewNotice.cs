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
    /// <param name="hashes">Keyed, of the identifiers it shall be found by.</param>
    /// <param name="quote">Null where nobody can say yet what it costs.</param>
    internal NewNotice(KeyRing keys, Notice notice, Revision first, IEnumerable<string> hashes, NoticeQuote? quote)
    {
        string name = notice.Id.ToString();
        NewKey words = NewKey.Draw(keys, name, SealedPart.Words);
        NewKey? picture = first.Content.Photo is null ? null : NewKey.Draw(keys, name, SealedPart.Photograph);
        var record = NoticeRow.From(notice);
        InsertionRow[] insertions = [.. notice.Insertions.OrderBy(one => one.Number).Select(one => InsertionRow.From(notice.Id, one))];
        QuoteRow? told = quote is null ? null : QuoteRow.From(quote, 1, keys);
        QuoteShareRow[] shares = [.. quote?.Quote.Shares.Select(share => QuoteShareRow.From(share, name, 1)) ?? []];
        Notice = notice;
        Rows = new()
        {
            Notice = record,
            Insertions = insertions,
            Keys = picture is null ? [words] : [words, picture],
            Revision = RevisionRow.From(first, words.Key, picture?.Key),
            Identifiers =
            [
                .. hashes.Select(hash => new IdentifierRow { Hash = hash, NoticeId = name, Revision = 1 }),
            ],
            Quote = told,
            Shares = shares,
        };
        ContentHash = Rows.Revision.ContentHash;
        Tokens = string.Join(' ', SearchStore.TokensOf(first));
        Standing = StandingHash.OfNew(record, insertions, told, [.. shares.OrderBy(share => share.Insertion)]);
    }

    public Notice Notice { get; }

    /// <summary>Hash of revision 1 as it will be stored, for the ledger.</summary>
    public string ContentHash { get; }

    /// <summary>As an index of searches holds them, in whatever paper, with a space between them.</summary>
    internal string Tokens { get; }

    /// <summary>How it will stand: nothing else can have been done to it.</summary>
    internal string Standing { get; }

    internal NewRows Rows { get; }
}
