using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Columns;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds set FILE --measure 13em --size 8pt --out column.pdf</c></summary>
internal static class SetCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> file = FileArgument.One("文本文件，各块以一行 --- 分开；- 为标准输入");
        var output = new Option<string>("--out") { Description = "写成的 PDF 文件", Required = true, HelpName = "文件" };
        var column = new ColumnOptions();
        var command = new Verb("set", "把各块文字依次排成一长栏，写成 PDF")
        {
            AsksStore = Verb.NoStore,
            Examples = [("classifieds set 稿件.txt --measure 13em --size 8pt --out 长栏.pdf", "看排字本身")],
        };
        command.Arguments.Add(file);
        command.Options.Add(output);
        column.AddTo(command);

        command.SetAction(async (typed, stop) =>
        {
            string path = typed.GetRequiredValue(file);
            if ((await TextFile.ReadAsync(path, stop)).IsRefused(out Refusal? why, out string? text)) return Say.Refusal(why);
            Workbench bench = desk.Open(typed, column.Paper);
            Outcome<byte[]> set = new SetTallColumn(bench).Run(new(text, column.Read(typed)));
            if (set.IsRefused(out why, out byte[]? pdf)) return Say.Refusal(why);
            OutputFile[] files = [new(typed.GetRequiredValue(output), pdf)];
            Refusal? unwritten = OutputFiles.Write(files, [path, column.Paper.File(typed)], bench);
            return unwritten is null ? ExitCode.Done : Say.Refusal(unwritten);
        });
        return command;
    }
}
