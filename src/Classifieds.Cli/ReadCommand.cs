using System.CommandLine;
using Classifieds.Desk.Submissions;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds read notices.txt</c>: text to submissions, one JSON line a notice.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "启事文件，各则以一行 --- 分开，没有 --- 的按底稿分；- 为标准输入" };
        var printDate = new PrintDateOption();
        var command = new Command("read", "把启事读成表单，每则一行 JSON") { file, printDate.Option };
        command.SetAction(async (typed, stop) =>
        {
            Outcome<Catalogue> loaded = DeskCatalogue.Load();
            if (loaded is Outcome<Catalogue>.Refused(var missing)) return Say.Refusal(missing);
            Outcome<string> read = await TextFile.ReadAsync(typed.GetRequiredValue(file), stop);
            if (read is Outcome<string>.Refused(var why)) return Say.Refusal(why);

            var submissions = new ReadSubmissions(((Outcome<Catalogue>.Done)loaded).Value).Run(((Outcome<string>.Done)read).Value, printDate.Read(typed));
            await using var output = new StreamWriter(Console.OpenStandardOutput(), leaveOpen: true);
            foreach (Submission submission in submissions) await output.WriteLineAsync(SubmissionLines.Line(submission));
            return ExitCode.Done;
        });
        return command;
    }
}
