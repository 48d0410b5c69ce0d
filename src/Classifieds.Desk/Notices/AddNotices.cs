using System.Runtime.CompilerServices;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Photos;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Notices;

/// <summary>收稿: takes the notices of a text for one issue. A notice with an error is refused with its findings, the others are
/// stored.</summary>
/// <remarks>Each notice is on the disk before it is answered. Past the deadline a manager may still have a notice taken, which is said to
/// be late, until the issue is closed.</remarks>
public sealed class AddNotices(Workbench desk)
{
    /// <summary>What is handed in.</summary>
    public sealed record Request
    {
        /// <summary>Blocks parted by a line <c>---</c>, or a paste without one.</summary>
        public required string Text { get; init; }

        public required DateOnly Issue { get; init; }

        /// <summary>The other days it is to run on, where it runs more than once.</summary>
        public IReadOnlyList<DateOnly> Also { get; init; } = [];

        /// <summary>登几次隔几天, from <see cref="Issue"/> on; null = on the days that are named. What a notice says of its days itself
        /// (<c>#刊期</c>, <c>#登</c>) goes before.</summary>
        public RunSeries? Series { get; init; }

        /// <summary>旧报补录: they ran long ago, and are written down; a manager's to ask.</summary>
        public bool IsPast { get; init; }

        /// <summary>Whether a notice with errors is taken all the same: it can be neither proofed nor printed until it is revised, or an
        /// examiner lets each error stand.</summary>
        public bool ForExamination { get; init; }

        public required Actor By { get; init; }

        /// <summary>The kind of all of them, whatever their words say; as typed: its id, or its title. Null = their words say it.</summary>
        public string? Kind { get; init; }

        /// <summary>By the name of its profile; null for the usual one.</summary>
        public string? Paper { get; init; }

        /// <summary>The photographs that came with the text, by the names it calls them.</summary>
        public IReadOnlyDictionary<string, HandedPhoto> Photos { get; init; } = new Dictionary<string, HandedPhoto>();

        /// <summary>照片 of the only notice, beside what the text itself may name; null = none.</summary>
        public HandedPhoto? Photo { get; init; }

        /// <summary>Is told how many notices are dealt with; null = nobody asks.</summary>
        public IProgress<WorkStep>? Progress { get; init; }
    }

    /// <returns>
    /// What became of each notice, in the order of the text, each once it is on the disk or refused; before the first the words that belong
    /// to none, where there are any. A refusal ends it: why none could be taken, or none further.
    /// </returns>
    public async IAsyncEnumerable<Outcome<HandedNotice>> RunAsync(Request request, [EnumeratorCancellation] CancellationToken stop)
    {
        if (Read(request).IsRefused(out Refusal? unread, out (OpenedPaper Paper, CheckedPaste Paste) read))
        {
            yield return unread;
            yield break;
        }
        (OpenedPaper paper, CheckedPaste paste) = read;
        if (paste.Leftovers.Count > 0) yield return new HandedNotice.Aside(paste.Leftovers);
        for (int index = 0; index < paste.Notices.Count; index++)
        {
            request.Progress?.Report(new("收稿", index, paste.Notices.Count));
            CheckedNotice notice = paste.Notices[index];
            if (notice.HasErrors && !(request.ForExamination && NoticeFaults.MayWait(notice)))
            {
                yield return new HandedNotice.Returned(index, notice);
                continue;
            }
            Outcome<TakenNotice> taking = await desk.TakingLine.TakeAsync(
                paper, new(new(notice, DatesOf(notice, request), "add"), request.By), stop);
            if (taking.IsRefused(out Refusal? why, out TakenNotice? taken))
            {
                if (notice.Runs is not null && IsOfDates(why))
                {
                    // Its own days are wrong, and nobody else's.
                    yield return new HandedNotice.Returned(index, notice with
                    {
                        Findings = [.. notice.Findings, new(why.Code, Severity.Error, why.Message)],
                    });
                    continue;
                }
                yield return why;
                yield break;
            }
            yield return new HandedNotice.Taken(index, notice, taken);
        }
    }

    private static AskedDates DatesOf(CheckedNotice notice, Request request) =>
        AskedDates.Of(notice, [request.Issue, .. request.Also], request.Series) with { IsPast = request.IsPast };

    private static bool IsOfDates(Refusal why) =>
        why.Code.StartsWith("ISSUE-", StringComparison.Ordinal) || why.Code.StartsWith("RUNS-", StringComparison.Ordinal);

    private Outcome<(OpenedPaper Paper, CheckedPaste Paste)> Read(Request request)
    {
        if (desk.Opened().IsRefused(out Refusal? noCatalogue, out OpenedCatalogue? catalogue)) return noCatalogue;
        if (desk.Paper(request.Paper).IsRefused(out Refusal? noPaper, out OpenedPaper? paper)) return noPaper;
        if (KindAsked.Find(catalogue.Catalogue, request.Kind).IsRefused(out Refusal? unlisted, out KindAsked? kind)) return unlisted;
        CheckedPaste paste = CheckNotices.Read(catalogue.Reader, paper, new CheckNotices.Request
        {
            Text = request.Text, Photos = request.Photos,
        }, request.Issue, kind.Id);
        if (paste.Notices.Count == 0) return new Refusal("INPUT-EMPTY", "交来的文字里没有稿件");
        if (request.Photo is not { } photo) return (paper, paste);
        if (paste.Notices.Count > 1)
            return new Refusal("PHOTO-WHOSE", $"交来的有 {paste.Notices.Count} 则，单给的照片只能随一则，请在稿件里以一行“#照片 文件名”写明");
        return (paper, paste with { Notices = [new NoticePhotos(request.Photos, paper.Paper).Take(paste.Notices[0], photo)] });
    }
}
