using System.Diagnostics;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Storage;
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
        await using TestDatabase test = await TestDatabase.MakeAsync(engine);

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
