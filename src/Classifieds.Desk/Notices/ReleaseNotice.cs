using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Notices;

/// <summary>解除留置: a notice that was held is where it was before.</summary>
public sealed class ReleaseNotice(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>The notice, or one of its insertions (<c>BC20261125-0007/2</c>), as typed.</summary>
        public required string Id { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>The notice as it is now; or NOTICE-UNKNOWN, INSERTION-UNKNOWN, and what <see cref="Notice.Release"/> refuses with, and what
    /// a person may be refused with.</returns>
    public Task<Outcome<Notice>> RunAsync(Request request, CancellationToken stop) => new NoticeChange(desk).RunAsync(
        new(request.Id, request.By, DeskDeed.Steer, "release", ""),
        (notice, only, _, now) => notice.Release(now, only), stop);
}
