using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Notices;

/// <summary>留置: keeps a notice, or one of its insertions, off the page until it is released.</summary>
public sealed class HoldNotice(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>The notice, or one of its insertions (<c>BC20261125-0007/2</c>), as typed.</summary>
        public required string Id { get; init; }

        /// <summary>In that person's words.</summary>
        public required string Why { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>The notice as it is now; or NOTICE-UNKNOWN, INSERTION-UNKNOWN, and what <see cref="Notice.Hold"/> refuses with, and what a
    /// person may be refused with.</returns>
    public Task<Outcome<Notice>> RunAsync(Request request, CancellationToken stop) => new NoticeChange(desk).RunAsync(
        new(request.Id, request.By, DeskDeed.Steer, "hold", request.Why.Trim()),
        (notice, only, by, now) => notice.Hold(request.Why, by.Name, now, only), stop);
}
