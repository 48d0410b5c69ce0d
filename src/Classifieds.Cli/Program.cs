using System.CommandLine;
using System.Text;
using Classifieds.Cli;
using Classifieds.Desk;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// The verbs, in the order a notice meets them.
var root = new RootCommand("公告、挂失、寻人：收稿、核对、组版、清样")
{
    CheckCommand.Create(new CheckValues(TimeProvider.System)),
    LinesCommand.Create(),
    SetCommand.Create(),
    PageCommand.Create(),
    AddCommand.Create(),
    ListCommand.Create(),
    ShowCommand.Create(),
    SeedCommand.Create(),
    LedgerCommand.Create(),
};

ParseResult typed = root.Parse(args);
if (typed.Errors.Count > 0)
{
    foreach (var error in typed.Errors) Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine("用法：classifieds --help");
    return ExitCode.Usage;
}
return await typed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
