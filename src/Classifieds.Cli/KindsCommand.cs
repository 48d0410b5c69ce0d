using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Submissions;
using Classifieds.Desk.Wire.Submissions;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds kinds</c> and <c>classifieds kinds lost-receipt</c>: what the paper takes, and what a form asks.</summary>
internal static class KindsCommand
{
    public static Command Create(DeskOptions desk)
    {
        var id = new Argument<string?>("ID")
        {
            Description = "分类的代号或名称；不写即列出全部分类", Arity = ArgumentArity.ZeroOrOne, HelpName = "分类",
        };
        var format = new FormatOption();
        var command = new Verb("kinds", "列出分类目录；写了代号的，列出这一类的表单要填什么")
        {
            AsksStore = Verb.NoStore,
            Examples =
            [
                ("classifieds kinds", "本报收哪些分类"),
                ("classifieds kinds lost-receipt", "这一类的表单要填什么"),
                ("classifieds kinds --format json", "全部分类和字段，给程序读"),
            ],
        };
        command.Arguments.Add(id);
        format.AddTo(command);
        command.SetAction(typed =>
        {
            Workbench bench = desk.Open(typed);
            OutputFormat asked = format.Read(typed);
            if (typed.GetValue(id) is { } named)
            {
                if (new ShowKind(bench).Run(new(named)).IsRefused(out Refusal? unknown, out NoticeKind? kind)) return Say.Refusal(unknown);
                if (asked != OutputFormat.Text) JsonRows.WriteOne(KindJson.Of(kind));
                else KindSheet.Write(kind);
                return ExitCode.Done;
            }
            if (new ListKinds(bench).Run(new()).IsRefused(out Refusal? why, out IReadOnlyList<NoticeKind>? kinds)) return Say.Refusal(why);
            if (asked == OutputFormat.Text) KindSheet.WriteList(kinds);
            else Print(kinds, asked);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(IReadOnlyList<NoticeKind> kinds, OutputFormat format)
    {
        using var rows = new JsonRows(format);
        foreach (NoticeKind kind in kinds) rows.Write(KindJson.Of(kind));
    }
}
