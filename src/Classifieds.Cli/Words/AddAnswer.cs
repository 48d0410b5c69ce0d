using Classifieds.Cli.Options;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Submissions;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Desk.Wire.Submissions;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli.Words;

/// <summary>Tells what became of each notice or form that was handed in, as soon as it is known.</summary>
internal sealed class AddAnswer(OutputFormat format) : IDisposable
{
    private readonly JsonRows? rows = format == OutputFormat.Text ? null : new(format);
    private readonly AnswerSheet? sheet = format == OutputFormat.Text ? AnswerSheet.Open() : null;
    private DateTimeOffset? lateFor;
    private int before, last = -1;

    public int Exit { get; private set; }

    public void Refuse(Refusal why) => Exit = Say.Refusal(why);

    /// <summary>Notices are counted on over all files.</summary>
    public void EndFile()
    {
        before += last + 1;
        last = -1;
    }

    public void Tell(HandedNotice handed)
    {
        switch (handed)
        {
            case HandedNotice.Aside(var leftovers):
                Say.Leftovers(leftovers);
                break;
            case HandedNotice.Returned(var index, var notice):
                last = index;
                Exit = ExitCode.Refused;
                if (rows is not null) Write(AddedNotice.Of(before + index, handed));
                else TellReturned($"第 {before + index + 1} 则未收：{Excerpt.Of(notice.Text, 24)}", notice);
                break;
            case HandedNotice.Taken(var index, var notice, var taken):
                last = index;
                lateFor ??= taken.LateFor;
                if (rows is not null) Write(AddedNotice.Of(before + index, handed));
                else TellTaken($"第 {before + index + 1} 则", notice, taken);
                break;
            default: throw new InvalidOperationException($"No words for {handed.GetType().Name}.");
        }
    }

    public void Tell(HandedForm handed)
    {
        if (handed is HandedForm.Taken { As.LateFor: { } deadline }) lateFor ??= deadline;
        if (handed is not HandedForm.Taken) Exit = ExitCode.Refused;
        if (rows is not null)
        {
            Write(AddedForm.Of(handed));
            return;
        }
        switch (handed)
        {
            case HandedForm.Returned(var line, var findings):
                FormWords.Return(line, findings);
                break;
            case HandedForm.Refused(var line, var notice):
                TellReturned($"第 {line} 行的表单退回，写成启事是：{Excerpt.Of(notice.Text, 24)}", notice);
                break;
            case HandedForm.Taken(var line, var notice, var taken):
                TellTaken($"第 {line} 行的表单", notice, taken);
                FormWords.Tell(line, ((HandedForm.Taken)handed).Remarks);
                break;
            default: throw new InvalidOperationException($"No words for {handed.GetType().Name}.");
        }
    }

    public void Dispose()
    {
        rows?.Dispose();
        sheet?.Dispose();
        if (lateFor is { } late) Say.Line($"本期已于 {Clock.Of(late)} 截稿，以上按迟稿收下并记入流水", Tone.Warning);
    }

    private void Write<T>(T row)
    {
        rows!.Write(row);
        rows.Flush(); // on the disk, and so it is answered
    }

    private static void TellReturned(string sentence, CheckedNotice notice)
    {
        Say.Line(sentence, Tone.Error);
        Say.Findings(notice.Findings);
    }

    private void TellTaken(string which, CheckedNotice notice, TakenNotice taken)
    {
        sheet!.Line(taken.Id.ToString());
        sheet.Flush(); // on the disk, and so it is answered
        if (taken.Price is { } price) Say.Line($"{which} {taken.Id}：{PriceWords.Of(price.Basis, price.Quote)}");
        if (notice.Findings.Any(finding => finding.Severity == Severity.Warning))
        {
            Say.Line($"{which}已收为 {taken.Id}，请留意：", Tone.Warning);
            Say.Findings(notice.Findings.Where(finding => finding.Severity == Severity.Warning));
        }
        if (taken.Runs.Count > 1 || taken.Runs.Any(run => run.IsShifted)) Say.Line($"{which} {taken.Id} {RunWords.Of(taken.Runs)}");
        if (taken.Conflicts.Count > 0)
        {
            Say.Line($"{which} {taken.Id} 与从前收的稿件有出入：", Tone.Warning);
            Say.Findings(taken.Conflicts.Select(one => one.Finding));
        }
        if (taken.SameAs is { } twin) Say.Line($"{which} {taken.Id} 与本期已收的 {twin} 说的是同一件事，请核对是否重复交稿", Tone.Warning);
    }
}
