using System.CommandLine;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds add notices.txt --issue 2026-11-25</c></summary>
internal static class AddCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "稿件文件，各则以一行 --- 分开，没有 --- 的按底稿分；- 为标准输入" };
        Option<DateOnly?> issue = DateOption.Create("--issue", "登在哪一期，如 2026-11-25");
        issue.Required = true;
        var paper = new Option<string?>("--paper") { Description = "登在哪份报纸，按模板的名称" };
        var photo = new Option<string?>("--photo") { Description = "照片，JPEG 或 PNG；文件里只有一则时用，几则的在稿件里各写一行“#照片 文件名”" };
        var by = new Option<string>("--by") { Description = "收稿人", DefaultValueFactory = _ => Environment.UserName };
        var store = new StoreOption();
        var command = new Command("add", "收稿：核对无误的入库，每则答以稿号；有误的退回并说明原因") { file, issue, paper, photo, by };
        store.AddTo(command);

        command.SetAction(async (typed, stop) =>
        {
            Outcome<StoreSetting> setting = store.Read(typed);
            if (setting is Outcome<StoreSetting>.Refused(var unset)) return Say.Refusal(unset);
            var add = new AddNotices(((Outcome<StoreSetting>.Done)setting).Value, TimeProvider.System);
            var asked = new AddNotices.Asked(
                typed.GetRequiredValue(file), typed.GetValue(issue)!.Value, typed.GetValue(paper), typed.GetRequiredValue(by)) { Photo = typed.GetValue(photo) };
            DateTimeOffset? lateFor = null;
            Outcome<int> added = await add.RunAsync(asked, answer =>
            {
                Tell(answer);
                lateFor ??= answer.Taken?.LateFor;
            }, Say.Leftovers, stop);
            if (lateFor is { } deadline) Console.Error.WriteLine($"本期已于 {deadline:yyyy-MM-dd HH:mm} 截稿，以上按迟稿收下并记入流水");
            return added switch
            {
                Outcome<int>.Done(var refused) => refused == 0 ? ExitCode.Done : ExitCode.Refused,
                Outcome<int>.Refused(var why) => Say.Refusal(why),
                _ => throw new InvalidOperationException("Outcome has only the two cases above."),
            };
        });
        return command;
    }

    private static void Tell(AddNotices.Answer answer)
    {
        int number = answer.Index + 1;
        if (answer.Taken is not { } taken)
        {
            Console.Error.WriteLine($"第 {number} 则未收：{Start(answer.Notice.Text)}");
            Say.Findings(answer.Notice.Findings);
            return;
        }
        Console.Out.WriteLine(taken.Id);
        Console.Out.Flush();
        if (answer.Notice.Findings.Any(finding => finding.Severity == Severity.Warning))
        {
            Console.Error.WriteLine($"第 {number} 则已收为 {taken.Id}，请留意：");
            Say.Findings(answer.Notice.Findings.Where(finding => finding.Severity == Severity.Warning));
        }
        if (taken.SameAs is { } twin) Console.Error.WriteLine($"第 {number} 则 {taken.Id} 与本期已收的 {twin} 文字相同，请核对是否重复交稿");
    }

    private static string Start(string text) => text.Length <= 24 ? text.Replace('\n', ' ') : text[..24].Replace('\n', ' ') + "……";
}
