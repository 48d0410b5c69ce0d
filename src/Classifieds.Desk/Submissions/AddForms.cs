using System.Runtime.CompilerServices;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Submissions;

/// <summary>收表单: takes forms for one issue, each written, read and checked like any manuscript.</summary>
/// <remarks>One with an error does not stop the others.</remarks>
public sealed class AddForms(Workbench desk)
{
    /// <summary>What is handed in.</summary>
    public sealed record Request
    {
        /// <summary>Forms as JSON lines.</summary>
        public required string Lines { get; init; }

        public required DateOnly Issue { get; init; }

        /// <summary>The other days they are to run on.</summary>
        public IReadOnlyList<DateOnly> Also { get; init; } = [];

        /// <summary>登几次隔几天, from <see cref="Issue"/> on; null = on the days that are named.</summary>
        public RunSeries? Series { get; init; }

        public required Actor By { get; init; }

        /// <summary>By the name of its profile; null for the usual one.</summary>
        public string? Paper { get; init; }

        /// <summary>With title, signature and date where the kind has such a form.</summary>
        public bool InLongForm { get; init; }
    }

    /// <returns>
    /// What became of each form, in the order of the lines, each once it is on the disk or returned. A refusal ends it: why none could be
    /// taken, or none further.
    /// </returns>
    public async IAsyncEnumerable<Outcome<HandedForm>> RunAsync(Request request, [EnumeratorCancellation] CancellationToken stop)
    {
        if (desk.Opened().IsRefused(out Refusal? why, out OpenedCatalogue? catalogue)
            || desk.Paper(request.Paper).IsRefused(out why, out OpenedPaper? paper))
        {
            yield return why;
            yield break;
        }
        bool isEmpty = true;
        foreach (var (number, line) in FormLines.Of(request.Lines))
        {
            isEmpty = false;
            JudgedForm judged = WriteForms.Judge(catalogue.Forms, line, request.Issue, request.InLongForm);
            if (judged is JudgedForm.Returned(var findings))
            {
                yield return new HandedForm.Returned(number, findings);
                continue;
            }
            var written = (JudgedForm.Written)judged;
            List<CheckedNotice> read = [catalogue.Reader.Read(written.Text, request.Issue)];
            PaperChecks.Add(read, paper);
            CheckedNotice notice = read[0];
            if (notice.HasErrors)
            {
                yield return new HandedForm.Refused(number, notice);
                continue;
            }
            var dates = new AskedDates([request.Issue, .. request.Also], request.Series);
            Outcome<TakenNotice> taking = await desk.TakingLine.TakeAsync(paper, new(new(notice, dates, "add"), request.By), stop);
            if (taking.IsRefused(out why, out TakenNotice? taken))
            {
                yield return why;
                yield break;
            }
            // Every other remark on a field is made of the text again, where its place in it is known.
            FieldFinding[] unheld = [.. written.Remarks.Where(found => found.Finding.Code == SubmissionFindings.Unheld.Code)];
            yield return new HandedForm.Taken(number, notice, taken) { Remarks = unheld };
        }
        if (isEmpty) yield return new Refusal("INPUT-EMPTY", "交来的文件里没有表单");
    }
}
