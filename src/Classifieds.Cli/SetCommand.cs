using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Columns;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds set FILE --measure 13em --size 8pt --out column.pdf</c></summary>
internal static class SetCommand
{
    public static Command Create(DeskOptions desk)
    {
        var file = new Argument<string>("FILE") { Description = "文本文件，各块以一行 --- 分开；- 为标准输入" };
        var output = new Option<string>("--out") { Description = "写成的 PDF 文件", Required = true };
        var column = new ColumnOptions();
        var command = new Command("set", "把各块文字依次排成一长栏，写成 PDF") { file, output };
        column.AddTo(command);

        command.SetAction(async (typed, stop) =>
        {
            string path = typed.GetRequiredValue(file);
            if ((await TextFile.ReadAsync(path, stop)).IsRefused(out Refusal? why, out string? text)) return Say.Refusal(why);
            Outcome<byte[]> set = new SetTallColumn(desk.Open(typed, column.Paper)).Run(new(text, column.Read(typed)));
            if (set.IsRefused(out why, out byte[]? pdf)) return Say.Refusal(why);
            return OutputFiles.Write([(typed.GetRequiredValue(output), pdf)], path) is { } unwritten ? Say.Refusal(unwritten) : ExitCode.Done;
        });
        return command;
    }
}
