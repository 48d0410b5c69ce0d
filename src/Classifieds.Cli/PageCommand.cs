using System.CommandLine;
using System.Globalization;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Wire;
using Classifieds.Desk.Wire.Pages;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds page --from notices.txt --out page.pdf</c></summary>
internal sealed class PageCommand(DeskOptions desk)
{
    private readonly Option<string?> from = new("--from") { Description = "启事文件，各则以一行 --- 分开，没有 --- 的按底稿分；- 为标准输入" };
    private readonly Option<DateOnly?> date = DateOption.Create("--date", "库里哪一期的稿件，如 2026-11-25");
    private readonly PaperOption paper = new($"报纸模板的名字，或一份模板文件 .yaml；不写即 {PaperFolder.Default}");
    private readonly UserOption user = new();

    private readonly Option<string?> slot = new("--slot") { Description = "只占版面一块：左,上,宽,高，毫米，如 19,200,140,169" };
    private readonly Option<int?> pages = new("--pages") { Description = "正好几版，1 至 64；排不下的或不够的，逐项说明" };
    private readonly PrintDateOption printDate = new();
    private readonly Option<string> output = new("--out") { Description = "付印 PDF 写到何处", Required = true };
    private readonly Option<string?> png = new("--png") { Description = "另写一张图" };
    private readonly Option<string?> svg = new("--svg") { Description = "另写一份 SVG" };
    private readonly Option<string?> report = new("--report") { Description = "另写一份 JSON 报告：各则位置与理由、空白、回读、用时" };
    private readonly Option<int> dpi = new("--dpi") { Description = "图的分辨率，10 至 1200", DefaultValueFactory = _ => 200 };
    private readonly Option<string> mask = new("--mask") { Description = "on：按本报规定隐去个人号码；off：照刊", DefaultValueFactory = _ => "on" };
    private readonly Option<string> fit = new("--fit")
    {
        Description = "on：栏脚不齐、长稿拆开或排不下时，未出清样的稿件可紧排或松排一行；off：各条都照自然排法", DefaultValueFactory = _ => "on",
    };

    private readonly Option<string?> previous = new("--previous")
    {
        Description = "前版的 JSON 报告：撤稿、改稿、加稿后尽量少动其余各则；库里的一期自动照上次组的版",
    };

    private readonly Option<bool> fresh = new("--fresh") { Description = "不照前版，重新组版" };
    private readonly Option<bool> strict = new("--strict") { Description = "有一则有误就不出版面" };
    private readonly Option<bool> trial = new("--trial") { Description = "试排：报眉、版边、文件题名都写明试排，预检认得出，不会当成付印版" };
    private readonly Option<bool> timings = new("--timings") { Description = "在标准错误上报各步用时" };
    private readonly Option<int> repeat = new("--repeat") { Description = "同一进程里重排几遍，量用时用；两遍以上先预热，预热各遍另报", DefaultValueFactory = _ => 1 };
    private readonly Option<string> pageNumber = new("--page-number") { Description = "版次", DefaultValueFactory = _ => "A12" };
    private readonly Option<string> editor = new("--editor") { Description = "责编", DefaultValueFactory = _ => "" };
    private readonly Option<string> proofreader = new("--proofreader") { Description = "校对", DefaultValueFactory = _ => "" };

    public static Command Create(DeskOptions desk) => new PageCommand(desk).Build();

