using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Payments;

namespace Classifieds.Cli;

/// <summary><c>classifieds pay 20261125-0007 --amount 240 --way 微信</c></summary>
internal static class PayCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfNotice();
        Option<decimal?> amount = MoneyOption.Create("--amount", "收多少；不写即欠的全部");
        var way = new WayOption("付款方式：现金、微信、支付宝、转账、刷卡、挂账", isRequired: true);
        var payer = new Option<string?>("--payer") { Description = "付款人，印在收据上", HelpName = "姓名" };
        var customer = new Option<string?>("--customer") { Description = "挂账的客户", HelpName = "客户" };
        var note = new Option<string?>("--note") { Description = "备注", HelpName = "备注" };
        var key = new Option<string?>("--key") { Description = "请求键：同一个键再来一次，不会再收一次", HelpName = "键" };
        var user = new UserOption();
        var format = new FormatOption();
        var command = new Verb("pay", "收款：记下一则稿件付了多少、怎么付的，给出收据号")
        {
            Examples =
            [
                ("classifieds pay 20261125-0007 --way 微信 --payer 王秀珍", "欠多少收多少"),
                ("classifieds pay 20261125-0007 --amount 100 --way 现金", "先付一部分"),
                ("classifieds pay 20261125-0007 --way 挂账 --customer 滨河市恒润建材有限公司", "挂在客户名下，月底结"),
            ],
        };
        command.Arguments.Add(id);
        foreach (Option option in (ReadOnlySpan<Option>)[amount, way.Option, payer, customer, note, key, user.Option])
            command.Options.Add(option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) => PaidAnswer.Of(
            await new PayNotice(desk.Open(typed)).RunAsync(new()
            {
                Id = typed.GetRequiredValue(id),
                Asked = new(typed.GetValue(amount), way.Read(typed))
                {
                    Payer = typed.GetValue(payer) ?? "",
                    Note = typed.GetValue(note) ?? "",
                    Customer = typed.GetValue(customer),
                    RequestKey = typed.GetValue(key),
                },
                By = user.Read(typed),
            }, stop), format.Read(typed)));
        return command;
    }
}
