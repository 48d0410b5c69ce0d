using System.CommandLine;
using System.Globalization;
using System.Runtime.CompilerServices;
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

/// <summary><c>classifieds page notices.txt --out page.pdf</c> and <c>classifieds page --issue 2026-11-25 --out page.pdf</c></summary>
internal sealed class PageCommand(DeskOptions desk)
{
    private readonly Argument<string?> file = FileArgument.Optional(FileArgument.Notices + "；不写即库里 --issue 那一期");
    private readonly Option<string?> from = new("--from") { Hidden = true };
    private readonly IssueOption issue = new("库里哪一期，如 2026-11-25；对文件则是见报日期，不写即下一个出报的日子", "--date", "--print-date");
    private readonly PaperOption paper = new($"报纸模板的名字，或一份模板文件 .yaml；不写即 {PaperFolder.Default}");
    private readonly UserOption user = new();

    private readonly Option<string?> slot = new("--slot") { Description = "只占版面一块：左,上,宽,高，毫米，如 19,200,140,169", HelpName = "位置" };
    private readonly Option<int?> pages = new("--pages") { Description = "正好几版，1 至 64；排不下的或不够的，逐项说明", HelpName = "几版" };
    private readonly Option<string> output = new("--out") { Description = "付印 PDF 写到何处", Required = true, HelpName = "文件" };
    private readonly Option<string?> png = new("--png") { Description = "另写一张图", HelpName = "文件" };
    private readonly Option<string?> svg = new("--svg") { Description = "另写一份 SVG", HelpName = "文件" };
    private readonly Option<string?> report = new("--report")
    {
        Description = "另写一份 JSON 报告：各则位置与理由、空白、回读、用时", HelpName = "文件",
    };

    private readonly Option<int> dpi = new("--dpi") { Description = "图的分辨率，10 至 1200", DefaultValueFactory = _ => 200, HelpName = "点数" };
    private readonly Option<string?> mask = ChoiceOption.Create("--mask", "on：按本报规定隐去个人号码；off：照刊", ["on", "off"], "on");
    private readonly Option<string?> fit = ChoiceOption.Create(
        "--fit", "on：栏脚不齐、长稿拆开或排不下时，未出清样的稿件可紧排或松排一行；off：各条都照自然排法", ["on", "off"], "on");

    private readonly Option<string?> previous = new("--previous")
    {
        Description = "前版的 JSON 报告：撤稿、改稿、加稿后尽量少动其余各则；库里的一期自动照上次组的版", HelpName = "文件",
    };

    private readonly Option<bool> fresh = new("--fresh") { Description = "不照前版，重新组版" };
    private readonly LetRunOptions let = new();
    private readonly Option<bool> strict = new("--strict") { Description = "有一则有误就不出版面" };
    private readonly Option<bool> trial = new("--trial") { Description = "试排：库里还没齐备的也排上；报眉、版边、文件题名都写明试排，预检认得出，不会当成付印版" };
    private readonly Option<bool> timings = new("--timings") { Description = "在标准错误上报各步用时" };
    private readonly Option<int> repeat = new("--repeat")
    {
        Description = "同一进程里重排几遍，量用时用；两遍以上先预热，预热各遍另报", DefaultValueFactory = _ => 1, HelpName = "遍数",
    };

    private readonly Option<string?> pageNumber = new("--page-number")
    {
        Description = "版次；不写即模板的 pageNumber", HelpName = "版次",
    };

    private readonly Option<string> editor = new("--editor")
    {
        Description = "责编；不写即模板 folio 的 staff", DefaultValueFactory = _ => "", HelpName = "姓名",
    };

    private readonly Option<string> proofreader = new("--proofreader")
    {
        Description = "校对；不写即模板 folio 的 staff", DefaultValueFactory = _ => "", HelpName = "姓名",
    };

    public static Command Create(DeskOptions desk) => new PageCommand(desk).Build();

