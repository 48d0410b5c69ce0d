using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage.Searches;

namespace Classifieds.Desk.Notices;

/// <summary>查旧稿: the other notices that hold one of this one's whole numbers, whether they go together with it or not.</summary>
/// <remarks>It shows printed words alone, in which numbers are masked, and writes nothing.</remarks>
public sealed class FindEarlier(Workbench desk)
{
    /// <param name="Id">Of a stored notice, as typed.</param>
    public sealed record Request(string Id);

    /// <param name="Insertion">The newest of its notice.</param>
    /// <param name="KindTitle">What the desk calls its kind.</param>
    /// <param name="Printed">Its printed text, identifiers of persons masked.</param>
    public sealed record Earlier(Notice Notice, Insertion Insertion, string KindTitle, string Printed);

    /// <returns>The newest first, most often nothing; or NOTICE-UNKNOWN, NOTICE-ERASED, or why catalogue or store cannot be had.</returns>
    public async Task<Outcome<IReadOnlyList<Earlier>>> RunAsync(Request request, CancellationToken stop)
    {
        if ((await OpenedNotice.FindAsync(desk, request.Id, stop)).IsRefused(out Refusal? why, out OpenedNotice? opened)) return why;
        if (desk.Catalogue().IsRefused(out why, out Catalogue? catalogue)) return why;
        Outcome<IReadOnlyList<FoundNotice>> finding = await desk.ReadStoreAsync(async work => Outcome.Of(
            await EarlierNotices.OfSameNumbersAsync(work, opened.Revision.Content, opened.Notice.Id)), stop);
        if (finding.IsRefused(out why, out IReadOnlyList<FoundNotice>? found)) return why;
        return Outcome.Of<IReadOnlyList<Earlier>>(
        [
            .. found.Select(one => one.Listed).Select(one => new Earlier(
                one.Notice, one.Insertion, catalogue.Find(one.Notice.Kind)?.Title ?? one.Notice.Kind.ToString(), one.Printed)),
        ]);
    }
}