    private Command Build()
    {
        mask.AcceptOnlyFromAmong("on", "off");
        fit.AcceptOnlyFromAmong("on", "off");
        Within(repeat, 1, 10_000);
        Within(dpi, 10, 1200);
        var command = new Command("page", "把一期启事组成版面，写成付印 PDF")
        {
            from, date, paper.Option, slot, pages, printDate.Option, output, png, svg, report, dpi, mask, fit, previous, fresh, strict, trial, timings, repeat, pageNumber, editor, proofreader, user.Option,
        };
        command.Validators.Add(typed =>
        {
            if (typed.GetResult(from) is null == typed.GetResult(date) is null) typed.AddError("请以 --from 给出启事文件，或以 --date 指明库里的一期，两者取一");
            if (typed.GetResult(previous) is not null && typed.GetValue(fresh)) typed.AddError("--previous 要照前版，--fresh 要重新组版，两者取一");
        });
        pages.Validators.Add(typed =>
        {
            if (typed.Tokens is [var written] && !(int.TryParse(written.Value, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 64))
                typed.AddError("--pages 应在 1 与 64 之间");
        });
        slot.Validators.Add(typed =>
        {
            if (typed.Tokens is [var written] && !PageWishes.IsSlot(written.Value))
                typed.AddError("--slot 应是 左,上,宽,高 四个毫米数，如 19,200,140,169，宽、高不小于 20");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult typed, CancellationToken stop)
    {
        Workbench bench = desk.Open(typed, paper);
        KeptPage? before = null;
        if (typed.GetValue(previous) is { } path
            && (await TextFile.ReadAsync(path, stop)).Then(json => KeptPageFile.OfReport(json, path)).IsRefused(out Refusal? why, out before)) return Say.Refusal(why);
        Outcome<FinishedPage> made = typed.GetValue(date) is { } issue
            ? await new MakeIssuePage(bench).RunAsync(
                new() { Issue = issue, By = user.Read(typed), Asked = Asked(typed), Previous = before, IsFresh = typed.GetValue(fresh) }, stop)
            : await OfFileAsync(bench, typed.GetValue(from)!, before, typed, stop);
        return made.IsRefused(out why, out FinishedPage? page) ? Say.Refusal(why) : Write(page, typed);
    }

    private async Task<Outcome<FinishedPage>> OfFileAsync(Workbench bench, string file, KeptPage? before, ParseResult typed, CancellationToken stop) =>
        (await TextFile.ReadAsync(file, stop)).Then(text => new MakePage(bench).Run(new()
        {
            Text = text,
            PrintDate = printDate.Read(typed),
            Photos = PhotoFiles.Beside(file, text),
            Asked = Asked(typed),
            IsStrict = typed.GetValue(strict),
            Previous = before,
            IsKept = typed.GetValue(report) is not null,
        }));

    private PageAsked Asked(ParseResult typed) => new()
    {
        Paper = paper.Name(typed),
        Wishes = new PageWishes { Pages = typed.GetValue(pages) }.InSlot(typed.GetValue(slot)),
        Masks = typed.GetRequiredValue(mask) == "on",
        FitsHeights = typed.GetRequiredValue(fit) == "on",
        Runs = typed.GetValue(repeat),
        IsTrial = typed.GetValue(trial),
        PageNumber = typed.GetRequiredValue(pageNumber),
        Editor = typed.GetRequiredValue(editor),
        Proofreader = typed.GetRequiredValue(proofreader),
    };

    private int Write(FinishedPage page, ParseResult typed)
    {
        List<(string Path, byte[] Bytes)> files =
            [.. PageFiles.Of(page, typed.GetRequiredValue(output), typed.GetValue(png), typed.GetValue(svg), typed.GetValue(dpi))];
        if (typed.GetValue(report) is { } path)
            files.Add((path, WireJson.WriteBytes(page.Report)));
        if (OutputFiles.Write(files, typed.GetValue(from)) is { } unwritten) return Say.Refusal(unwritten);

        Say.Leftovers(page.Leftovers);
        NoticeCount count = page.Report.Notices;
        Console.Error.WriteLine($"{count.Total} 则，排入 {count.Placed} 则，共 {page.Report.Pages} 版；回读无误");
        if (page.Report.Late is { } late) SayLate(late);
        foreach (var overset in count.Overset) Console.Error.WriteLine($"第 {overset.Index + 1} 则排不下：{string.Join('；', overset.WouldHelp)}");
        for (int i = 0; i < count.Advice.Count; i++) Console.Error.WriteLine($"办法 {i + 1}：{count.Advice[i].Sentence}");
        foreach (PlacementReport one in page.Report.Placements.Where(one => one.Looseness != 0).DistinctBy(one => one.Index))
            Console.Error.WriteLine($"第 {one.Index + 1} 则{(one.Looseness < 0 ? "紧" : "松")}排一行：{one.Reason}");
        if (page.Report.Fillers.Count > 0) Console.Error.WriteLine($"另有补白 {page.Report.Fillers.Count} 则");
        foreach (PageRemarkReport finding in page.Report.Findings)
            Console.Error.WriteLine($"{(finding.Index is { } index ? $"第 {index + 1} 则" : "")}{finding.Message}（{finding.Code}）");
        if (page.Report.Shortage is { } shortage) Console.Error.WriteLine(shortage.Reason);
        foreach (int index in count.WithErrors) SayErrors(index, page.Notices[index]);
        if (page.IsTrial)
        {
            Console.Error.WriteLine(count.WithErrors.Count > 0
                ? $"注意：{count.WithErrors.Count} 则有误，此版为试排，改正之前不可付印"
                : "注意：此版为试排，不可付印");
        }
        if (typed.GetValue(timings)) SayTimings(page.Report.Timings);
        return count.Overset.Count > 0 || page.Report.Shortage is not null ? ExitCode.Refused : ExitCode.Done;
    }

    private static void SayLate(LateReport late)
    {
        int inColumn = late.Moved.Count(move => !move.Edited && move.StaysInColumn());
        int elsewhere = late.Moved.Count(move => !move.Edited && !move.StaysInColumn());
        Console.Error.WriteLine($"与前版相比：撤 {late.Withdrawn} 则，改 {late.Edited.Count} 则，加 {late.Added.Count} 则；"
            + $"换栏 {elsewhere} 则，栏内移位 {inColumn} 则，其余 {late.Kept} 则原位不动（{late.Reason}）");
        foreach (MoveReport move in late.Moved)
        {
            string to = move.StaysInColumn()
                ? $"在第 {move.To.Page} 版第 {move.To.Column} 栏内{(move.To.Y < move.From.Y ? "上" : "下")}移 {Math.Abs(move.To.Y - move.From.Y):0.###} 点"
                : $"由第 {move.From.Page} 版第 {move.From.Column} 栏移至第 {move.To.Page} 版第 {move.To.Column} 栏";
            Console.Error.WriteLine($"第 {move.Index + 1} 则{(move.Edited ? "有改动，" : "")}{to}");
        }
    }

    private static void SayErrors(int index, CheckedNotice notice)
    {
        foreach (Finding finding in notice.Findings.Where(finding => finding.Severity == Severity.Error))
            Console.Error.WriteLine($"第 {index + 1} 则 {finding.Message}（{finding.Code}）");
    }

    private static void SayTimings(TimingReport timings)
    {
        foreach (StageTimes run in timings.Runs)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"读 {run.Read:0.0}  核 {run.Check:0.0}  排 {run.Set:0.0}  拼 {run.Makeup:0.0}  印 {run.Press:0.0}  共 {run.Total:0.0} 毫秒"));
        }
    }

    private static void Within(Option<int> option, int least, int most) => option.Validators.Add(typed =>
    {
        if (typed.Tokens is [var written] && int.TryParse(written.Value, CultureInfo.InvariantCulture, out int number) && (number < least || number > most))
            typed.AddError($"{option.Name} 应在 {least} 与 {most} 之间");
    });
}
