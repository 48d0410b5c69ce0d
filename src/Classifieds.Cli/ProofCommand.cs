using System.CommandLine;
using System.Globalization;
using System.Runtime.CompilerServices;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Wire.Proofs;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds proof BC20261125-0007 --out proof.pdf</c>, <c>proof notices.txt</c>, <c>proof --issue 2026-11-25</c></summary>
internal sealed class ProofCommand(DeskOptions desk)
{
    private readonly Argument<string?> subject =
        FileArgument.Optional($"库里的稿号，如 BC20261125-0007；或{FileArgument.Notices}；不写而有 --issue 的，是库里那一期的全部稿件", "稿号|FILE");

    private readonly Option<string?> from = new("--from") { Hidden = true };
    private readonly PaperOption paper = new("报纸模板；库里的稿件用其本报的");
    private readonly IssueOption issue = new("库里哪一期，如 2026-11-25；对文件则是见报日期，不写即下一个出报的日子", "--print-date", "--date");
    private readonly Option<string> output = new("--out") { Description = "清样 PDF 写到何处，一则一张", Required = true, HelpName = "文件" };
    private readonly Option<string?> mask = ChoiceOption.Create("--mask", "on：按本报规定隐去个人号码；off：照刊", ["on", "off"], "on");
    private readonly Option<string> recipient = new("--to")
    {
        Description = "出给谁，如代理人的称呼；旧链接转到出给同一人的最新清样；不写即来登报的人", DefaultValueFactory = _ => "", HelpName = "谁",
    };

    private readonly FormatOption format = new();
    private readonly UserOption user = new();

    public static Command Create(DeskOptions desk) => new ProofCommand(desk).Build();

    private Verb Build()
    {
        var command = new Verb("proof", "出清样：每则一张，登报人照此签字")
        {
            AsksStore = typed => Named(typed) is not { } named || IsStored(named),
            Examples =
            [
                ("classifieds proof BC20261125-0001 --out 清样.pdf", "库里的一则，附答复口令"),
                ("classifieds proof 稿件.txt --out 清样.pdf --issue 2026-11-25", "还没入库的"),
                ("classifieds proof --issue 2026-11-25 --out 全期.pdf", "一期的全部，本报自己看"),
            ],
        };
        command.Arguments.Add(subject);
        foreach (Option option in (ReadOnlySpan<Option>)[from, issue.Option, paper.Option, output, mask, recipient, user.Option])
            command.Options.Add(option);
        format.AddTo(command);
        command.Validators.Add(typed =>
        {
            bool isNamed = typed.GetResult(subject) is { Tokens.Count: > 0 }, isFrom = typed.GetResult(from) is not null;
            if (isNamed && isFrom) typed.AddError("稿号或启事文件只给一个");
            else if (!isNamed && !isFrom && typed.GetResult(issue.Option) is null)
                typed.AddError("请给出稿号或启事文件，或以 --issue 指明库里的一期");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult typed, CancellationToken stop)
    {
        Workbench bench = desk.Open(typed, paper);
        string? named = Named(typed);
        bool isStored = named is not null && IsStored(named);
        Outcome<FinishedProofs> made = named is null || isStored
            ? await OfStoreAsync(bench, named, typed, stop)
            : await OfFileAsync(bench, named, typed, stop);
        if (made.IsRefused(out Refusal? why, out FinishedProofs? proofs)) return Say.Refusal(why);
        Say.Leftovers(proofs.Leftovers);
        OutputFile[] files = [new(typed.GetRequiredValue(output), proofs.Pdf)];
        if (OutputFiles.Write(files, [isStored ? null : named, paper.File(typed)], bench) is { } unwritten)
            return Say.Refusal(unwritten);
        Print(proofs, format.Read(typed));
        return ExitCode.Done;
    }

    private string? Named(ParseResult typed) => typed.GetValue(subject) ?? typed.GetValue(from);

    private static bool IsStored(string named) => NoticeId.TryParse(named, out _) && !File.Exists(named);

    private static void Print(FinishedProofs proofs, OutputFormat format)
    {
        if (format != OutputFormat.Text)
        {
            using var rows = new JsonRows(format);
            foreach (ProofMade one in proofs.Made) rows.Write(ProofJson.Of(one));
        }
        else
        {
            using AnswerSheet sheet = AnswerSheet.Open();
            foreach (ProofMade one in proofs.Made)
                sheet.Line(string.Create(
                    CultureInfo.InvariantCulture, $"{one.Number}\t{one.Lines}\t{one.Quote.Total:0.##}\t{one.GlyphHash}"));
        }
        foreach (ProofMade one in proofs.Made.Where(one => one.Word.Length > 0))
        {
            Say.Line($"答复口令 {string.Join(' ', one.Word.Chunk(4).Select(group => new string(group)))}");
            if (one.Link.Length > 0) Say.Line($"链接 {one.Link}");
            if (one.Revoked > 0) Say.Line("上一份清样作废，请登报人看这一份");
        }
    }

    private async Task<Outcome<FinishedProofs>> OfStoreAsync(Workbench bench, string? named, ParseResult typed, CancellationToken stop)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported) throw StoreProgram.IsNotThis();
        if (named is not null)
        {
            return await new ProofNotice(bench).RunAsync(new()
            {
                Id = named, By = user.Read(typed), Paper = paper.Name(typed), Masks = Masks(typed), For = typed.GetRequiredValue(recipient),
            }, stop);
        }
        using ProgressBar? bar = ProgressBar.Start();
        return await new ProofIssue(bench).RunAsync(new(issue.Read(typed)!.Value, paper.Name(typed)) { Progress = bar }, stop);
    }

    private async Task<Outcome<FinishedProofs>> OfFileAsync(Workbench bench, string file, ParseResult typed, CancellationToken stop) =>
        (await TextFile.ReadAsync(file, stop)).Then(text => new MakeProofs(bench).Run(new()
        {
            Text = text,
            PrintDate = issue.Read(typed),
            Paper = paper.Name(typed),
            Masks = Masks(typed),
            Photos = PhotoFiles.Beside(file, text),
        }));

    private bool Masks(ParseResult typed) => typed.GetValue(mask) == "on";
}
