using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Storage.Keys;

namespace Classifieds.Storage.Notices;

/// <summary>What second persons decided of notices, at rest: examinations and overrules. Both are only ever added.</summary>
public sealed partial class JudgementStore
{
    private readonly Work work;

    internal JudgementStore(Work work) => this.work = work;

    public Task AddAsync(Examination examination) => work.ExecuteAsync(
        """
        INSERT INTO examination (notice_id, number, revision, passed, words, materials, done_by, at)
        VALUES (@NoticeId, (SELECT COALESCE(MAX(number), 0) + 1 FROM examination WHERE notice_id = @NoticeId),
            @Revision, @Passed, @Words, @Materials, @DoneBy, @At)
        """,
        new ExaminationRow
        {
            NoticeId = examination.Notice.ToString(),
            Revision = examination.Revision,
            Passed = examination.IsPassed ? "yes" : "no",
            Words = examination.Words,
            Materials = JsonSerializer.Serialize([.. examination.Materials], MaterialTypes.Default.StringArray),
            DoneBy = examination.By,
            At = Timestamp.Write(examination.At),
        });

    public async Task AddAsync(Overrule overrule)
    {
        NoticeKey words = await work.NoticeKeys.ForWritingAsync(overrule.Notice.ToString(), SealedPart.Words);
        int number = await work.FindAsync<int>(
            "SELECT COALESCE(MAX(number), 0) + 1 FROM overrule WHERE notice_id = @Notice", new { Notice = overrule.Notice.ToString() });
        await work.ExecuteAsync(
            """
            INSERT INTO overrule (notice_id, number, revision, code, words, reason, done_by, at)
            VALUES (@NoticeId, @Number, @Revision, @Code, @Words, @Reason, @DoneBy, @At)
            """,
            new OverruleRow
            {
                NoticeId = overrule.Notice.ToString(),
                Number = number,
                Revision = overrule.Revision,
                Code = overrule.Code,
                Words = words.Seal(overrule.Words, PlaceOf(overrule.Notice.ToString(), number)),
                Reason = overrule.Reason,
                DoneBy = overrule.By,
                At = Timestamp.Write(overrule.At),
            });
    }

    /// <returns>Of one notice, oldest first.</returns>
    public async Task<IReadOnlyList<Examination>> ExaminationsOfAsync(NoticeId notice) =>
        [.. (await RowsAsync<ExaminationRow>("examination", ExaminationRow.Columns, notice)).Select(Read)];

    /// <returns>Of one notice, oldest first.</returns>
    /// <exception cref="StorageException">REVISION-DAMAGED: a sealed word does not open.</exception>
    public async Task<IReadOnlyList<Overrule>> OverrulesOfAsync(NoticeId notice) =>
        [.. await ReadAsync(await RowsAsync<OverruleRow>("overrule", OverruleRow.Columns, notice))];

    /// <returns>Of the notices that have an insertion in an issue, oldest first.</returns>
    public async Task<ILookup<NoticeId, Examination>> ExaminationsOfAsync(IssueId issue) =>
        (await RowsAsync<ExaminationRow>("examination", ExaminationRow.Columns, issue)).Select(Read).ToLookup(one => one.Notice);

    /// <returns>Of the notices that have an insertion in an issue, oldest first.</returns>
    public async Task<ILookup<NoticeId, Overrule>> OverrulesOfAsync(IssueId issue) =>
        (await ReadAsync(await RowsAsync<OverruleRow>("overrule", OverruleRow.Columns, issue))).ToLookup(one => one.Notice);

    private Task<IReadOnlyList<T>> RowsAsync<T>(string table, string columns, NoticeId notice) => work.QueryAsync<T>(
        $"SELECT {columns} FROM {table} WHERE notice_id = @Notice ORDER BY number", new { Notice = notice.ToString() });

    private Task<IReadOnlyList<T>> RowsAsync<T>(string table, string columns, IssueId issue) => work.QueryAsync<T>(
        $"""
        SELECT {columns} FROM {table} WHERE notice_id IN (
            SELECT notice_id FROM insertion WHERE issue_date = @Date AND paper = @Paper) ORDER BY notice_id, number
        """, new { Date = IsoDate.Write(issue.Date), Paper = issue.Paper.ToString() });

    private static Examination Read(ExaminationRow row) => StoredRow.Read(row.NoticeId, () => new Examination(
        NoticeStore.IdOf(row.NoticeId), row.Revision, row.Passed == "yes", row.Words,
        JsonSerializer.Deserialize(row.Materials, MaterialTypes.Default.StringArray) ?? [], row.DoneBy, Timestamp.Read(row.At)));

    private async Task<IEnumerable<Overrule>> ReadAsync(IReadOnlyList<OverruleRow> rows)
    {
        await work.NoticeKeys.LoadAsync(rows.Select(row => row.NoticeId));
        return rows.Select(Read);
    }

    private Overrule Read(OverruleRow row)
    {
        try
        {
            return new(
                NoticeStore.IdOf(row.NoticeId), row.Revision, row.Code,
                work.NoticeKeys.OpenOrTell(row.NoticeId, SealedPart.Words, row.Words, PlaceOf(row.NoticeId, row.Number)), row.Reason,
                row.DoneBy, Timestamp.Read(row.At));
        }
        catch (Exception reason) when (StoredRow.IsDamage(reason))
        {
            throw new StorageException("REVISION-DAMAGED", $"稿件 {row.NoticeId} 的放行记录被改动过或已损坏，打不开", reason);
        }
    }

    internal static string PlaceOf(string notice, int number) => string.Create(CultureInfo.InvariantCulture, $"overrule/{notice}/{number}");

    private sealed record ExaminationRow
    {
        public const string Columns = "notice_id, revision, passed, words, materials, done_by, at";

        public required string NoticeId { get; init; }
        public required int Revision { get; init; }
        public required string Passed { get; init; }
        public required string Words { get; init; }
        public required string Materials { get; init; }
        public required string DoneBy { get; init; }
        public required string At { get; init; }
    }

    private sealed record OverruleRow
    {
        public const string Columns = "notice_id, number, revision, code, words, reason, done_by, at";

        public required string NoticeId { get; init; }
        public required int Number { get; init; }
        public required int Revision { get; init; }
        public required string Code { get; init; }
        public required byte[] Words { get; init; }
        public required string Reason { get; init; }
        public required string DoneBy { get; init; }
        public required string At { get; init; }
    }

    [JsonSerializable(typeof(string[]))]
    private sealed partial class MaterialTypes : JsonSerializerContext;
}
