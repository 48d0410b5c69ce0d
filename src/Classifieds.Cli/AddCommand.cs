using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Submissions;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds add notices.txt --issue 2026-11-25</c>, <c>add --form forms.jsonl --issue 2026-11-25</c></summary>
internal sealed class AddCommand(DeskOptions desk)
{
    private readonly Argument<string[]> files =
        FileArgument.Several("稿件文件，各则以一行 --- 分开，没有 --- 的按底稿分；- 为标准输入", mayLack: true);

    private readonly Option<string?> form = new("--form")
    {
        Description = "不收稿件，收这个文件里的表单，每行一则 JSON；- 为标准输入", HelpName = "文件",
    };

    private readonly Option<bool> inLongForm = new("--long") { Description = "表单写成有标题、落款的长式，没有长式的分类仍用短式" };
    private readonly Option<DateOnly?[]> issue =
        DateOption.Several("--issue", "登在哪一期，如 2026-11-25；登几期的写几次，一份清样管各次", "--date");
    private readonly PaperOption paper = new("登在哪份报纸，按模板的名称");
    private readonly UserOption user = new();
    private readonly FormatOption format = new();
    private readonly Option<DateOnly?[]> also = DateOption.Several("--also", "还登在哪几期，同再写一次 --issue");
    private readonly Option<RunSeries?> runs = RunsOption.Create();
    private readonly Option<string?> kind = KindOption.Create();
    private readonly Option<bool> past = new("--past") { Description = "补录旧报：登在哪一期早已见报，只记下来；主管才可以" };
    private readonly Option<bool> forExamination = new("--for-examination") { Description = "有错误也收下，不能出清样和上版，待改稿或审核员放行" };
    private readonly Option<string?> photo = new("--photo")
    {
        Description = "照片，JPEG 或 PNG；文件里只有一则时用，几则的在稿件里各写一行“#照片 文件名”", HelpName = "文件",
    };

    public static Command Create(DeskOptions desk) => new AddCommand(desk).Build();

    private Verb Build()
    {
        issue.Required = true;
        also.Hidden = true;
        var command = new Verb("add", "收稿：核对无误的入库，每则答以稿号；有误的退回并说明原因")
        {
            Examples =
            [
                ("classifieds add 改好.txt --issue 2026-11-25", "把一份稿件收进这一期"),
                ("classifieds add 清算.txt --issue 2026-11-25 --runs 登3次隔7天", "登三次，每次隔七天"),
                ("classifieds add 寻人.txt --issue 2026-11-25 --photo 王.jpg", "一则带照片的"),
                ("classifieds add --form 表单.jsonl --issue 2026-11-25", "收表单，每行一则"),
            ],
        };
        command.Arguments.Add(files);
        foreach (Option option in (ReadOnlySpan<Option>)[issue, also, runs, kind, past, forExamination, form, inLongForm,
            paper.Option, photo, user.Option])
            command.Options.Add(option);
        format.AddTo(command);
        command.Validators.Add(typed =>
        {
            if (typed.GetValue(past) && typed.GetResult(form) is not null) typed.AddError("--past 只用于稿件文件，不用于表单");
            if (typed.GetValue(kind) is not null && typed.GetResult(form) is not null) typed.AddError("--kind 只用于稿件文件，表单自己写明分类");
            if (typed.GetResult(files) is { Tokens.Count: > 0 } == typed.GetResult(form) is not null)
                typed.AddError("请写稿件文件，或用 --form 写表单文件，只写一个");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult typed, CancellationToken stop)
    {
        var answer = new AddAnswer(format.Read(typed));
        using (answer)
        {
            Workbench bench = desk.Open(typed, paper);
            if (typed.GetValue(form) is { } forms) await AddFormsAsync(bench, forms, answer, typed, stop);
            else foreach (string file in typed.GetValue(files) ?? []) await AddAsync(bench, file, answer, typed, stop);
        }
        return answer.Exit;
    }

    private async Task AddAsync(Workbench bench, string file, AddAnswer answer, ParseResult typed, CancellationToken stop)
    {
        if ((await TextFile.ReadAsync(file, stop)).IsRefused(out Refusal? why, out string? text))
        {
            answer.Refuse(why);
            return;
        }
        using ProgressBar? bar = ProgressBar.Start();
        var request = new AddNotices.Request
        {
            Text = text,
            Issue = Days(typed)[0],
            Also = Days(typed)[1..],
            Series = typed.GetValue(runs),
            IsPast = typed.GetValue(past),
            Kind = typed.GetValue(kind),
            By = user.Read(typed),
            Paper = paper.Name(typed),
            Photos = PhotoFiles.Beside(file, text),
            Photo = typed.GetValue(photo) is { } named ? PhotoFiles.Read(named) : null,
            Progress = bar,
            ForExamination = typed.GetValue(forExamination),
        };
        await foreach (Outcome<HandedNotice> one in new AddNotices(bench).RunAsync(request, stop))
        {
            if (one.IsRefused(out why, out HandedNotice? handed)) answer.Refuse(why);
            else answer.Tell(handed);
        }
        answer.EndFile();
    }

    private async Task AddFormsAsync(Workbench bench, string file, AddAnswer answer, ParseResult typed, CancellationToken stop)
    {
        if ((await TextFile.ReadAsync(file, stop)).IsRefused(out Refusal? why, out string? lines))
        {
            answer.Refuse(why);
            return;
        }
        var request = new AddForms.Request
        {
            Lines = lines,
            Issue = Days(typed)[0],
            Also = Days(typed)[1..],
            Series = typed.GetValue(runs),
            By = user.Read(typed),
            Paper = paper.Name(typed),
            InLongForm = typed.GetValue(inLongForm),
        };
        await foreach (Outcome<HandedForm> one in new AddForms(bench).RunAsync(request, stop))
        {
            if (one.IsRefused(out why, out HandedForm? handed)) answer.Refuse(why);
            else answer.Tell(handed);
        }
    }

    private DateOnly[] Days(ParseResult typed) =>
        [.. (typed.GetValue(issue) ?? []).Concat(typed.GetValue(also) ?? []).OfType<DateOnly>()];
}
