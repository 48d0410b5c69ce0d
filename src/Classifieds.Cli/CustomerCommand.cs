using System.CommandLine;
using System.Globalization;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Payments;
using Classifieds.Desk.Wire.Payments;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;

namespace Classifieds.Cli;

/// <summary><c>classifieds customer add 恒润建材 --limit 5000</c>, <c>list</c>, <c>disable</c>, <c>pay</c>, <c>statement</c></summary>
internal static class CustomerCommand
{
    private static readonly string[] Heads = ["客户", "限额", "已挂", "还能挂", ""];
    private static readonly string[] LineHeads = ["时间", "经手人", "稿号", "摘要", "金额", "累计"];

    public static Command Create(DeskOptions desk) => new Verb("customer", "挂账客户：先登后付，按月对账")
    {
        Examples =
        [
            ("classifieds customer add 滨河市恒润建材有限公司 --limit 5000", "开账，限额 5000 元"),
            ("classifieds customer statement 滨河市恒润建材有限公司 --month 2026-11", "十一月的对账单"),
        ],
        Subcommands = { Add(desk), List(desk), Disable(desk), Pay(desk), Statement(desk) },
    };

    private static Argument<string> Name() => new("NAME") { Description = "客户名称", HelpName = "客户" };

    private static Verb Add(DeskOptions desk)
    {
        Argument<string> name = Name();
        Option<decimal?> limit = MoneyOption.Create("--limit", "限额：最多挂多少");
        limit.Required = true;
        var user = new UserOption();
        var format = new FormatOption();
        var command = new Verb("add", "开账，或改限额、恢复停用的；主管才能办")
        {
            Examples = [("classifieds customer add 滨河市恒润建材有限公司 --limit 5000", "最多挂 5000 元")],
        };
        command.Arguments.Add(name);
        command.Options.Add(limit);
        command.Options.Add(user.Option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) => Answer(await new AddCustomer(desk.Open(typed)).RunAsync(
            new() { Name = typed.GetRequiredValue(name), Limit = typed.GetValue(limit)!.Value, By = user.Read(typed) }, stop),
            format.Read(typed)));
        return command;
    }

    private static Verb Disable(DeskOptions desk)
    {
        Argument<string> name = Name();
        var user = new UserOption();
        var format = new FormatOption();
        var command = new Verb("disable", "停账：不能再挂，欠的照旧；主管才能办")
        {
            Examples = [("classifieds customer disable 滨河市恒润建材有限公司", "久欠不还的")],
        };
        command.Arguments.Add(name);
        command.Options.Add(user.Option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) => Answer(await new DisableCustomer(desk.Open(typed)).RunAsync(
            new() { Name = typed.GetRequiredValue(name), By = user.Read(typed) }, stop), format.Read(typed)));
        return command;
    }

    private static Verb List(DeskOptions desk)
    {
        var format = new FormatOption();
        var command = new Verb("list", "有哪些客户，各挂了多少") { Examples = [("classifieds customer list", "看看谁快满了")] };
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<IReadOnlyList<CustomerAccount>> listed = await new ListCustomers(desk.Open(typed)).RunAsync(stop);
            if (listed.IsRefused(out Refusal? why, out IReadOnlyList<CustomerAccount>? accounts)) return Say.Refusal(why);
            if (format.Read(typed) is var written && written != OutputFormat.Text)
            {
                using var rows = new JsonRows(written);
                foreach (CustomerAccount account in accounts) rows.Write(CustomerJson.Of(account));
                return ExitCode.Done;
            }
            using AnswerSheet sheet = AnswerSheet.Open();
            if (accounts.Count > 0) sheet.Table(Heads, accounts.Select(Row));
            else Say.Line("没有挂账客户，开账用 customer add");
            return ExitCode.Done;
        });
        return command;
    }

    private static Verb Pay(DeskOptions desk)
    {
        Argument<string> name = Name();
        Option<decimal?> amount = MoneyOption.Create("--amount", "还多少；不写即欠的全部");
        var way = new WayOption("付款方式：现金、微信、支付宝、转账、刷卡", isRequired: true, mayBeAccount: false);
        var paper = new PaperOption("哪份报纸的收据，按模板的名称");
        var note = new Option<string?>("--note") { Description = "备注", HelpName = "备注" };
        var key = new Option<string?>("--key") { Description = "请求键：同一个键再来一次，不会再收一次", HelpName = "键" };
        var user = new UserOption();
        var format = new FormatOption();
        var command = new Verb("pay", "客户还款，给出收据号")
        {
            Examples = [("classifieds customer pay 滨河市恒润建材有限公司 --way 转账", "月底结清")],
        };
        command.Arguments.Add(name);
        foreach (Option option in (ReadOnlySpan<Option>)[amount, way.Option, paper.Option, note, key, user.Option])
            command.Options.Add(option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<ReceiveFromCustomer.Received> receiving = await new ReceiveFromCustomer(desk.Open(typed, paper)).RunAsync(new()
            {
                Name = typed.GetRequiredValue(name),
                Yuan = typed.GetValue(amount),
                Way = way.Read(typed)!.Value,
                Paper = paper.Name(typed),
                Note = typed.GetValue(note) ?? "",
                RequestKey = typed.GetValue(key),
                By = user.Read(typed),
            }, stop);
            if (receiving.IsRefused(out Refusal? why, out ReceiveFromCustomer.Received? received)) return Say.Refusal(why);
            if (received.IsRepeated) Say.Line("这一笔早已办过，没有再办");
            if (format.Read(typed) != OutputFormat.Text)
            {
                JsonRows.WriteOne(CustomerPaymentJson.Of(received));
                return ExitCode.Done;
            }
            CustomerPayment payment = received.Payment;
            using AnswerSheet sheet = AnswerSheet.Open();
            sheet.Line(string.Create(CultureInfo.InvariantCulture, $"{payment.Customer}  还 {PaidSum.Told(payment.Yuan)}，"
                + $"{PaymentWords.Of(payment.Way)}，收据第 {payment.Receipt} 号，还欠 {PaidSum.Told(received.Account.Balance)}"), Tone.Good);
            return ExitCode.Done;
        });
        return command;
    }

    private static Verb Statement(DeskOptions desk)
    {
        Argument<string> name = Name();
        Option<DateOnly?> month = MonthOption.Create("--month", "哪个月，如 2026-11");
        month.Required = true;
        var format = new FormatOption();
        var command = new Verb("statement", "一个月的对账单：挂了什么，还了多少，还欠多少")
        {
            Examples = [("classifieds customer statement 滨河市恒润建材有限公司 --month 2026-11", "十一月的")],
        };
        command.Arguments.Add(name);
        command.Options.Add(month);
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<TellStatement.Statement> telling = await new TellStatement(desk.Open(typed)).RunAsync(
                new() { Name = typed.GetRequiredValue(name), Month = typed.GetValue(month)!.Value }, stop);
            if (telling.IsRefused(out Refusal? why, out TellStatement.Statement? statement)) return Say.Refusal(why);
            if (format.Read(typed) != OutputFormat.Text) JsonRows.WriteOne(StatementJson.Of(statement));
            else Print(statement);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(TellStatement.Statement statement)
    {
        using AnswerSheet sheet = AnswerSheet.Open();
        sheet.Line(string.Create(CultureInfo.InvariantCulture,
            $"{statement.Customer.Name}　{statement.Month:yyyy}年{statement.Month.Month}月对账单"), Tone.Head);
        sheet.Line($"上月结存　欠 {PaidSum.Told(statement.Before)}");
        int cells = statement.Lines.SelectMany(line => (decimal[])[line.Charged, line.Balance])
            .Append(0).Max(yuan => PaidSum.InColumn(yuan).Length);
        if (statement.Lines.Count > 0)
        {
            sheet.Table(LineHeads, statement.Lines.Select(line => ((IReadOnlyList<string>)
            [
                Clock.Of(line.At), line.By, line.Notice?.ToString() ?? "－", line.What, PaidSum.InColumn(line.Charged).PadLeft(cells),
                PaidSum.InColumn(line.Balance).PadLeft(cells),
            ], Tone.Plain)));
        }
        sheet.Line($"本月结存　欠 {PaidSum.Told(statement.After)}", Tone.Head);
    }

    private static int Answer(Outcome<CustomerAccount> changed, OutputFormat format)
    {
        if (changed.IsRefused(out Refusal? why, out CustomerAccount? account)) return Say.Refusal(why);
        if (format != OutputFormat.Text)
        {
            JsonRows.WriteOne(CustomerJson.Of(account));
            return ExitCode.Done;
        }
        using AnswerSheet sheet = AnswerSheet.Open();
        string closed = account.Customer.Disabled is null ? "" : "，已停账";
        sheet.Line($"{account.Customer.Name}  限额 {PaidSum.Told(account.Customer.Limit)}，已挂 {PaidSum.Told(account.Balance)}{closed}");
        return ExitCode.Done;
    }

    private static (IReadOnlyList<string> Cells, Tone Tone) Row(CustomerAccount account) => (
        [
            account.Customer.Name, PaidSum.InColumn(account.Customer.Limit), PaidSum.InColumn(account.Balance),
            PaidSum.InColumn(account.Room),
            account.Customer.Disabled is null ? "" : "已停账",
        ], account.Room == 0 ? Tone.Warning : Tone.Plain);
}
