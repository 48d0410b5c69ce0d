using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Privacy;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds retention</c>, <c>classifieds retention --erase</c></summary>
internal static class RetentionCommand
{
    public static Command Create(DeskOptions desk)
    {
        var erase = new Option<bool>("--erase") { Description = "销毁列出的这些；主管办理，逐则记入流水" };
        var user = new UserOption();
        var format = new FormatOption();
        var command = new Verb("retention", "保存期限：底稿、照片存满了期限的有哪些，一并销毁")
        {
            Examples =
            [
                ("classifieds retention", "只看，不动"),
                ("classifieds retention --erase", "期满的都销毁；见报文字、流水、收款不动"),
            ],
        };
        command.Options.Add(erase);
        command.Options.Add(user.Option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Workbench bench = desk.Open(typed);
            if ((await new TellRetention(bench).RunAsync(new(), stop)).IsRefused(out Refusal? why, out TellRetention.Told? told))
                return Say.Refusal(why);
            IReadOnlyList<ErasureDue> due = told.Due;
            if (typed.GetValue(erase))
            {
                if ((await new EraseExpired(bench).RunAsync(new() { By = user.Read(typed) }, stop)).IsRefused(
                    out why, out EraseExpired.Erased? erased)) return Say.Refusal(why);
                due = erased.Gone;
                EraseCommand.SayLingers(erased.Lingers);
            }
            if (bench.Catalogue().IsRefused(out why, out Catalogue? catalogue)) return Say.Refusal(why);
            OutputFormat asked = format.Read(typed);
            if (asked != OutputFormat.Text)
            {
                using var rows = new JsonRows(asked);
                foreach (ErasureDue one in due) rows.Write(ErasureDueJson.Of(one));
                return ExitCode.Done;
            }
            using AnswerSheet sheet = AnswerSheet.Open();
            foreach (ErasureDue one in due)
            {
                sheet.Line($"{one.Notice}  {catalogue.TitleOf(one.Kind)}  {EraseCommand.WordOf(one.Part)}  "
                    + $"{IsoDate.Write(one.LastDay)} 见报  {IsoDate.Write(one.End)} 期满");
            }
            sheet.Line(typed.GetValue(erase) ? $"销毁了 {due.Count} 件，谁也打不开了"
                : due.Count == 0 ? "没有期满的" : $"期满的 {due.Count} 件；销毁请加 --erase", Tone.Good);
            if (!typed.GetValue(erase)) Say.Line($"期限：{Told(told.Rules.Usual)}"
                + string.Concat(told.Rules.ByKind.Select(one => $"；{catalogue.TitleOf(one.Key)} {Told(one.Value)}")));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Told(RetentionRule rule) => $"底稿 {Months(rule.Words)}、照片 {Months(rule.Photograph)}";

    private static string Months(int? months) => months is { } some ? $"{some} 个月" : "一直存";
}
