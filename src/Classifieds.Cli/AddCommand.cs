using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Submissions;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds add notices.txt --issue 2026-11-25</c></summary>
internal static class AddCommand
{
    public static Command Create(DeskOptions desk)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "稿件文件，各则以一行 --- 分开，没有 --- 的按底稿分；- 为标准输入", Arity = ArgumentArity.ZeroOrOne,
        };
        var form = new Option<string?>("--form") { Description = "不收稿件，收这个文件里的表单，每行一则 JSON；- 为标准输入" };
        var inLongForm = new Option<bool>("--long") { Description = "表单写成有标题、落款的长式，没有长式的分类仍用短式" };
        Option<DateOnly?> issue = DateOption.Create("--issue", "登在哪一期，如 2026-11-25");
        issue.Required = true;
        var paper = new PaperOption("登在哪份报纸，按模板的名称");
        var photo = new Option<string?>("--photo") { Description = "照片，JPEG 或 PNG；文件里只有一则时用，几则的在稿件里各写一行“#照片 文件名”" };
        var user = new UserOption();
        var command = new Command("add", "收稿：核对无误的入库，每则答以稿号；有误的退回并说明原因") 
        {
            file, issue, paper.Option, photo, user.Option, form, inLongForm,
        };
        command.Validators.Add(typed =>
        {
            if (typed.GetValue(file) is null == typed.GetValue(form) is null) typed.AddError("请写稿件文件，或用 --form 写表单文件，只写一个");
        });

        command.SetAction(async (typed, stop) =>
        {
            string path = typed.GetValue(form) ?? typed.GetValue(file)!;
            if ((await TextFile.ReadAsync(path, stop)).IsRefused(out Refusal? why, out string? text)) return Say.Refusal(why);
            if (typed.GetValue(form) is not null)
            {
                return await FormAdding.RunAsync(new AddForms(desk.Open(typed, paper)), new AddForms.Request
                {
                    Lines = text,
                    Issue = typed.GetValue(issue)!.Value,
                    By = user.Read(typed),
                    Paper = paper.Name(typed),
                    InLongForm = typed.GetValue(inLongForm),
                }, stop);
            }
            var request = new AddNotices.Request
            {
                Text = text,
                Issue = typed.GetValue(issue)!.Value,
                By = user.Read(typed),
                Paper = paper.Name(typed),
                Photos = PhotoFiles.Beside(path, text),
                Photo = typed.GetValue(photo) is { } named ? PhotoFiles.Read(named) : null,
            };
            int exit = ExitCode.Done;
            DateTimeOffset? lateFor = null;
            await foreach (Outcome<HandedNotice> answer in new AddNotices(desk.Open(typed, paper)).RunAsync(request, stop))
            {
                if (answer.IsRefused(out why, out HandedNotice? handed))
                {
                    exit = Say.Refusal(why);
                    continue;
                }
                Tell(handed);
                if (handed is HandedNotice.Returned) exit = ExitCode.Refused;
                if (handed is HandedNotice.Taken { As.LateFor: { } deadline }) lateFor ??= deadline;
            }
            TellLate(lateFor);
            return exit;
        });
        return command;
    }

    private static void Tell(HandedNotice handed)
    {
        switch (handed)
        {
            case HandedNotice.Aside(var leftovers):
                Say.Leftovers(leftovers);
                break;
            case HandedNotice.Returned(var index, var notice):
                Console.Error.WriteLine($"第 {index + 1} 则未收：{Excerpt.Of(notice.Text, 24)}");
                Say.Findings(notice.Findings);
                break;
            case HandedNotice.Taken(var index, var notice, var taken):
                Console.Out.WriteLine(taken.Id);
                Console.Out.Flush();
                TellTaken(index + 1, notice, taken);
                break;
            default: throw new InvalidOperationException($"No words for {handed.GetType().Name}.");
        }
    }

    internal static void TellLate(DateTimeOffset? lateFor)
    {
        if (lateFor is { } late) Console.Error.WriteLine($"本期已于 {late:yyyy-MM-dd HH:mm} 截稿，以上按迟稿收下并记入流水");
    }

    internal static void TellTaken(int number, CheckedNotice notice, TakenNotice taken)
    {
        if (notice.Findings.Any(finding => finding.Severity == Severity.Warning))
        {
            Console.Error.WriteLine($"第 {number} 则已收为 {taken.Id}，请留意：");
            Say.Findings(notice.Findings.Where(finding => finding.Severity == Severity.Warning));
        }
        if (taken.SameAs is { } twin) Console.Error.WriteLine($"第 {number} 则 {taken.Id} 与本期已收的 {twin} 说的是同一件事，请核对是否重复交稿");
    }
}
