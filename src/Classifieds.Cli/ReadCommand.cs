using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Submissions;
using Classifieds.Desk.Wire;
using Classifieds.Desk.Wire.Submissions;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds read notices.txt</c>: text to submissions, one JSON line a notice.</summary>
internal static class ReadCommand
{
    public static Command Create(DeskOptions desk)
    {
        var file = new Argument<string>("FILE") { Description = "启事文件，各则以一行 --- 分开，没有 --- 的按底稿分；- 为标准输入" };
        var printDate = new PrintDateOption();
        var command = new Command("read", "把启事读成表单，每则一行 JSON") { file, printDate.Option };
        command.SetAction(async (typed, stop) =>
        {
            if ((await TextFile.ReadAsync(typed.GetRequiredValue(file), stop)).IsRefused(out Refusal? why, out string? text)) return Say.Refusal(why);
            if (new ReadForms(desk.Open(typed)).Run(new(text, printDate.Read(typed))).IsRefused(out why, out IReadOnlyList<ReadForm>? forms)) return Say.Refusal(why);
            await using var output = new StreamWriter(Console.OpenStandardOutput(), leaveOpen: true);
            foreach (ReadForm form in forms) await output.WriteLineAsync(WireJson.Write(FormJson.Of(form)));
            return ExitCode.Done;
        });
        return command;
    }
}
