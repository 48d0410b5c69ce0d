using System.CommandLine;
using Classifieds.Desk.Columns;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds set FILE --measure 13em --size 8pt --out column.pdf</c></summary>
internal static class SetCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "文本文件，各块以一行 --- 分开；- 为标准输入" };
        var output = new Option<string>("--out") { Description = "写成的 PDF 文件", Required = true };
        var column = new ColumnOptions();
        var command = new Command("set", "把各块文字依次排成一长栏，写成 PDF") { file, output };
        column.AddTo(command);

        command.SetAction(async (typed, stop) => await SetTallColumn.RunAsync(typed.GetRequiredValue(file), column.Read(typed), stop) switch
        {
            Outcome<byte[]>.Done(var pdf) =>
                OutputFiles.Write([(typed.GetRequiredValue(output), pdf)], typed.GetRequiredValue(file)) is { } unwritten ? Say.Refusal(unwritten) : ExitCode.Done,
            Outcome<byte[]>.Refused(var why) => Say.Refusal(why),
            _ => throw new InvalidOperationException("Outcome has only the two cases above."),
        });
        return command;
    }
}
