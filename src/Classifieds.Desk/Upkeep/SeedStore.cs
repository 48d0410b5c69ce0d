using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Upkeep;

/// <summary>样稿入库: loads the invented sample issue into a fresh database, all of it or nothing.</summary>
public sealed class SeedStore(StoreSetting store, TimeProvider clock)
{
    private const string By = "seed";

    /// <summary>What was loaded for one issue.</summary>
    public sealed record Seeded(string Paper, DateOnly Issue, int Notices);

    /// <returns>The issues loaded, or SEEDS-MISSING, SEEDS-WRONG, SEED-NOT-FRESH.</returns>
    public async Task<Outcome<IReadOnlyList<Seeded>>> RunAsync(CancellationToken stop)
    {
        Outcome<string> found = SeedFolder.Find();
        if (found is Outcome<string>.Refused(var unfound)) return unfound;
        Outcome<IReadOnlyList<SeedIssue>> read = await ReadAsync(((Outcome<string>.Done)found).Value, stop);
        if (read is Outcome<IReadOnlyList<SeedIssue>>.Refused(var unread)) return unread;
        IReadOnlyList<SeedIssue> issues = ((Outcome<IReadOnlyList<SeedIssue>>.Done)read).Value;

        return await OpenStore.UseAsync<IReadOnlyList<Seeded>>(
            store, mayMake: true, database => database.TryWriteAsync(work => LoadAsync(work, issues), stop), stop);
    }

    private async Task<Outcome<IReadOnlyList<Seeded>>> LoadAsync(Work work, IReadOnlyList<SeedIssue> issues)
    {
        if ((await work.Notices.ListAsync(null, null)).Count > 0)
            return new Refusal("SEED-NOT-FRESH", $"{store.Name} 里已有稿件，样稿只装入新库");

        List<Seeded> seeded = [];
        foreach (SeedIssue issue in issues)
        {
            foreach (CheckedNotice notice in issue.Notices)
            {
                if (await TakeNotice.RunAsync(work, notice, issue.Paper, issue.Date, By, clock.GetUtcNow(), "seed")
                    is Outcome<TakenNotice>.Refused(var why)) return why;
            }
            seeded.Add(new(issue.Paper.Id.ToString(), issue.Date, issue.Notices.Count));
        }
        return seeded;
    }

    private static async Task<Outcome<IReadOnlyList<SeedIssue>>> ReadAsync(string folder, CancellationToken stop)
    {
        string file = Path.Combine(folder, "issues.yaml");
        Outcome<string> read = await TextFile.ReadAsync(file, stop);
        if (read is Outcome<string>.Refused(var unread)) return unread;
        Outcome<YamlFields> parsed = YamlFields.Parse(file, ((Outcome<string>.Done)read).Value);
        if (parsed is Outcome<YamlFields>.Refused(var unparsed)) return unparsed;
        YamlFields root = ((Outcome<YamlFields>.Done)parsed).Value;

        List<SeedIssue> issues = [];
        foreach (YamlFields fields in root.Groups("issues"))
        {
            (string paper, string date, string notices) = (fields.Text("paper"), fields.Text("date"), fields.Text("notices"));
            if (root.Fault is { } fault) return fault;
            if (!IsoDate.TryRead(date, out DateOnly day))
                return new Refusal("SEEDS-WRONG", $"{file} 里的日期“{date}”应写作 2026-11-25");
            Outcome<string> text = await TextFile.ReadAsync(Path.Combine(folder, notices), stop);
            if (text is Outcome<string>.Refused(var unreadable)) return unreadable;
            Outcome<IncomingNotices> opened = IncomingNotices.Open(paper);
            if (opened is Outcome<IncomingNotices>.Refused(var unopened)) return unopened;

            IncomingNotices incoming = ((Outcome<IncomingNotices>.Done)opened).Value;
            IReadOnlyList<CheckedNotice> checkedNotices = incoming.Read(((Outcome<string>.Done)text).Value, day, Path.Combine(folder, notices)).Notices;
            if (checkedNotices.FirstOrDefault(notice => notice.HasErrors) is { } faulty)
                return new Refusal("SEEDS-WRONG", $"样稿 {notices} 有误：{faulty.Text}") { Findings = faulty.Findings };
            issues.Add(new(incoming.Paper, day, checkedNotices));
        }
        return issues;
    }

    private sealed record SeedIssue(Paper Paper, DateOnly Date, IReadOnlyList<CheckedNotice> Notices);
}
