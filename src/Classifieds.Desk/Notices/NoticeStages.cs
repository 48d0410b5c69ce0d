using Classifieds.Desk.Issues;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;

namespace Classifieds.Desk.Notices;

/// <summary>办到哪一步: how far each run is, of record, judgements, proofs and the page that was made; nowhere stored.</summary>
internal sealed class NoticeStages(Workbench desk)
{
    /// <summary>Of one notice; nothing of it is shown by this.</summary>
    /// <returns>By the number of the run; without those of which it cannot be told.</returns>
    public async Task<IReadOnlyDictionary<int, NoticeStage>> OfAsync(Work work, Notice notice)
    {
        Dictionary<int, NoticeStage> stages = [];
        foreach (Insertion one in notice.Insertions)
            if (Alone(one) is { } stage) stages[one.Number] = stage;
        if (!notice.Insertions.Any(one => one.IsOpen)) return stages;
        try
        {
            RunningNotice running = await RunningNotices.ReadOneAsync(work, notice, bills: null);
            Approval? approval = running.Proofs.Count == 0 ? new Approval.NotAsked()
                : desk.Paper(notice.Issue.Paper.ToString()).IsRefused(out _, out OpenedPaper? paper) ? null
                : new ApprovalReader(paper, paper.Paper.Masking).Read(running, 0).Approval;
            if (approval is null) return stages;
            Readiness readiness = running.ReadinessWith(approval);
            foreach (Insertion one in notice.Insertions.Where(one => one.IsOpen))
                stages[one.Number] = readiness.StageOf(one, await IsPlacedAsync(work, one.Issue, running));
        }
        catch (StorageException)
        {
            // What can no longer be read is told by who opens it.
        }
        return stages;
    }

    /// <summary>Adds those of an issue, by the names of its runs.</summary>
    public async Task AddAsync(Work work, IssueId issue, Dictionary<string, NoticeStage> stages)
    {
        if (desk.Paper(issue.Paper.ToString()).IsRefused(out _, out OpenedPaper? paper)) return;
        try
        {
            if ((await RunningNotices.ReadAsync(work, issue)).IsRefused(out _, out RunningNotices? running)) return;
            HashSet<(NoticeId, int)> placed =
                [.. (await work.Issues.PlacesAsync(issue)).Select(place => (place.Notice, place.Revision))];
            var approvals = new ApprovalReader(paper, paper.Paper.Masking);
            foreach ((int index, RunningNotice one) in running.All.Index())
            {
                stages[one.Name] = one.ReadinessWith(approvals.Read(one, index).Approval)
                    .StageOf(one.Insertion, placed.Contains((one.Notice.Id, one.Revision.Number)));
            }
        }
        catch (StorageException)
        {
            // A row that can no longer be read hides no other: the list names it, or the verb that opens it does.
        }
    }

    /// <summary>What the record alone tells; null where more has to be asked.</summary>
    public static NoticeStage? Alone(Insertion insertion) => insertion.State switch
    {
        NoticeState.Withdrawn => NoticeStage.Withdrawn,
        NoticeState.Published => NoticeStage.Published,
        NoticeState.Missed => NoticeStage.Missed,
        NoticeState.Held => NoticeStage.Held,
        _ => null,
    };

    private static async Task<bool> IsPlacedAsync(Work work, IssueId issue, RunningNotice running) =>
        (await work.Issues.PlacesAsync(issue)).Any(
            place => place.Notice == running.Notice.Id && place.Revision == running.Revision.Number);
}
