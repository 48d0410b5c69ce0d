using System.CommandLine;
using System.Globalization;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Wire;
using Classifieds.Desk.Wire.Proofs;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds proof --from notices.txt --out proofs.pdf</c> and <c>classifieds proof 20261125-0007 --out proof.pdf</c></summary>
internal sealed class ProofCommand(DeskOptions desk)
{
    private readonly Argument<string?> id = new("ID") { Description = "库里的稿号，如 20261125-0007", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> from = new("--from") { Description = "启事文件，各则以一行 --- 分开，没有 --- 的按底稿分；- 为标准输入" };
    private readonly PaperOption paper = new("报纸模板；库里的稿件用其本报的");
    private readonly PrintDateOption printDate = new();
    private readonly Option<string> output = new("--out") { Description = "清样 PDF 写到何处，一则一张", Required = true };
    private readonly Option<string> mask = new("--mask") { Description = "on：按本报规定隐去个人号码；off：照刊", DefaultValueFactory = _ => "on" };
    private readonly Option<bool> json = new("--json") { Description = "每张清样写一行 JSON，含哪些字不是正文字体的字" };
    private readonly UserOption user = new();

    public static Command Create(DeskOptions desk) => new ProofCommand(desk).Build();

    private Command Build()
    {
        mask.AcceptOnlyFromAmong("on", "off");
        var command = new Command("proof", "出清样：每则一张，登报人照此签字") { id, from, paper.Option, printDate.Option, output, mask, json, user.Option };
        command.Validators.Add(typed =>
        {
            if (typed.GetResult(id) is not { Tokens.Count: > 0 } == typed.GetResult(from) is null) typed.AddError("请给出稿号，或以 --from 给出启事文件，两者取一");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult typed, CancellationToken stop)
    {
        Outcome<FinishedProofs> made = typed.GetValue(id) is { } name
            ? await new ProofNotice(desk.Open(typed, paper)).RunAsync(
                new() { Id = name, By = user.Read(typed), Paper = paper.Name(typed), Masks = Masks(typed) }, stop)
            : await OfFileAsync(typed.GetValue(from)!, typed, stop);
        if (made.IsRefused(out Refusal? why, out FinishedProofs? proofs)) return Say.Refusal(why);
        Say.Leftovers(proofs.Leftovers);
        if (OutputFiles.Write([(typed.GetRequiredValue(output), proofs.Pdf)], typed.GetValue(from)) is { } unwritten) return Say.Refusal(unwritten);
        foreach (ProofMade one in proofs.Made)
        {
            if (typed.GetValue(json)) Console.Out.WriteLine(WireJson.Write(ProofJson.Of(one)));
            else Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Number}\t{one.Lines}\t{one.Quote.Yuan:0.##}\t{one.GlyphHash}"));
            if (one.Token.Length > 0) Console.Error.WriteLine($"答复口令 {one.Token}");
        }
        return ExitCode.Done;
    }

    private async Task<Outcome<FinishedProofs>> OfFileAsync(string file, ParseResult typed, CancellationToken stop) =>
        (await TextFile.ReadAsync(file, stop)).Then(text => new MakeProofs(desk.Open(typed, paper)).Run(new()
        {
            Text = text,
            PrintDate = printDate.Read(typed),
            Paper = paper.Name(typed),
            Masks = Masks(typed),
            Photos = PhotoFiles.Beside(file, text),
        }));

    private bool Masks(ParseResult typed) => typed.GetRequiredValue(mask) == "on";
}
