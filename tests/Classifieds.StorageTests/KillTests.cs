using System.Diagnostics;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Payments;
using Classifieds.Storage;
using Classifieds.Storage.Notices;
using Classifieds.Storage.Plates;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>What was acknowledged survives <c>kill -9</c>.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class KillTests(DatabaseEngine engine)
{
    [Test]
    public async Task Every_acknowledged_notice_is_there_after_two_writers_were_killed_in_the_middle()
    {
        await using TestDatabase test = await TestDatabase.MakeBareAsync(engine);

        string[] acknowledged = [.. (await Task.WhenAll(KillAfterAsync(test, 7), KillAfterAsync(test, 20))).SelectMany(lines => lines)];

        Database database = await test.OpenAsync();
        NoticeId next = await Make.AddAsync(database, "还能接着收稿");
        var (stored, ledger) = await database.ReadAsync(async work =>
        {
            Dictionary<string, string> texts = [];
            foreach (var (notice, _, _, _) in await work.Notices.ListAsync(null, null))
                texts.Add(notice.Id.ToString(), (await work.Notices.RevisionAsync(notice.Id))!.Content.Manuscript);
            return (texts, await work.Ledger.AllAsync());
        }, CancellationToken.None);

        Assert.That(acknowledged, Has.Length.GreaterThanOrEqualTo(27));
        foreach (string line in acknowledged)
        {
            string[] parts = line.Split(' ', 2);
            Assert.That(stored.GetValueOrDefault(parts[0]), Is.EqualTo(parts[1]));
        }
        Assert.That(LedgerChain.FirstBreak(ledger), Is.Null);
        Assert.That(ledger, Has.Count.EqualTo(stored.Count), "every notice has its entry, and no entry is without one");
        Assert.That(next.Serial, Is.EqualTo(stored.Count));
    }

    [Test]
    public async Task Nothing_is_lost_or_half_done_however_often_a_desk_is_killed_while_it_adds_approves_and_publishes()
    {
        await using TestDatabase test = await TestDatabase.MakeBareAsync(engine);
        string folder = Path.Combine(test.Folder, "plates");
        const int seed = 20261129;
        var random = new Random(seed);
        List<string> told = [];
        for (int kill = 0; kill < Kills; kill++)
        {
            // After some acknowledgement and then at any moment: in the middle of whatever comes next.
            told.AddRange(await KilledAsync(
                ["keep-publishing", test.Setting, test.Key.File!, folder, $"{kill * 1000}"], random.Next(1, 12), random.Next(0, 15)));
        }

        Database database = await test.OpenAsync();
        var plates = new PlateFolder(folder);
        var (entries, standings, listed) = await database.ReadAsync(async work => (
            await work.Ledger.AllAsync(), await work.Ledger.NoticeStandingsAsync(), await work.Notices.ListAsync(null, null)),
            CancellationToken.None);
        Assert.That(LedgerChain.FirstBreak(entries), Is.Null);
        HashSet<string> done = [.. entries.Select(entry => $"{entry.What.Verb} {entry.What.Notice}")];
        foreach (string line in told)
        {
            string[] parts = line.Split(' ');
            Assert.That(done, Does.Contain($"{parts[0]} {parts[1]}"), "what was acknowledged is in the ledger");
        }
        List<int?> receipts = [];
        foreach (ListedNotice one in listed)
        {
            NoticeId id = one.Notice.Id;
            IReadOnlyList<Payment> payments = await database.ReadAsync(work => work.Payments.OfAsync(id), CancellationToken.None);
            Assert.That(payments, Has.Count.EqualTo(done.Contains($"pay {id}") ? 1 : 0), "money is kept with its entry or not at all");
            receipts.AddRange(payments.Select(payment => payment.Receipt));
            var (proofs, issue, plate, ofIssue) = await database.ReadAsync(async work => (
                await work.Proofs.OfAsync(id), await work.Issues.FindAsync(one.Insertion.Issue),
                await work.Plates.FindAsync(one.Insertion.Issue), await work.Ledger.IssueStandingAsync(one.Insertion.Issue)),
                CancellationToken.None);
            bool isOut = done.Contains($"publish {id}");
            Assert.That(entries.Last(entry => entry.What.Notice == id).What.Standing, Is.EqualTo(standings[id.ToString()]));
            Assert.That(proofs.Count(proof => proof.Answer is not null), Is.EqualTo(done.Contains($"approve {id}") ? 1 : 0));
            Assert.That(
                (one.Insertion.Published is not null, issue!.State == IssueState.Published, plate is not null),
                Is.EqualTo((isOut, isOut, isOut)), $"{id} is published in all of its rows or in none");
            if (plate is null) continue;
            Assert.That(plates.Open(plate.Sha256), Has.Length.EqualTo(plate.Size), "a plate that the store names is there");
            Assert.That(entries.Last(entry => entry.What.Issue == one.Insertion.Issue).What.Standing, Is.EqualTo(ofIssue));
        }
        Assert.That(standings, Has.Count.EqualTo(listed.Count), "every notice has its insertion");
        Assert.That(receipts.Order(), Is.EqualTo(Enumerable.Range(1, receipts.Count)), "receipts have no gap");
    }

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("CLASSIFIEDS_TEST_KILLS"), out int asked) ? asked : 5;

    // Returns what the child had told in whole lines when it died.
    private static async Task<IReadOnlyList<string>> KilledAsync(IReadOnlyList<string> arguments, int lines, int milliseconds)
    {
        using Process child = Process.Start(new ProcessStartInfo("dotnet", [typeof(KillTests).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
        })!;
        List<string> told = [];
        while (told.Count < lines && await child.StandardOutput.ReadLineAsync() is { } line) told.Add(line);
        await Task.Delay(milliseconds);
        child.Kill();
        string rest = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        Assert.That(told, Has.Count.EqualTo(lines), "the child told what it did until it was killed");
        return [.. told, .. rest.Split('\n')[..^1]]; // the last piece was cut off by the kill
    }

    // Returns the whole lines the child had written when it died.
    private static async Task<IReadOnlyList<string>> KillAfterAsync(TestDatabase test, int acknowledgements)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(KillTests).Assembly.Location, "keep-adding", test.Setting, test.Key.File!])
        {
            RedirectStandardOutput = true,
        };
        using Process child = Process.Start(start)!;
        List<string> lines = [];
        while (await child.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (lines.Count == acknowledgements) child.Kill();
        }
        await child.WaitForExitAsync();
        // The last line may have been cut off by the kill.
        if (lines.Count > acknowledgements && !lines[^1].EndsWith("声明作废", StringComparison.Ordinal)) lines.RemoveAt(lines.Count - 1);
        return lines;
    }
}
