using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Accounts;
using Classifieds.Desk.Users;
using Classifieds.Desk.Wire.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds user add 周正 --role examiner</c>, <c>user list</c>, <c>user disable 周正</c>,
/// <c>user code 周正</c></summary>
internal static class UserCommand
{
    private static readonly string[] Heads = ["姓名", "身份", ""];

    private static readonly Dictionary<string, Role> Roles = new(StringComparer.Ordinal)
    {
        ["clerk"] = Role.Clerk, ["examiner"] = Role.Examiner, ["editor"] = Role.Editor, ["manager"] = Role.Manager,
        ["收稿员"] = Role.Clerk, ["审核员"] = Role.Examiner, ["组版编辑"] = Role.Editor, ["主管"] = Role.Manager,
    };

    public static Command Create(DeskOptions desk) => new Verb("user", "台里的人：谁能办什么")
    {
        Examples = [("classifieds user add 周正 --role examiner", "加一位审核员"), ("classifieds user list", "都有谁")],
        Subcommands = { Add(desk), List(desk), Disable(desk), Code(desk) },
    };

    private static Verb Add(DeskOptions desk)
    {
        var name = new Argument<string>("NAME") { Description = "姓名", HelpName = "姓名" };
        Option<string?> role = ChoiceOption.Create(
            "--role", "clerk 收稿员，examiner 审核员，editor 组版编辑，manager 主管", [.. Roles.Keys]);
        role.Required = true;
        var user = new UserOption();
        var command = new Verb("add", "加一个人，或改他的身份；加了第二个人起，不在册的就不能办理")
        {
            Examples = [("classifieds user add 周正 --role examiner", "加一位审核员")],
        };
        command.Arguments.Add(name);
        command.Options.Add(role);
        command.Options.Add(user.Option);
        command.SetAction(async (typed, stop) => Answer(await new AddUser(desk.Open(typed)).RunAsync(
            new() { Name = typed.GetRequiredValue(name), Role = Roles[typed.GetRequiredValue(role)!], By = user.Read(typed) }, stop)));
        return command;
    }

    private static Verb Disable(DeskOptions desk)
    {
        var name = new Argument<string>("NAME") { Description = "姓名", HelpName = "姓名" };
        var user = new UserOption();
        var command = new Verb("disable", "停用一个人；他办过的都留着")
        {
            Examples = [("classifieds user disable 周正", "调走了")],
        };
        command.Arguments.Add(name);
        command.Options.Add(user.Option);
        command.SetAction(async (typed, stop) => Answer(await new DisableUser(desk.Open(typed)).RunAsync(
            new() { Name = typed.GetRequiredValue(name), By = user.Read(typed) }, stop)));
        return command;
    }

    private static Verb Code(DeskOptions desk)
    {
        var name = new Argument<string>("NAME") { Description = "姓名", HelpName = "姓名" };
        var user = new UserOption();
        var command = new Verb("code", "发登录码：凭它在网页上定密码；旧的密码、两步验证、通行密钥立即作废，登录都退出")
        {
            Examples = [("classifieds user code 周正", "新来的，或忘了密码的")],
        };
        command.Arguments.Add(name);
        command.Options.Add(user.Option);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<GiveEntryCode.Given> giving = await new GiveEntryCode(desk.Open(typed)).RunAsync(
                new() { Name = typed.GetRequiredValue(name), By = user.Read(typed) }, stop);
            if (giving.IsRefused(out Refusal? why, out GiveEntryCode.Given? given)) return Say.Refusal(why);
            using AnswerSheet sheet = AnswerSheet.Open();
            sheet.Line($"{given.Code}  {given.Name}，24 小时里在 /sign-in/code 用一次");
            return ExitCode.Done;
        });
        return command;
    }

    private static Verb List(DeskOptions desk)
    {
        var format = new FormatOption();
        var command = new Verb("list", "在册的人") { Examples = [("classifieds user list", "都有谁")] };
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<IReadOnlyList<DeskUser>> listed = await new ListUsers(desk.Open(typed)).RunAsync(stop);
            if (listed.IsRefused(out Refusal? why, out IReadOnlyList<DeskUser>? users)) return Say.Refusal(why);
            if (format.Read(typed) is var written && written != OutputFormat.Text)
            {
                using var rows = new JsonRows(written);
                foreach (DeskUser user in users) rows.Write(UserJson.Of(user));
                return ExitCode.Done;
            }
            using AnswerSheet sheet = AnswerSheet.Open();
            sheet.Table(Heads, users.Select(user => ((IReadOnlyList<string>)
                [user.Name, Permissions.WordOf(user.Role), user.Disabled is null ? "" : "已停用"], Tone.Plain)));
            return ExitCode.Done;
        });
        return command;
    }

    private static int Answer(Outcome<DeskUser> changed)
    {
        if (changed.IsRefused(out Refusal? why, out DeskUser? user)) return Say.Refusal(why);
        using AnswerSheet sheet = AnswerSheet.Open();
        sheet.Line($"{user.Name}  {Permissions.WordOf(user.Role)}{(user.Disabled is null ? "" : "  已停用")}");
        return ExitCode.Done;
    }
}
