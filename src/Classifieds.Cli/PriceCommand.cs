using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Prices;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;

namespace Classifieds.Cli;

/// <summary><c>classifieds price BC20261125-0007</c></summary>
internal static class PriceCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfNotice();
        var quote = new Option<bool>("--quote") { Description = "按现在的价重新报价，记入流水" };
        var user = new UserOption();
        var format = new FormatOption();
        var command = new Verb("price", "一则稿件现在多少钱，与报给登报人的差多少")
        {
            Examples =
            [
                ("classifieds price BC20261125-0007", "逐项列出，并说差额"),
                ("classifieds price BC20261125-0007 --quote", "改过稿或改过期，重新报价"),
            ],
        };
        command.Arguments.Add(id);
        command.Options.Add(quote);
        command.Options.Add(user.Option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Workbench bench = desk.Open(typed);
            string named = typed.GetRequiredValue(id);
            Outcome<PriceNotice.Priced> pricing = typed.GetValue(quote)
                ? await new QuoteNotice(bench).RunAsync(new() { Id = named, By = user.Read(typed) }, stop)
                : await new PriceNotice(bench).RunAsync(new(named), stop);
            if (pricing.IsRefused(out Refusal? why, out PriceNotice.Priced? priced)) return Say.Refusal(why);
            if (format.Read(typed) != OutputFormat.Text) JsonRows.WriteOne(PriceJson.Of(priced));
            else Print(priced);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(PriceNotice.Priced priced)
    {
        NoticeCost cost = priced.Cost;
        using AnswerSheet sheet = AnswerSheet.Open();
        sheet.Line($"稿号 {priced.Notice.Id}　第 {cost.Now.Revision} 版　排 {cost.Now.Basis.ColumnLines} 行", Tone.Head);
        foreach (QuoteLine line in cost.Now.Quote.Lines) sheet.Line($"{line.Words}　{Money.Show(line.Yuan)} 元");
        sheet.Line($"共 {Money.Show(cost.Now.Quote.Total)} 元", Tone.Head);
        if (priced.Notice.Insertions.Count > 1)
        {
            IEnumerable<string> shares = cost.Now.Quote.Shares.Select(share => $"第 {share.Insertion} 次 {Money.Show(share.Yuan)} 元");
            sheet.Line("各次：" + string.Join('，', shares));
        }
        if (cost.Told is not { } told)
        {
            sheet.Line("还没有报过价");
            return;
        }
        string when = $"{Clock.Of(told.MadeAt)} {told.MadeBy} 报价 {Money.Show(told.Quote.Total)} 元（第 {told.Revision} 版）";
        sheet.Line(cost switch
        {
            { Stands: true } => $"{when}，照旧",
            { Difference: > 0 } => $"{when}，应补 {Money.Show(cost.Difference)} 元",
            { Difference: < 0 } => $"{when}，应退 {Money.Show(-cost.Difference)} 元",
            _ => $"{when}，钱数没有变",
        });
    }
}
