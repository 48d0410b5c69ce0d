using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Wire.Issues;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds calendar tabloid --from 2026-11-25</c></summary>
internal static class CalendarCommand
{
    private static readonly string[] Heads = ["日期", "", "截稿", "可登"];

    public static Command Create(DeskOptions desk)
    {
        var paper = new Argument<string?>("PAPER")
        {
            Description = "哪份报纸，按模板的名称；不写即常用的", HelpName = "报纸", Arity = ArgumentArity.ZeroOrOne,
        };
        Option<DateOnly?> from = DateOption.Create("--from", "从哪一天看起，如 2026-11-25；不写即今天");
        from.HelpName = "日期";
        var days = new Option<int>("--days") { Description = "看几天", HelpName = "天数", DefaultValueFactory = _ => 14 };
        var format = new FormatOption();
        var command = new Verb("calendar", "出版日历：哪几天出报、各到几点截稿、最早可登哪一天")
        {
            Examples =
            [
                ("classifieds calendar", "往后两个星期"),
                ("classifieds calendar broadsheet --from 2027-02-01 --days 28", "二月里哪几天休刊"),
            ],
        };
        command.Arguments.Add(paper);
        command.Options.Add(from);
        command.Options.Add(days);
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<ShowCalendar.Told> telling = await new ShowCalendar(desk.Open(typed)).RunAsync(
                new() { Paper = typed.GetValue(paper), From = typed.GetValue(from), Days = typed.GetValue(days) }, stop);
            if (telling.IsRefused(out Refusal? why, out ShowCalendar.Told? told)) return Say.Refusal(why);
            Print(told, format.Read(typed));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(ShowCalendar.Told told, OutputFormat format)
    {
        if (format != OutputFormat.Text)
        {
            using var rows = new JsonRows(format);
            foreach (ShowCalendar.Day day in told.Days) rows.Write(CalendarDayJson.Of(told, day));
            return;
        }
        using AnswerSheet sheet = AnswerSheet.Open();
        sheet.Line(told.Next is { } next ? $"{told.Paper}　最早可登 {IsoDate.Write(next)}" : $"{told.Paper}　往后几年都没有可登的日子", Tone.Head);
        sheet.Table(Heads, told.Days.Select(Row));
    }

    private static (IReadOnlyList<string> Cells, Tone Tone) Row(ShowCalendar.Day day) =>
        ([
            IsoDate.Write(day.Date), PublishingCalendar.NameOf(day.Date.DayOfWeek),
            day.CutOff is { } cutOff ? Clock.Of(cutOff) : "", day.WhyNot ?? "可登",
        ], day.IsOpen ? Tone.Good : Tone.Plain);
}
