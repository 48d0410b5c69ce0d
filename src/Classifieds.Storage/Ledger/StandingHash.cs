using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Storage.Notices;
using Classifieds.Storage.Quotes;

namespace Classifieds.Storage.Ledger;

/// <summary>One hash over everything stored that decides whether, where and when a notice, or an issue, runs.</summary>
/// <remarks>
/// Every entry of the ledger carries the hash of what it is about, so that a row that is changed past the program is found out. The columns
/// are named here one by one; what a later script added has a ? before its name and is no part of the hash where it is empty: rows from
/// before hash as they did.
/// </remarks>
internal sealed class StandingHash(Work work)
{
    private static readonly (string Table, string Columns, string Key, string Order)[] OfNotice =
    [
        ("notice", "id, paper, issue_date, kind, family, section, state, received, changed, version, taken_by, corrects", "id", "id"),
        ("insertion", InsertionRowColumns, "notice_id", "number"),
        ("proof", "token_hash, word_hash, revision, text_hash, glyph_hash, setting_hash, made_at, expires_at, revoked_at, "
            + "answer, answered_at, answered_by, answer_way, answer_words", "notice_id", "token_hash"),
        ("examination", "number, revision, passed, words, materials, done_by, at", "notice_id", "number"),
        ("overrule", "number, revision, code, words, reason, done_by, at", "notice_id", "number"),
        ("quote", "number, revision, words, lines, total, content, made_at, made_by", "notice_id", "number"),
        ("quote_share", "number, insertion, yuan", "notice_id", "number, insertion"),
        ("payment", "number, direction, fen, way, customer, payer, note, paper, receipt, request_key, done_by, at",
            "notice_id", "number"),
        ("proof_comment", "number, revision, side, done_by, at, answer, words", "notice_id", "number"),
        ("erasure", "number, erased, cause, reason, done_by, at", "notice_id", "number"),
    ];

    private const string InsertionRowColumns =
        "number, paper, issue_date, held_by, held_at, held_why, withdrawn_by, withdrawn_at, withdrawn_why, published_at, ?missed_by, "
        + "?missed_at, ?missed_why, ?makes_good";

    /// <returns>Lower-case hexadecimal SHA-256 for each notice that is stored.</returns>
    /// <param name="notice">Null for all of them.</param>
    public async Task<IReadOnlyDictionary<string, string>> OfNoticesAsync(string? notice)
    {
        Dictionary<string, IncrementalHash> hashes = [];
        foreach ((string table, string columns, string key, string order) in OfNotice)
        {
            string named = columns.Replace("?", "", StringComparison.Ordinal);
            // What is not asked for stands in no condition, so that the index of notices serves.
            string which = notice is null ? "" : $"WHERE {key} = @notice ";
            IEnumerable<IDictionary<string, object?>> rows = await work.RowsAsync(
                $"SELECT {key} AS standing_of, {named} FROM {table} {which}ORDER BY {key}, {order}", new { notice = notice ?? "" });
            foreach (IDictionary<string, object?> row in rows)
            {
                string of = row["standing_of"] as string ?? throw StoredRow.Nameless(table);
                if (!hashes.TryGetValue(of, out IncrementalHash? hash))
                    hashes[of] = hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
                AddRow(hash, table, columns, name => row[name]);
            }
        }
        return hashes.ToDictionary(one => one.Key, one =>
        {
            using IncrementalHash hash = one.Value;
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        });
    }

    /// <summary>How a notice will stand that has these rows and no others, once they are written.</summary>
    /// <param name="insertions">By their numbers, as the shares are.</param>
    /// <param name="quote">Null where nobody can say yet what it costs.</param>
    public static string OfNew(NoticeRow notice, InsertionRow[] insertions, QuoteRow? quote, QuoteShareRow[] shares)
    {
        ArrayBufferWriter<byte> written = EmptyBuffer();
        NoticeRows.Write(written, notice);
        foreach (InsertionRow one in insertions) InsertionRows.Write(written, one);
        if (quote is not null) QuoteRows.Write(written, quote);
        foreach (QuoteShareRow one in shares) ShareRows.Write(written, one);
        return Convert.ToHexStringLower(SHA256.HashData(written.WrittenSpan));
    }

    private static readonly Unwritten<NoticeRow> NoticeRows = new("notice");
    private static readonly Unwritten<InsertionRow> InsertionRows = new("insertion");
    private static readonly Unwritten<QuoteRow> QuoteRows = new("quote");
    private static readonly Unwritten<QuoteShareRow> ShareRows = new("quote_share");

    // Of an int, and more.
    private const int MostOfLength = 16;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    private static void AddRow(IncrementalHash hash, string table, string columns, Func<string, object?> cell)
    {
        ArrayBufferWriter<byte> row = EmptyBuffer();
        Write(row, table);
        foreach (string column in columns.Split(',', StringSplitOptions.TrimEntries))
        {
            string name = column.TrimStart('?');
            bool isLater = name.Length < column.Length;
            WriteCell(row, isLater ? name : null, cell(name));
        }
        hash.AppendData(row.WrittenSpan);
    }

