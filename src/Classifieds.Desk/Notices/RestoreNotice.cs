using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Notices;

/// <summary>恢复: what was withdrawn is to run after all.</summary>
public sealed class RestoreNotice(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>The notice, or one of its insertions (<c>BC20261125-0007/2</c>), as typed.</summary>
        public required string Id { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>The notice as it is now; or NOTICE-UNKNOWN, INSERTION-UNKNOWN, and what <see cref="Notice.Restore"/> refuses with, and what
    /// a person may be refused with.</returns>
    public Task<Outcome<Notice>> RunAsync(Request request, CancellationToken stop) => new NoticeChange(desk).RunAsync(
        new(request.Id, request.By, DeskDeed.Steer, "restore", ""),
        async (work, notice, only, _, now) =>
        {
            HashSet<IssueId> gone = [];
            foreach (Insertion one in notice.Insertions.Where(one => one.Withdrawn is not null))
                if (await work.Issues.FindAsync(one.Issue) is { State: IssueState.Published }) gone.Add(one.Issue);
            return notice.Restore(now, only, gone);
        }, stop);
}
