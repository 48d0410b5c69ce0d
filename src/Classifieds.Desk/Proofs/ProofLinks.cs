using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;

namespace Classifieds.Desk.Proofs;

/// <summary>Who holds the link of a proof is its advertiser; nobody is asked for a name.</summary>
internal sealed class ProofLinks(Workbench desk)
{
    /// <summary>The ledger's name for who holds a sheet or its link; nobody knows another.</summary>
    public static Actor Advertiser { get; } = new("登报人", Role.Advertiser);

    /// <summary>The one answer to a link that does not open: whoever tries links learns nothing of why.</summary>
    public static Refusal Unknown { get; } =
        new("PROOF-UNKNOWN", "这个链接打不开：可能抄得不全，已经收回，或者过期了，请打热线问报社") { Kind = RefusalKind.NotFound };

    /// <returns>Or PROOF-UNKNOWN, the same for a token that never was, that was taken back, and that is too old.</returns>
    public async Task<Outcome<LinkedProof>> FindAsync(Work work, string token)
    {
        if (await work.Proofs.FindLinkedAsync(token) is not (Proof named, DateOnly lastRun)) return Unknown;
        if ((await NoticeChange.FindAsync(work, named.Notice)).IsRefused(out _, out Notice? notice)) return Unknown;
        int days = desk.Profile(notice.Issue.Paper.ToString()).IsRefused(out _, out Paper? paper)
            ? LinkLife.UsualDays : paper.Desk.LinkDays;
        if (LinkLife.IsOver(lastRun, days, BeijingTime.DayOf(desk.Clock.GetUtcNow()))) return Unknown;
        IReadOnlyList<Proof> all = await work.Proofs.OfAsync(notice.Id);
        return new LinkedProof(notice, named, all.Last(one => one.Recipient == named.Recipient), all);
    }

    /// <returns>Until when an answer lets an insertion run; nobody's answer is late where the paper cannot be asked.</returns>
    public Func<Insertion, DateTimeOffset> CutOffs(Notice notice)
    {
        if (desk.Profile(notice.Issue.Paper.ToString()).IsRefused(out _, out Paper? paper)
            || desk.Calendar(paper).IsRefused(out _, out PublishingCalendar? calendar)) return _ => DateTimeOffset.MaxValue;
        return one => calendar.CutOffOf(one.Issue.Date);
    }
}
