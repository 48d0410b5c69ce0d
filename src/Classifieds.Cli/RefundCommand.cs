using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Payments;

namespace Classifieds.Cli;

/// <summary><c>classifieds refund 20261125-0007 --reason 撤稿</c></summary>
internal static class RefundCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfNotice();
        var reason = new Option<string>("--reason") { Description = "原因，记入经过", Required = true, HelpName = "原因" };
        Option<decimal?> amount = MoneyOption.Create("--amount", "退多少；不写即应退的全部");
        var way = new WayOption("怎么退：现金、微信、支付宝、转账、刷卡、挂账（冲减）；不写即照原来付的方式", isRequired: false);
        var payee = new Option<string?>("--payer") { Description = "退给谁", HelpName = "姓名" };
        var key = new Option<string?>("--key") { Description = "请求键：同一个键再来一次，不会再退一次", HelpName = "键" };
        var user = new UserOption();
        var format = new FormatOption();
        var command = new Verb("refund", "退款：不超过收到的；主管才能办")
        {
            Examples = [("classifieds refund 20261125-0007 --reason 撤稿", "应退多少退多少")],
        };
        command.Arguments.Add(id);
        foreach (Option option in (ReadOnlySpan<Option>)[reason, amount, way.Option, payee, key, user.Option]) command.Options.Add(option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) => PaidAnswer.Of(
            await new RefundNotice(desk.Open(typed)).RunAsync(new()
            {
                Id = typed.GetRequiredValue(id),
                Asked = new(typed.GetValue(amount), way.Read(typed))
                {
                    Payer = typed.GetValue(payee) ?? "", Note = typed.GetRequiredValue(reason), RequestKey = typed.GetValue(key),
                },
                By = user.Read(typed),
            }, stop), format.Read(typed)));
        return command;
    }
}
