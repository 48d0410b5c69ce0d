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
        Notice = notice;
        Keys = picture is null ? [words] : [words, picture];
        Revision = RevisionRow.From(first, words.Key, picture?.Key);
        ContentHash = Revision.ContentHash;
        Identifiers = [.. identifiers.Distinct(StringComparer.Ordinal).Select(keys.Hash)];
        Tokens = SearchStore.TokensOf(first);
        Quote = quote is null ? null : QuoteRow.From(quote, 1, keys);
        Shares = [.. quote?.Quote.Shares.Select(share => QuoteShareRow.From(share, name, 1)) ?? []];
        Standing = StandingHash.OfNew(
        [
            ("notice", NoticeRow.From(notice)),
            .. notice.Insertions.OrderBy(one => one.Number).Select(one => ("insertion", (object)InsertionRow.From(notice.Id, one))),
            .. Quote is null ? [] : new[] { ("quote", (object)Quote) },
            .. Shares.OrderBy(share => share.Insertion).Select(share => ("quote_share", (object)share)),
        ]);
    }

    public Notice Notice { get; }

    /// <summary>Hash of revision 1 as it will be stored, for the ledger.</summary>
    public string ContentHash { get; }

    internal IReadOnlyList<NewKey> Keys { get; }

    internal RevisionRow Revision { get; }

    /// <summary>Keyed hashes, each once.</summary>
    internal string[] Identifiers { get; }

    /// <summary>As an index of searches holds them, in whatever paper.</summary>
    internal string[] Tokens { get; }

    /// <summary>Null where nobody can say yet what it costs.</summary>
    internal QuoteRow? Quote { get; }

    internal IReadOnlyList<QuoteShareRow> Shares { get; }

    /// <summary>How it will stand: nothing else can have been done to it.</summary>
    internal string Standing { get; }
}
