using System.CommandLine;
using System.Globalization;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds examine BC20261125-0007 --pass</c>, <c>--return 缺授权书</c>, <c>--overrule ID-REGION --reason …</c></summary>
internal sealed class ExamineCommand(DeskOptions desk)
{
    private readonly Argument<string> id = IdArgument.OfNotice();
    private readonly Option<bool> pass = new("--pass") { Description = "通过" };
    private readonly Option<string?> sendBack = new("--return") { Description = "退回，写明改什么", HelpName = "改什么" };
    private readonly Option<string?> overrule = new("--overrule")
    {
        Description = "放行一处错误：写核对结果的代码；同一代码有几处的加位置，如 ID-CHECK@12", HelpName = "代码",
    };

    private readonly Option<string?> reason = new("--reason") { Description = "放行的理由，随这一版留存", HelpName = "理由" };
    private readonly Option<string[]> seen = new("--seen") { Description = "看过的材料，可写几次", HelpName = "材料" };
    private readonly UserOption user = new();

    public static Command Create(DeskOptions desk) => new ExamineCommand(desk).Build();

    private Verb Build()
    {
        var command = new Verb("examine", "复核：第二个人通过、退回，或放行一处错误")
        {
            Examples =
            [
                ("classifieds examine BC20261125-0007 --pass --seen 家属身份证", "通过，记下看过的材料"),
                ("classifieds examine BC20261125-0007 --return 缺授权书", "退回"),
                ("classifieds examine BC20261125-0007 --overrule ID-REGION --reason 已核户籍证明", "放行一处错误"),
            ],
        };
        command.Arguments.Add(id);
        foreach (Option option in (ReadOnlySpan<Option>)[pass, sendBack, overrule, reason, seen, user.Option]) command.Options.Add(option);
        command.Validators.Add(typed =>
        {
            int chosen = (typed.GetValue(pass) ? 1 : 0) + (typed.GetResult(sendBack) is null ? 0 : 1)
                + (typed.GetResult(overrule) is null ? 0 : 1);
            if (chosen != 1) typed.AddError("请写 --pass、--return 或 --overrule，三者取一");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult typed, CancellationToken stop)
    {
        Workbench bench = desk.Open(typed);
        string notice = typed.GetRequiredValue(id);
        if (typed.GetValue(overrule) is { } named) return await OverruleAsync(bench, notice, named, typed, stop);
        Outcome<Examination> examining = await new ExamineNotice(bench).RunAsync(new()
        {
            Id = notice,
            IsPassed = typed.GetValue(pass),
            Words = typed.GetValue(sendBack) ?? "",
            Materials = typed.GetValue(seen) ?? [],
            By = user.Read(typed),
        }, stop);
        if (examining.IsRefused(out Refusal? why, out Examination? examined)) return Say.Refusal(why);
        using AnswerSheet sheet = AnswerSheet.Open();
        sheet.Line($"{examined.Notice}  第 {examined.Revision} 版  {(examined.IsPassed ? "通过" : $"退回：{examined.Words}")}");
        return ExitCode.Done;
    }

    private async Task<int> OverruleAsync(Workbench bench, string notice, string named, ParseResult typed, CancellationToken stop)
    {
        string[] parts = named.Split('@', 2);
        int? start = null;
        if (parts.Length == 2)
        {
            if (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int at))
                return Say.Refusal(new("OVERRULE-WHICH", $"位置“{parts[1]}”应是数字，如 {parts[0]}@12") { Kind = RefusalKind.Usage });
            start = at;
        }
        Outcome<Overrule> overruling = await new OverruleFinding(bench).RunAsync(
            new() { Id = notice, Code = parts[0], Start = start, Reason = typed.GetValue(reason) ?? "", By = user.Read(typed) }, stop);
        if (overruling.IsRefused(out Refusal? why, out Overrule? done)) return Say.Refusal(why);
        using AnswerSheet sheet = AnswerSheet.Open();
        sheet.Line($"{done.Notice}  第 {done.Revision} 版  放行 {done.Code}：{done.Reason}");
        return ExitCode.Done;
    }
}