    private Verb Build()
    {
        Within(repeat, 1, 10_000);
        Within(dpi, 10, 1200);
        var command = new Verb("page", "把一期启事组成版面，写成付印 PDF")
        {
            AsksStore = typed => Named(typed) is null,
            Examples =
            [
                ("classifieds page --issue 2026-11-25 --out 版面.pdf", "库里的一期"),
                ("classifieds page 稿件.txt --out 试排.pdf --png 试排.png", "直接从文件组版，另写一张图"),
                ("classifieds page --issue 2026-11-25 --out 版面.pdf --report 报告.json", "附各则位置、理由、用时"),
            ],
        };
        command.Arguments.Add(file);
        foreach (Option option in (ReadOnlySpan<Option>)
            [from, issue.Option, paper.Option, slot, pages, output, png, svg, report, dpi, mask, fit, previous, fresh, strict, trial,
                timings, repeat, pageNumber, editor, proofreader, user.Option])
            command.Options.Add(option);
        let.AddTo(command);
        command.Validators.Add(typed =>
        {
            bool isNamed = typed.GetResult(file) is { Tokens.Count: > 0 }, isFrom = typed.GetResult(from) is not null;
            if (isNamed && isFrom) typed.AddError("启事文件只给一个");
            else if (!isNamed && !isFrom && typed.GetResult(issue.Option) is null)
                typed.AddError("请给出启事文件，或以 --issue 指明库里的一期");
            if (typed.GetResult(previous) is not null && typed.GetValue(fresh)) typed.AddError("--previous 要照前版，--fresh 要重新组版，两者取一");
        });
        pages.Validators.Add(typed =>
        {
            if (typed.Tokens is [var written]
                && !(int.TryParse(written.Value, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 64))
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
        if (typed.GetValue(previous) is { } path)
        {
            Outcome<KeptPage> read = (await TextFile.ReadAsync(path, stop)).Then(json => KeptPageFile.OfReport(json, path));
            if (read.IsRefused(out Refusal? unread, out before)) return Say.Refusal(unread);
        }
        Outcome<FinishedPage> made = await MakeAsync(bench, before, typed, stop);
        return made.IsRefused(out Refusal? why, out FinishedPage? page) ? Say.Refusal(why) : Write(page, bench, typed);
    }

    private async Task<Outcome<FinishedPage>> MakeAsync(Workbench bench, KeptPage? before, ParseResult typed, CancellationToken stop)
    {
        using ProgressBar? bar = ProgressBar.Start();
        PageAsked asked = Asked(typed) with { Progress = bar };
        if (Named(typed) is { } named) return await OfFileAsync(bench, named, before, asked, typed, stop);
        if (!RuntimeFeature.IsDynamicCodeSupported) throw StoreProgram.IsNotThis();
        return (await new MakeIssuePage(bench).RunAsync(new()
        {
            Issue = issue.Read(typed)!.Value,
            By = user.Read(typed),
            Asked = asked,
            With = let.Read(typed),
            IsTrial = typed.GetValue(trial),
            Previous = before,
            IsFresh = typed.GetValue(fresh),
        }, stop)).Then<FinishedPage>(made => made.Page);
    }

    private string? Named(ParseResult typed) => typed.GetValue(file) ?? typed.GetValue(from);

    private async Task<Outcome<FinishedPage>> OfFileAsync(
        Workbench bench, string named, KeptPage? before, PageAsked asked, ParseResult typed, CancellationToken stop) =>
        (await TextFile.ReadAsync(named, stop)).Then(text => new MakePage(bench).Run(new()
        {
            Text = text,
            PrintDate = issue.Read(typed),
            Photos = PhotoFiles.Beside(named, text),
            Asked = asked,
            IsStrict = typed.GetValue(strict),
            Previous = before,
            IsKept = typed.GetValue(report) is not null,
        }));

    private PageAsked Asked(ParseResult typed) => new()
    {
        Paper = paper.Name(typed),
        Wishes = new PageWishes { Pages = typed.GetValue(pages) }.InSlot(typed.GetValue(slot)),
        Masks = typed.GetValue(mask) == "on",
        FitsHeights = typed.GetValue(fit) == "on",
        Runs = typed.GetValue(repeat),
        IsTrial = typed.GetValue(trial),
        PictureDpi = typed.GetValue(png) is null ? null : typed.GetValue(dpi),
        PageNumber = typed.GetValue(pageNumber),
        Editor = typed.GetRequiredValue(editor),
        Proofreader = typed.GetRequiredValue(proofreader),
    };

    private int Write(FinishedPage page, Workbench bench, ParseResult typed)
    {
        List<OutputFile> files =
            [.. PageFiles.Of(page, typed.GetRequiredValue(output), typed.GetValue(png), typed.GetValue(svg), typed.GetValue(dpi))];
        if (typed.GetValue(report) is { } path) files.Add(new(path, WireJson.WriteBytes(page.Report)) { IsPrivate = true });
        string? last = typed.GetValue(previous) is { } read && read != typed.GetValue(report) ? read : null; // a report follows on itself
        if (OutputFiles.Write(files, [Named(typed), last, paper.File(typed)], bench) is { } unwritten)
            return Say.Refusal(unwritten);

        Tell(page);
        if (typed.GetValue(timings)) SayTimings(page.Report.Timings);
        return page.Report.Notices.Overset.Count > 0 || page.Report.Shortage is not null ? ExitCode.Refused : ExitCode.Done;
    }

    private static void Tell(FinishedPage page)
    {
        Say.Leftovers(page.Leftovers);
        NoticeCount count = page.Report.Notices;
        Say.Line($"{count.Total} 则，排入 {count.Placed} 则，共 {page.Report.Pages} 版；回读无误", Tone.Good);
        Say.LeftOut(page.Report);
        if (page.Report.Late is { } late) SayLate(late);
        foreach (string line in OversetSheet.Lines(count, index => page.Notices[index].Section)) Say.Line(line, Tone.Error);
        for (int i = 0; i < count.Advice.Count; i++) Say.Line($"办法 {i + 1}：{count.Advice[i].Sentence}");
        foreach (PlacementReport one in page.Report.Placements.Where(one => one.Looseness != 0).DistinctBy(one => one.Index))
            Say.Line($"第 {one.Index + 1} 则{(one.Looseness < 0 ? "紧" : "松")}排一行：{one.Reason}");
        if (page.Report.Fillers.Count > 0) Say.Line($"另有补白 {page.Report.Fillers.Count} 则");
        foreach (PageRemarkReport finding in page.Report.Findings)
        {
            string whose = finding.Index is { } index ? $"第 {index + 1} 则" : "";
            Say.Line($"{whose}{finding.Message}（{finding.Code}）", Palette.Of(finding.Severity));
        }
        if (page.Report.Shortage is { } shortage) Say.Line(shortage.Reason, Tone.Error);
        foreach (int index in count.WithErrors) SayErrors(index, page.Notices[index]);
        if (!page.IsTrial) return;
        Say.Line(
            count.WithErrors.Count > 0
                ? $"注意：{count.WithErrors.Count} 则有误，此版为试排，改正之前不可付印"
                : "注意：此版为试排，不可付印",
            Tone.Error);
    }

    private static void SayLate(LateReport late)
    {
        int inColumn = late.Moved.Count(move => !move.Edited && move.StaysInColumn());
        int elsewhere = late.Moved.Count(move => !move.Edited && !move.StaysInColumn());
        Say.Line($"与前版相比：撤 {late.Withdrawn} 则，改 {late.Edited.Count} 则，加 {late.Added.Count} 则；"
            + $"换栏 {elsewhere} 则，栏内移位 {inColumn} 则，其余 {late.Kept} 则原位不动（{late.Reason}）");
        foreach (MoveReport move in late.Moved)
        {
            decimal down = move.To.Y - move.From.Y;
            string to = move.StaysInColumn()
                ? $"在第 {move.To.Page} 版第 {move.To.Column} 栏内{(down < 0 ? "上" : "下")}移 {Math.Abs(down):0.###} 点"
                : $"由第 {move.From.Page} 版第 {move.From.Column} 栏移至第 {move.To.Page} 版第 {move.To.Column} 栏";
            Say.Line($"第 {move.Index + 1} 则{(move.Edited ? "有改动，" : "")}{to}");
        }
    }

    private static void SayErrors(int index, CheckedNotice notice)
    {
        foreach (Finding finding in notice.Findings.Where(finding => finding.Severity == Severity.Error))
            Say.Line($"第 {index + 1} 则 {finding.Message}（{finding.Code}）");
    }

    private static void SayTimings(TimingReport timings)
    {
        foreach (StageTimes run in timings.Runs)
            Say.Line(string.Create(CultureInfo.InvariantCulture,
                $"读 {run.Read:0.0}  核 {run.Check:0.0}  排 {run.Set:0.0}  拼 {run.Makeup:0.0}  印 {run.Press:0.0}  共 {run.Total:0.0} 毫秒"));
    }

    private static void Within(Option<int> option, int least, int most) => option.Validators.Add(typed =>
    {
        if (typed.Tokens is [var written] && int.TryParse(written.Value, CultureInfo.InvariantCulture, out int number)
            && (number < least || number > most))
            typed.AddError($"{option.Name} 应在 {least} 与 {most} 之间");
    });
}
