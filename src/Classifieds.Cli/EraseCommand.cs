using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Privacy;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds erase BC20261125-0007 --reason 本人依法要求删除</c></summary>
internal static class EraseCommand
{
    public static Command Create(DeskOptions desk)
    {
        var id = new Argument<string>("ID") { Description = "稿号，如 BC20261125-0007", HelpName = "稿号" };
        var reason = new Option<string>("--reason")
        {
            Description = "谁依据什么提出，记入流水；不要写号码", Required = true, HelpName = "理由",
        };
        var photograph = new Option<bool>("--photograph") { Description = "只销毁照片" };
        var user = new UserOption();
        var format = new FormatOption();
        var command = new Verb("erase", "销毁：依法要求删除的，毁掉底稿、照片的数据钥，谁也看不到了")
        {
            Examples = [("classifieds erase BC20261125-0007 --reason 本人持身份证要求删除", "主管办理；先撤稿或已见报的才能销毁")],
        };
        command.Arguments.Add(id);
        foreach (Option option in (ReadOnlySpan<Option>)[reason, photograph, user.Option]) command.Options.Add(option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<EraseNotice.Erased> erasing = await new EraseNotice(desk.Open(typed)).RunAsync(new()
            {
                Id = typed.GetRequiredValue(id), Reason = typed.GetRequiredValue(reason), OnlyPhotograph = typed.GetValue(photograph),
                By = user.Read(typed),
            }, stop);
            if (erasing.IsRefused(out Refusal? why, out EraseNotice.Erased? erased)) return Say.Refusal(why);
            Erasure erasure = erased.Erasure;
            if (format.Read(typed) != OutputFormat.Text)
            {
                JsonRows.WriteOne(ErasureJson.Of(erasure));
            }
            else
            {
                using AnswerSheet sheet = AnswerSheet.Open();
                sheet.Line($"{erasure.Notice} 的{WordOf(erasure.Part)}已销毁，谁也打不开了；见报文字还在", Tone.Good);
                Say.Line("以前的备份里还有它：请另做备份，旧的连同旧钥匙文件一起毁掉", Tone.Warning);
            }
            SayLingers(erased.Lingers);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>That the store's files still hold what was destroyed, where they do.</summary>
    public static void SayLingers(Refusal? lingers)
    {
        if (lingers is { } why) Say.Line($"已销毁，库文件还没有清干净：{why.Message}（{why.Code}）", Tone.Warning);
    }

    /// <summary>In Chinese, as people are told it.</summary>
    public static string WordOf(NoticePart part) => EraseNotice.WordOf(part);
}
