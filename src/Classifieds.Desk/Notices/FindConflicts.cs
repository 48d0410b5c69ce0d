using Classifieds.Desk.Papers;
using Classifieds.Desk.Photos;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Notices;

/// <summary>查冲突: what in a notice does not go together with those taken before: lost twice, lost and found, other words of one matter,
/// two masks that together tell a number.</summary>
/// <remarks>It writes nothing. What it finds are warnings and stop nothing; <c>add</c> tells them of what it takes.</remarks>
public sealed class FindConflicts(Workbench desk)
{
    /// <summary>A stored notice, or words that are being typed.</summary>
    public sealed record Request
    {
        /// <summary>A stored notice, as typed; null for a new one.</summary>
        public string? Id { get; init; }

        /// <summary>The manuscript of one notice; null for the latest revision of <see cref="Id"/>.</summary>
        public string? Text { get; init; }

        /// <summary>On which a new one prints; a stored one has its own days.</summary>
        public DateOnly PrintDate { get; init; }

        /// <summary>In which a new one runs; null for the usual paper.</summary>
        public string? Paper { get; init; }
    }

    /// <returns>Most often nothing; or NOTICE-UNKNOWN, INPUT-EMPTY, NOTICE-SEVERAL, or why catalogue, paper or store cannot be
    /// had.</returns>
    public async Task<Outcome<IReadOnlyList<NoticeConflict>>> RunAsync(Request request, CancellationToken stop)
    {
        OpenedNotice? stored = null;
        if (request.Id is { } typed
            && (await OpenedNotice.FindAsync(desk, typed, stop)).IsRefused(out Refusal? why, out stored)) return why;
        DateOnly day = stored?.Notice.Issue.Date ?? request.PrintDate;
        CheckedNotice content;
        string printed;
        if (request.Text is { } text)
        {
            if (desk.Opened().IsRefused(out why, out OpenedCatalogue? catalogue)) return why;
            if (desk.Paper(stored?.Notice.Issue.Paper.ToString() ?? request.Paper).IsRefused(out why, out OpenedPaper? paper)) return why;
            Outcome<CheckedNotice> reading = HandedRevision.Read(catalogue, paper, text, day, new Dictionary<string, HandedPhoto>());
            if (reading.IsRefused(out why, out CheckedNotice? read)) return why;
            (content, printed) = (read, paper.Paper.Masking.Print(read));
        }
        else if (stored is not null)
        {
            (content, printed) = (stored.Revision.Content, stored.Revision.Printed);
        }
        else
        {
            return new Refusal("INPUT-EMPTY", "交来的文字里没有稿件");
        }
        return await desk.ReadStoreAsync(async work => Outcome.Of(
            await EarlierNotices.ConflictsOfAsync(work, content, day, printed, stored?.Notice)), stop);
    }
}
