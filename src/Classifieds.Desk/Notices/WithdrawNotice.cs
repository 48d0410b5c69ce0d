using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Notices;

/// <summary>撤稿: a notice, or one of its insertions, will not run.</summary>
public sealed class WithdrawNotice(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>The notice, or one of its insertions (<c>BC20261125-0007/2</c>), as typed.</summary>
        public required string Id { get; init; }

        /// <summary>In that person's words.</summary>
        public required string Why { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>The notice as it is now; or NOTICE-UNKNOWN, INSERTION-UNKNOWN, and what <see cref="Notice.Withdraw"/> refuses with, and
    /// what a person may be refused with.</returns>
    public Task<Outcome<Notice>> RunAsync(Request request, CancellationToken stop) => new NoticeChange(desk).RunAsync(
        new(request.Id, request.By, DeskDeed.Steer, "withdraw", request.Why.Trim()),
        (notice, only, by, now) => notice.Withdraw(request.Why, by.Name, now, only), stop);
}
