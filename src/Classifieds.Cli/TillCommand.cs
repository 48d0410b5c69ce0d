using System.CommandLine;
using System.Globalization;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Payments;
using Classifieds.Desk.Wire.Payments;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;

namespace Classifieds.Cli;

/// <summary><c>classifieds till 2026-11-24</c></summary>
internal static class TillCommand
{
    private static readonly string[] Heads = ["经手人", "方式", "收", "笔", "退", "笔", "净收"];

    public static Command Create(DeskOptions desk)
    {
        Argument<DateOnly?> day = DateArgument.Create("哪一天，如 2026-11-24");
        var paper = new PaperOption("只算这份报纸的");
        var format = new FormatOption();
        var command = new Verb("till", "结账：一天里各人各种方式收了多少、退了多少")
        {
            Examples = [("classifieds till 2026-11-24", "下班对账"), ("classifieds till 2026-11-24 --format json", "给财务的程序读")],
        };
        command.Arguments.Add(day);
        command.Options.Add(paper.Option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            DateOnly asked = typed.GetValue(day)!.Value;
            Outcome<Till> counting = await new CountTill(desk.Open(typed, paper)).RunAsync(new(asked, paper.Name(typed)), stop);
            if (counting.IsRefused(out Refusal? why, out Till? till)) return Say.Refusal(why);
            if (format.Read(typed) != OutputFormat.Text) JsonRows.WriteOne(TillJson.Of(asked, till));
            else Print(till);
            if (till.Rows.Count == 0) Say.Line("这一天没有收付");
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Till till)
    {
        if (till.Rows.Count == 0) return;
        using AnswerSheet sheet = AnswerSheet.Open();
        int cells = till.Rows.Concat(till.Ways).SelectMany(row => (decimal[])[row.Received, row.Returned, row.Net])
            .Append(till.InMoney).Max(yuan => PaidSum.InColumn(yuan).Length);
        sheet.Table(Heads,
        [
            .. till.Rows.Select(row => Row(row.By, row, Tone.Plain)),
            .. till.Ways.Select(row => Row("合计", row, Tone.Head)),
        ]);
        sheet.Line($"实收 {PaidSum.Told(till.InMoney)}（不含挂账）", Tone.Good);

        (IReadOnlyList<string>, Tone) Row(string by, TillRow row, Tone tone) => (
            [by, PaymentWords.Of(row.Way), Sum(row.Received), Count(row.Receipts), Sum(row.Returned), Count(row.Refunds), Sum(row.Net)],
            tone);
        string Sum(decimal yuan) => PaidSum.InColumn(yuan).PadLeft(cells);
        static string Count(int times) => times.ToString(CultureInfo.InvariantCulture).PadLeft(3);
    }
}
