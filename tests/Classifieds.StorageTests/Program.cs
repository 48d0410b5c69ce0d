using System.Globalization;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Plates;

namespace Classifieds.StorageTests;

/// <summary>The child process of <see cref="KillTests"/>: adds, approves and publishes notices one after the other and says so,
/// until it is killed.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        // As the command line does, whose verbs are what is killed at a desk.
        AppContext.SetSwitch("Classifieds.Storage.Waits", true);
        if (arguments is ["keep-publishing", var store, var itsKey, var plates, var first])
            return await KeepPublishingAsync(store, itsKey, new(plates), int.Parse(first, CultureInfo.InvariantCulture));
        if (arguments is not ["keep-adding", var setting, var key]) return 2;
        Database database = await Database.OpenAsync(
            DatabaseLocation.Parse(setting), KeySource.InFile(key), mayMake: true, CancellationToken.None);
        for (int number = 1; ; number++)
        {
            string manuscript = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{number},声明作废");
            NoticeId id = await Make.AddAsync(database, manuscript);
            Console.Out.WriteLine($"{id} {manuscript}");
            Console.Out.Flush();
        }
    }

    // A day of a desk of one, over and over: one notice is taken, its proof answered, its issue published.
    private static async Task<int> KeepPublishingAsync(string setting, string key, PlateFolder plates, int first)
    {
        Database database = await Database.OpenAsync(
            DatabaseLocation.Parse(setting), KeySource.InFile(key), mayMake: true, CancellationToken.None);
        for (int round = first; ; round++)
        {
            var issue = new Issue(new(Make.Paper, Make.Day.AddDays(round)), IssueState.Open, null);
            NoticeId id = await database.WriteAsync(async work =>
            {
                NoticeId next = await Make.NextIdAsync(work, issue.Id);
                await work.Issues.PutAsync(issue);
                await work.Notices.AddAsync(Make.Notice(next) with { Insertions = [new(1, issue.Id)] });
                await Make.ReviseAsync(work, next, 1, "遗失声明", "add");
                return next;
            }, CancellationToken.None);
            Told($"add {id}");
            await database.WriteAsync(async work =>
            {
                Notice notice = (await work.Notices.FindAsync(id))!;
                Proof proof = await work.Proofs.AddAsync(new(id, 1, "text", "glyphs", Make.Now), $"token-{id}");
                if (notice.Approve(proof, 1, Make.Now).IsRefused(out _, out Proof? answered)) return false;
                await work.Proofs.AnswerAsync(answered);
                await work.RecordAsync(new(Make.Now, "王丽", "approve") { Notice = id, Revision = 1 });
                return true;
            }, CancellationToken.None);
            Told($"approve {id}");
            Payment paid = await database.WriteAsync(async work =>
            {
                Payment stored = await work.Payments.AddAsync(
                    new(id, 0, IsRefund: false, 120, PaymentWay.Cash, "王丽", Make.Now) { RequestKey = $"till-{id}" }, Make.Paper);
                await work.RecordAsync(new(Make.Now, "王丽", "pay") { Notice = id });
                return stored;
            }, CancellationToken.None);
            Told($"pay {id} {paid.Receipt}");
            string hash = await database.WriteAsync(async work =>
            {
                Notice notice = (await work.Notices.FindAsync(id))!;
                byte[] pdf = System.Text.Encoding.UTF8.GetBytes($"plate of {id}");
                var plate = new Plate(issue.Id, plates.Keep(pdf), pdf.Length, 1, "王丽", Make.Now);
                if (notice.Publish(Make.Now, 1).IsRefused(out _, out Notice? ran)) return "";
                await work.Issues.PutAsync(issue with { State = IssueState.Published });
                await work.Plates.AddAsync(plate);
                await work.Notices.ChangeAsync(notice, ran);
                await work.RecordAsync(new(Make.Now, "王丽", "publish") { Notice = id, Revision = 1 });
                await work.RecordAsync(new(Make.Now, "王丽", "publish-issue") { Issue = issue.Id, Content = plate.Sha256 });
                return plate.Sha256;
            }, CancellationToken.None);
            Told($"publish {id} {hash}");
        }
    }

    private static void Told(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
