using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Notices;

/// <summary>第二个人: who judges a notice, and the words that are judged; never who took or revised it, save at a desk of one person.</summary>
/// <param name="IsAlone">Whether nobody else works here and the person judges what is his own; history tells it.</param>
internal sealed record SecondPerson(Actor By, Notice Notice, Revision Latest, bool IsAlone)
{
    /// <param name="typed">The notice, as typed.</param>
    /// <returns>Or NOTICE-UNKNOWN, NOTICE-WITHDRAWN, NOTICE-PUBLISHED, EXAMINE-OWN, and what a person may be refused with.</returns>
    public static async Task<Outcome<SecondPerson>> FindAsync(Work work, string typed, Actor asking, DeskDeed deed, DateTimeOffset now)
    {
        if (NoticeChange.Named(typed).IsRefused(out Refusal? why, out InsertionId? id)) return why;
        if ((await UserRoll.FindAsync(work, asking, deed, now)).IsRefused(out why, out Actor? by)) return why;
        if ((await NoticeChange.FindAsync(work, id.Notice)).IsRefused(out why, out Notice? notice)) return why;
        if (notice.MayBeExamined().IsRefused(out why)) return why;
        Revision latest = await work.Notices.LatestAsync(notice.Id);
        bool isOwn = by.Name == notice.TakenBy || by.Name == latest.MadeBy, isAlone = isOwn && await UserRoll.IsAloneAsync(work);
        return isOwn && !isAlone
            ? new Refusal("EXAMINE-OWN", $"稿件 {notice.Id} 是 {by.Name} 收的，要由另一个人复核") { Kind = RefusalKind.Forbidden }
            : new SecondPerson(by, notice, latest, isAlone);
    }
}
