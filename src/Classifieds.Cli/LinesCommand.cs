using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Classifieds.Desk;
using Classifieds.Domain;

namespace Classifieds.Cli;

/// <summary><c>classifieds lines FILE --measure 13em --size 9pt</c></summary>
internal static class LinesCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "文本文件，各块以一行 --- 分开；- 为标准输入" };
        var column = new ColumnOptions();
        var format = new Option<string>("--format") { Description = "text 或 jsonl", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var command = new Command("lines", "把每块文字排成一栏，说明每行断在何处") { file, format };
        column.AddTo(command);

        command.SetAction(async (typed, stop) =>
        {
            switch (await LayLines.RunAsync(typed.GetRequiredValue(file), column.Read(typed), stop))
            {
                case Outcome<IReadOnlyList<LaidBlock>>.Done(var blocks):
                    Print(blocks, typed.GetRequiredValue(format) == "jsonl");
                    return ExitCode.Done;
                case Outcome<IReadOnlyList<LaidBlock>>.Refused(var why):
                    return Say.Refusal(why);
                default: throw new InvalidOperationException("Outcome has only the two cases above.");
            }
        });
        return command;
    }

    private static void Print(IReadOnlyList<LaidBlock> blocks, bool asJson)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 65536);
        foreach (LaidBlock block in blocks)
        {
            if (asJson)
            {
                output.Write(JsonSerializer.Serialize(block, JsonLines.Readable.LaidBlock));
                output.Write('\n');
                continue;
            }
            if (block.Index > 0) output.Write("---\n");
            foreach (LaidLine line in block.Lines)
                output.Write(string.Create(CultureInfo.InvariantCulture, $"{line.Width,7:0.000} {line.Stretch,6:0.000}  {line.Text}\n"));
        }
    }
}
