using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>Notices to store, and the whole work of adding one as the desk does it.</summary>
internal static class Make
{
    public static readonly PaperId Paper = new("tabloid");
    public const string ResidentId = "11010519491231002X";

    public static readonly DateOnly Day = new(2026, 11, 25);
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 2, 30, 0, 125, TimeSpan.Zero);

    public static IssueId IssueId { get; } = new(Paper, Day);

    public static Issue Issue { get; } = new(IssueId, IssueState.Open, Now.AddHours(6));

    public static CheckedNotice Content(string manuscript)
    {
        string text = manuscript.Replace(',', '，');
        int at = text.IndexOf(ResidentId, StringComparison.Ordinal);
        return new()
        {
            Manuscript = manuscript,
            Text = text,
            Kind = new("lost-document"),
            Family = NoticeFamily.Loss,
            Section = "挂失声明",
            Instructions = [new(Instruction.Shape, "跨2栏 加框", 1)],
            Shape = new(2, true, 0),
            Facts = at < 0 ? [] : [new(FactType.ResidentId, new(at, ResidentId.Length), ResidentId, ResidentId)],
            Findings = [new("ID-REGION", Severity.Warning, "地区代码不在表中") { Where = new(2, 3), Fixes = ["甲", "乙"] }],
            Changes = [new(3, 1, ",", "，")],
            Materials = ["居民身份证复印件", "户口簿"],
        };
    }

    /// <summary>A photograph of a few pixels that stand out in a file.</summary>
    public static Photograph Photo { get; } = new("li.png", 8, 4, 1, Enumerable.Range(0, 32).Select(i => (byte)"FACE"[i % 4]).ToArray());

    public static Notice Notice(NoticeId id) => new()
    {
        Id = id,
        Insertions = [new(1, IssueId)],
        Kind = new("lost-document"),
        Family = NoticeFamily.Loss,
        Section = "挂失声明",
        Received = Now,
        Changed = Now,
        TakenBy = "王丽",
    };

    public static Task<NoticeId> AddAsync(Database database, string manuscript, CancellationToken stop = default) =>
        database.WriteAsync(async work =>
        {
            if (await work.Issues.FindAsync(IssueId) is null) await work.Issues.PutAsync(Issue);
            NoticeId id = await NextIdAsync(work, IssueId);
            await work.Notices.AddAsync(Notice(id));
            await ReviseAsync(work, id, 1, manuscript, "add");
            return id;
        }, stop);

    /// <summary>Takes the turn of a write and lets go of it.</summary>
    public static Task NoteNothingAsync(Database database, CancellationToken stop) =>
        database.NoteAsync<bool>(_ => Task.FromResult<Outcome<bool>>(true), stop);

    /// <summary>The next name, of a paper without a sign.</summary>
    public static async Task<NoticeId> NextIdAsync(Work work, IssueId issue) => (await work.Notices.NextIdAsync(issue)).Done();

    public static async Task ReviseAsync(Work work, NoticeId id, int number, string manuscript, string verb, Photograph? photo = null)
    {
        CheckedNotice content = Content(manuscript) with { Photo = photo };
        var revision = new Revision(id, number, content, content.Text.Replace(ResidentId, "110105********002X"), Now, "王丽");
        string hash = await work.Notices.AddRevisionAsync(revision, content.Facts.Select(fact => fact.Value));
        await work.RecordAsync(new(Now, "王丽", verb) { Notice = id, Revision = number, Content = hash });
    }
}
