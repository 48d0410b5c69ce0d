using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Payments;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds receipt 20261125-0007 --out 收据.pdf</c></summary>
internal static class ReceiptCommand
{
    public static Command Create(DeskOptions desk)
    {
        var id = new Argument<string?>("ID")
        {
            Description = "稿号，如 BC20261125-0007；客户还款的收据不写", HelpName = "稿号", Arity = ArgumentArity.ZeroOrOne,
        };
        var customer = new Option<string?>("--customer") { Description = "挂账客户：他还款的收据", HelpName = "客户" };
        var number = new Option<int?>("--number")
        {
            Description = "只出这一号；不写即这则稿件的全部收据和退款单，或这个客户的全部收据", HelpName = "收据号",
        };
        var output = new Option<string>("--out", "-o") { Description = "收据 PDF 写到何处，一号一张", Required = true, HelpName = "文件" };
        var command = new Verb("receipt", "出收据：一则稿件收过、退过的每一笔，或挂账客户的每次还款；再出一次还是同一张")
        {
            Examples =
            [
                ("classifieds receipt 20261125-0007 --out 收据.pdf", "打印盖章，交给付款人"),
                ("classifieds receipt --customer 滨河市恒润建材有限公司 --number 12 --out 收据.pdf", "月底结账的那一笔"),
            ],
        };
        command.Arguments.Add(id);
        command.Options.Add(customer);
        command.Options.Add(number);
        command.Options.Add(output);
        command.SetAction(async (typed, stop) =>
        {
            Workbench bench = desk.Open(typed);
            Outcome<MakeReceipt.Made> making = await new MakeReceipt(bench).RunAsync(
                new() { Id = typed.GetValue(id), Customer = typed.GetValue(customer), Number = typed.GetValue(number) }, stop);
            if (making.IsRefused(out Refusal? why, out MakeReceipt.Made? made)) return Say.Refusal(why);
            if (OutputFiles.Write([new(typed.GetRequiredValue(output), made.Pdf) { IsPrivate = true }], bench: bench) is { } unwritten)
                return Say.Refusal(unwritten);
            using AnswerSheet sheet = AnswerSheet.Open();
            sheet.Line($"第 {string.Join('、', made.Numbers)} 号，共 {made.Sheets} 张", Tone.Good);
            return ExitCode.Done;
        });
        return command;
    }
}
