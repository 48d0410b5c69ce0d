using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Upkeep;
using Classifieds.Desk.Prices;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Plates;

namespace Classifieds.Desk.Issues;

/// <summary>付印: the page of an issue is made for the last time, kept under its hash and handed to the plant; the issue is closed.</summary>
/// <remarks>
/// The page has passed preflight and was read back before it comes here. The file is on the disk before the store says so: of a kill in
/// between remains a file that nothing names, never a plate that is not there. How far the ledger went lies signed beside the plate.
/// </remarks>
public sealed class PublishIssue(Workbench desk)
{
    /// <param name="Page">As <see cref="MakeIssuePage"/> makes it; never a trial.</param>
    public sealed record Request(MakeIssuePage.Request Page);

    /// <summary>What went to press.</summary>
    /// <param name="Missed">What was to run in the issue and is not on its plate, each with the day on which it can be made good.</param>
    public sealed record Published(IssuePage Page, Plate Plate, IReadOnlyList<MissedRun> Missed);

    /// <returns>The plate; or CLOCK-SET, ISSUE-OVERSET, PUBLISH-TRIAL, PLATE-WHERE, PLATE-UNWRITABLE, ISSUE-PUBLISHED, and what
    /// <see cref="MakeIssuePage"/> refuses with.</returns>
    public async Task<Outcome<Published>> RunAsync(Request request, CancellationToken stop)
    {
        if (request.Page.IsTrial) return new Refusal("PUBLISH-TRIAL", "试排的版面不能付印") { Kind = RefusalKind.Usage };
        if (desk.Plates.IsRefused(out Refusal? why, out PlateFolder? plates)) return why;
        if (desk.Profile(request.Page.Asked.Paper).IsRefused(out why, out Paper? paper)) return why;
        if (desk.Calendar(paper).IsRefused(out why, out PublishingCalendar? calendar)) return why;
        Plate? plate = null;
        List<MissedRun> missed = [];
        Outcome<IssuePage> making = await new IssuePageRun(desk).RunAsync(new(request.Page, DeskDeed.Publish), PrintAsync, stop);
        if (making.IsRefused(out why, out IssuePage? page)) return why;
        plates.SettleHead(plate!.Issue);
        return new Published(page, plate, missed);

        async Task<Refusal?> PrintAsync(Work work, IssuePageRun.Made made, Actor by, DateTimeOffset now)
        {
            if (desk.Clock is SetClock && !await work.Ledger.HasAsync("seed"))
                return new("CLOCK-SET", $"钟由 {SetClock.Variable} 拨定，只能在样稿库里付印") { Kind = RefusalKind.Conflict };
            if (made.Page.Page.Report.Notices.Overset.Count is > 0 and int over)
                return new("ISSUE-OVERSET", $"有 {over} 则排不下，不能付印，请先加页、改期或删短") { Kind = RefusalKind.Conflict };
            Issue issue = await work.Issues.FindAsync(made.Issue)
                ?? throw new InvalidOperationException($"There is no issue {made.Issue}.");
            if (issue.Publish().IsRefused(out Refusal? whyNot, out Issue? printed)) return whyNot;
            byte[] pdf = made.Page.Page.Pdf;
            plate = new(made.Issue, plates.Keep(pdf), pdf.LongLength, made.Page.Page.Pages.Count, by.Name, now);
            await MakeIssuePage.KeepAsync(work, made);
            await work.Issues.PutAsync(printed);
            await work.Plates.AddAsync(plate);
            await work.Plates.AddMakingAsync(PlateMakings.Of(made.Issue, made.Opened, request.Page.Asked));
            foreach (RunningNotice one in made.On)
            {
                // What it cost when it ran is settled now: later words are for its later runs.
                await new NoticeCosts(desk).TellAsync(work, one.Notice, by.Name);
                // A notice may run on one page once only, so each is changed once.
                if (one.Notice.Publish(now, one.Insertion.Number).IsRefused(out whyNot, out Notice? ran)) return whyNot;
                if ((await work.Notices.ChangeAsync(one.Notice, ran)).IsRefused(out whyNot)) return whyNot;
                await work.RecordAsync(new(now, by.Name, "publish")
                {
                    Notice = one.Notice.Id, Revision = one.Revision.Number, Detail = $"{made.Issue} {plate.Sha256[..16]}",
                });
            }
            missed.Clear(); // another turn may have been made before
            var dates = new IssueDates(work, paper.Id, calendar, by, now);
            foreach ((RunningNotice one, LeftOut left) in made.Off)
            {
                string lacks = Lacks(left.Why[0]);
                if (one.Notice.Miss(lacks, by.Name, now, one.Insertion.Number).IsRefused(out whyNot, out Notice? without)) return whyNot;
                if ((await work.Notices.ChangeAsync(one.Notice, without)).IsRefused(out whyNot)) return whyNot;
                await work.RecordAsync(new(now, by.Name, "missed") { Notice = one.Notice.Id, Detail = $"/{one.Insertion.Number} {lacks}" });
                var name = new InsertionId(one.Notice.Id, one.Insertion.Number);
                missed.Add(new(name, lacks, await MakeGoodNotice.NextAsync(dates, without)));
            }
            PaperSigner signer = work.SignerOf(made.Issue.Paper);
            await PlateProof.TellKeyAsync(work, signer, by.Name, now);
            LedgerEntry last = await work.RecordAsync(new(now, by.Name, PlateProof.PublishVerb)
            {
                Issue = made.Issue, Content = plate.Sha256,
                // Certificates say where a notice was printed: it is vouched for here.
                Detail = $"{made.Issue} {made.On.Count}{PlateProof.PlacesWord}{await work.Ledger.PlacesHashAsync(made.Issue)}",
            });
            var head = new SignedHead(made.Issue, plate.Sha256, last.Sequence, last.Hash, now) { PublicKey = signer.PublicKey };
            plates.KeepHead(made.Issue, (head with { Signature = signer.Sign(head.SignedBytes) }).File);
            return null;
        }
    }

    // In a few words; the whole sentence is told when the page is made.
    private static string Lacks(Refusal why) => why.Code switch
    {
        "NOTICE-HELD" => "留置",
        "NOTICE-RETURNED" => "有错误",
        "NOTICE-SENT-BACK" => "复核退回",
        "NOTICE-UNEXAMINED" => "没有复核",
        "NOTICE-UNAPPROVED" => "没有认可",
        _ => why.Message,
    };
}