    // A column that came later counts where it says something, so that what was written before it stands as it stood.
    private static void WriteCell(ArrayBufferWriter<byte> row, string? later, object? value)
    {
        if (later is not null && value is null) return;
        if (later is not null) Write(row, later);
        Write(row, value);
    }

    /// <returns>Empty where there is no such issue.</returns>
    public async Task<string> OfIssueAsync(IssueId issue)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        bool isThere = false;
        foreach ((string table, string columns) in ((string, string)[])
            [("issue", "state, deadline"), ("plate", "sha256, size, pages, published_by, published_at")])
        {
            foreach (IDictionary<string, object?> row in await work.RowsAsync(
                $"SELECT {columns} FROM {table} WHERE paper = @Paper AND issue_date = @Date",
                new { Paper = issue.Paper.ToString(), Date = IsoDate.Write(issue.Date) }))
            {
                isThere = true;
                Add(hash, table);
                foreach (string column in columns.Split(',', StringSplitOptions.TrimEntries)) Add(hash, row[column]);
            }
        }
        return isThere ? Convert.ToHexStringLower(hash.GetHashAndReset()) : "";
    }

    /// <summary>Where each notice of an issue was printed.</summary>
    public async Task<string> OfPlacesAsync(IssueId issue)
    {
        string[] columns = ["notice_id", "revision", "page", "page_column", "x", "y", "width", "height", "lines"];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (IDictionary<string, object?> row in await work.RowsAsync(
            $"SELECT {string.Join(", ", columns)} FROM placement WHERE paper = @Paper AND issue_date = @Date "
            + "ORDER BY page, page_column, y, notice_id",
            new { Paper = issue.Paper.ToString(), Date = IsoDate.Write(issue.Date) }))
            foreach (string column in columns) Add(hash, row[column]);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>How the customers with an account stand, and what they paid on it; empty where there never was one.</summary>
    public async Task<string> OfCustomersAsync()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        bool isThere = false;
        foreach ((string table, string columns, string order) in ((string, string, string)[])
        [
            ("customer", "name, limit_fen, added_by, added_at, disabled_at", "added_at, name"),
            ("customer_payment", "customer, number, fen, way, note, paper, receipt, request_key, done_by, at", "paper, receipt"),
        ])
        {
            foreach (IDictionary<string, object?> row in await work.RowsAsync(
                $"SELECT {columns} FROM {table} ORDER BY {order}", new { }))
            {
                isThere = true;
                Add(hash, table);
                foreach (string column in columns.Split(',', StringSplitOptions.TrimEntries)) Add(hash, row[column]);
            }
        }
        return isThere ? Convert.ToHexStringLower(hash.GetHashAndReset()) : "";
    }

    private static void Add(IncrementalHash hash, object? value)
    {
        ArrayBufferWriter<byte> one = EmptyBuffer();
        Write(one, value);
        hash.AppendData(one.WrittenSpan);
    }

    // A hash is asked once a row: each asking costs as much as some cells.
    private static ArrayBufferWriter<byte> EmptyBuffer()
    {
        buffer ??= new(1024);
        buffer.ResetWrittenCount();
        return buffer;
    }

    // Lengths in front, and none for what is null: no two rows can be written alike.
    private static void Write(ArrayBufferWriter<byte> row, object? value)
    {
        switch (value)
        {
            case null:
                row.Write("-,"u8);
                break;
            case byte[] sealedBytes:
                WriteLength(row, sealedBytes.Length);
                row.Write(sealedBytes);
                break;
            case string text:
                WriteLength(row, Encoding.UTF8.GetByteCount(text));
                Encoding.UTF8.GetBytes(text, row);
                break;
            case IFormattable number:
                Write(row, number.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                throw new InvalidOperationException($"A column holds a {value.GetType().Name}.");
        }
    }

    private static void WriteLength(ArrayBufferWriter<byte> row, int length)
    {
        Utf8Formatter.TryFormat(length, row.GetSpan(MostOfLength), out int written);
        row.Advance(written);
        row.Write(":"u8);
    }

    /// <summary>The same of rows that are not written yet, whose properties are named as the columns: a notice that is taken has a hash
    /// made of some forty cells, and asked by their names each costs as much as all of the hash.</summary>
    private sealed class Unwritten<T>
    {
        private readonly string table;
        private readonly (string? Later, RowCell<T> Cell)[] cells;

        public Unwritten(string table)
        {
            this.table = table;
            string[] columns = Array.Find(OfNotice, one => one.Table == table).Columns.Split(',', StringSplitOptions.TrimEntries);
            var row = new RowCells<T>(string.Join(',', columns.Select(column => column.TrimStart('?'))));
            cells = [.. columns.Zip(row.Columns, row.Cells).Select(one => (one.First[0] == '?' ? one.Second : null, one.Third))];
        }

        public void Write(ArrayBufferWriter<byte> written, T row)
        {
            StandingHash.Write(written, table);
            foreach ((string? later, RowCell<T> cell) in cells) WriteCell(written, later, cell.Of(row));
        }
    }
}
