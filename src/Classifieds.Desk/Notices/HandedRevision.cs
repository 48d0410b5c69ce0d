using Classifieds.Desk.Checks;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Photos;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Notices;

/// <summary>Words that are handed in for one notice.</summary>
internal static class HandedRevision
{
    /// <param name="photos">The photographs that came with the text, by the names it calls them.</param>
    /// <param name="kind">Whatever its words say; null = they say it.</param>
    /// <returns>The only notice of the text, checked; or INPUT-EMPTY, NOTICE-SEVERAL.</returns>
    public static Outcome<CheckedNotice> Read(
        OpenedCatalogue catalogue, OpenedPaper paper, string text, DateOnly day, IReadOnlyDictionary<string, HandedPhoto> photos,
        KindId? kind = null)
    {
        CheckedPaste paste = CheckNotices.Read(catalogue.Reader, paper, new()
        {
            Text = text, Photos = photos, HeedsOwnDays = false,
        }, day, kind);
        return paste.Notices.Count switch
        {
            1 => paste.Notices[0],
            0 => new Refusal("INPUT-EMPTY", "交来的文字里没有稿件"),
            int several => new Refusal("NOTICE-SEVERAL", $"交来的有 {several} 则，这里只要一则") { Kind = RefusalKind.Usage },
        };
    }

    /// <returns>Itself; or NOTICE-FAULTY with its findings.</returns>
    public static Outcome<CheckedNotice> WithoutErrors(CheckedNotice notice, bool mayWait) =>
        !notice.HasErrors || (mayWait && NoticeFaults.MayWait(notice))
            ? notice
            : new Refusal("NOTICE-FAULTY", "交来的稿件有误，没有收下") { Findings = notice.Findings };
}
