using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Prices;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;

namespace Classifieds.Cli;

/// <summary><c>classifieds rates --paper gutter</c></summary>
internal static class RatesCommand
{
    private static readonly string[] Heads = ["价目", "计价法", "每件起价", "分类"];

    public static Command Create(DeskOptions desk)
    {
        var paper = new PaperOption($"哪份报纸的价目；不写即 {PaperFolder.Default}");
        var format = new FormatOption();
        var command = new Verb("rates", "列出本报价目：各分类怎样计价，加价、优惠、撤稿费")
        {
            AsksStore = Verb.NoStore,
            Examples =
            [
                ("classifieds rates", "本报的价目，没有单列的分类按本报通价"),
                ("classifieds rates --paper gutter --format json", "中缝的价目，给程序读"),
            ],
        };
        command.Options.Add(paper.Option);
        format.AddTo(command);
        command.SetAction(typed =>
        {
            Outcome<CheckPrices.Card> checking = new CheckPrices(desk.Open(typed, paper)).Run(new(paper.Name(typed)));
            if (checking.IsRefused(out Refusal? why, out CheckPrices.Card? card)) return Say.Refusal(why);
            if (format.Read(typed) is var asked && asked != OutputFormat.Text)
            {
                using var rows = new JsonRows(asked);
                foreach (CheckPrices.Line line in card.Lines) rows.Write(RateJson.Of(line));
            }
            else
            {
                Print(card);
            }
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(CheckPrices.Card card)
    {
        RateCard rates = card.Rates;
        using AnswerSheet sheet = AnswerSheet.Open();
        sheet.Table(Heads, card.Lines.OrderByDescending(line => line.IsOwn).Select(line => ((IReadOnlyList<string>)
        [
            line.Key.ToString(), line.IsOwn ? line.Rule.Words : $"通价，{line.Rule.Words}", $"{Money.Show(line.Minimum)} 元",
            string.Join('、', line.Kinds.Select(kind => kind.Title)),
        ], Tone.Plain)));
        foreach (Surcharge surcharge in rates.Surcharges)
            sheet.Line(surcharge.Words + (surcharge.Days > 0 ? $"，见报前不足 {surcharge.Days} 天收稿的" : ""));
        foreach (InsertionDiscount discount in rates.Discounts)
            sheet.Line($"刊 {discount.Insertions} 次起优惠 {Money.Show(discount.Percent)}%");
        if (rates.CancellationPercent > 0) sheet.Line($"排版后撤稿收 {Money.Show(rates.CancellationPercent)}%");
        if (rates.CountsNumbers) sheet.Line("按号计件：一则里每个号码、每张每枚各算一件");
    }
}
