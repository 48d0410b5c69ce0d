using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Submissions;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds kinds</c> and <c>classifieds kinds lost-receipt</c>: what the paper takes, and what a form asks.</summary>
internal static class KindsCommand
{
    public static Command Create(DeskOptions desk)
    {
        var id = new Argument<string?>("ID") { Description = "分类的代号或名称；不写即列出全部分类", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("kinds", "列出分类目录；写了代号的，列出这一类的表单要填什么") { id };
        command.SetAction(typed =>
        {
            Workbench bench = desk.Open(typed);
            using var output = new StreamWriter(Console.OpenStandardOutput(), leaveOpen: true);
            if (typed.GetValue(id) is { } asked)
            {
                if (new ShowKind(bench).Run(new(asked)).IsRefused(out Refusal? unknown, out NoticeKind? kind)) return Say.Refusal(unknown);
                KindSheet.Write(output, kind);
                return ExitCode.Done;
            }
            if (new ListKinds(bench).Run(new()).IsRefused(out Refusal? why, out IReadOnlyList<NoticeKind>? kinds)) return Say.Refusal(why);
            KindSheet.WriteList(output, kinds);
            return ExitCode.Done;
        });
        return command;
    }
}
