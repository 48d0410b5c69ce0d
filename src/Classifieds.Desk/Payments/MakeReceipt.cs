using System.Globalization;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Amounts;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Prices;
using Classifieds.Fonts;
using Classifieds.Makeup;
using Classifieds.Makeup.Receipts;
using Classifieds.Press;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Desk.Payments;

/// <summary>收据: the receipts of a notice, or of a customer with an account, as a PDF from the same press; made again, they are the same to
/// the byte.</summary>
public sealed class MakeReceipt(Workbench desk)
{
    /// <summary>Whose receipts; notice or customer, one of the two.</summary>
    public sealed record Request
    {
        /// <summary>The notice, as typed; null where a customer's are asked for.</summary>
        public string? Id { get; init; }

        /// <summary>挂账客户: whose payments on the account; null where a notice's are asked for.</summary>
        public string? Customer { get; init; }

        /// <summary>收据号; null for all of them.</summary>
        public int? Number { get; init; }
    }

    /// <param name="Sheets">Pages of the file.</param>
    /// <param name="Numbers">Of what is in the file, in its order.</param>
    public sealed record Made(byte[] Pdf, int Sheets, IReadOnlyList<int> Numbers);

    private sealed record Read(Notice Notice, IReadOnlyList<Payment> Payments, IReadOnlyList<NoticeQuote> Quotes);

    /// <returns>The file; or NOTICE-UNKNOWN, CUSTOMER-UNKNOWN, PAY-INSERTION, RECEIPT-WHOSE, RECEIPT-NONE, RECEIPT-ACCOUNT, GLYPH-MISSING,
    /// and why the paper cannot be had.</returns>
    public Task<Outcome<Made>> RunAsync(Request request, CancellationToken stop) => (request.Id, request.Customer) switch
    {
        ({ } id, null) => OfNoticeAsync(id, request.Number, stop),
        (null, { } customer) => OfCustomerAsync(customer, request.Number, stop),
        _ => Task.FromResult<Outcome<Made>>(
            new Refusal("RECEIPT-WHOSE", "请写稿号，或用 --customer 写挂账客户，两样写一样") { Kind = RefusalKind.Usage }),
    };

    private async Task<Outcome<Made>> OfNoticeAsync(string typed, int? only, CancellationToken stop)
    {
        if (PaymentTaking.Named(typed).IsRefused(out Refusal? why, out NoticeId? id)) return why;
        Outcome<Read> reading = await desk.ReadStoreAsync<Read>(async work =>
            (await NoticeChange.FindAsync(work, id)).IsRefused(out Refusal? unknown, out Notice? notice)
                ? unknown
                : new Read(notice, await work.Payments.OfAsync(id), await work.Quotes.OfAsync(id)), stop);
        if (reading.IsRefused(out why, out Read? read)) return why;
        if (desk.Paper(read.Notice.Issue.Paper.ToString()).IsRefused(out why, out OpenedPaper? paper)) return why;
        Payment[] asked = [.. read.Payments.Where(one => one.Receipt is { } number && (only ?? number) == number)];
        return asked.Length == 0 ? NoReceipt(only, read) : Make([.. asked.Select(one => (Of(one, read, paper.Paper), paper))]);
    }

    private async Task<Outcome<Made>> OfCustomerAsync(string name, int? only, CancellationToken stop)
    {
        Outcome<IReadOnlyList<CustomerPayment>> reading = await desk.ReadStoreAsync<IReadOnlyList<CustomerPayment>>(async work =>
            (await CustomerRoll.FindAsync(work, name)).IsRefused(out Refusal? unknown, out CustomerAccount? account)
                ? unknown
                : Outcome.Of(await work.Customers.PaymentsAsync(account.Customer.Name)), stop);
        if (reading.IsRefused(out Refusal? why, out IReadOnlyList<CustomerPayment>? payments)) return why;
        List<(ReceiptContent, OpenedPaper)> asked = [];
        foreach (CustomerPayment payment in payments.Where(one => (only ?? one.Receipt) == one.Receipt))
        {
            if (desk.Paper(payment.Paper.ToString()).IsRefused(out why, out OpenedPaper? paper)) return why;
            asked.Add((Of(payment, paper.Paper), paper));
        }
        if (asked.Count > 0) return Make(asked);
        return None(only is { } number ? $"客户 {name.Trim()} 没有收据第 {number} 号" : $"客户 {name.Trim()} 没有还过款，没有收据");
    }

    private static Outcome<Made> Make(List<(ReceiptContent Content, OpenedPaper Paper)> asked)
    {
        List<Page> pages = [];
        foreach ((ReceiptContent content, OpenedPaper paper) in asked)
        {
            if (Missing(content, paper) is { } missing) return missing;
            pages.AddRange(ReceiptMaker.Make(content, paper.Fonts));
        }
        string numbers = string.Join('、', asked.Select(one => one.Content.Number));
        var settings = new PressSettings
        {
            Title = $"{asked[0].Content.PaperName} 收据 {numbers}", Date = BeijingTime.StartOf(asked[0].Content.Day),
        };
        return PressFile.Of(pages, settings).Then<Made>(pdf => new Made(pdf, pages.Count, [.. asked.Select(one => one.Content.Number)]));
    }

    private static ReceiptContent Of(Payment payment, Read read, Paper paper)
    {
        Notice notice = read.Notice;
        // What was told when it was paid: what the notice costs today is no matter of this receipt.
        NoticeQuote? told = read.Quotes.LastOrDefault(quote => quote.MadeAt <= payment.At);
        decimal before = read.Payments.Where(one => one.Number < payment.Number).Sum(one => one.Adds);
        List<ReceiptRow> rows = [new($"稿件 {notice.Id}", $"{notice.Section}　{Days(told, notice)}见报", "")];
        if (told is not null)
        {
            rows.AddRange(told.Quote.Lines.Select(line => new ReceiptRow("", line.Words, PaidSum.InColumn(line.Yuan))));
            rows.Add(new("应付", "", PaidSum.InColumn(told.Quote.Total)) { IsTotal = true });
        }
        if (before > 0) rows.Add(new("此前已付", "", PaidSum.InColumn(before)));
        if (payment.Note.Length > 0) rows.Add(new(payment.IsRefund ? "退款原因" : "备注", payment.Note, ""));
        return new(paper.Page.PaperName, payment.IsRefund ? "退款单" : "收据", payment.Receipt!.Value, BeijingTime.DayOf(payment.At))
        {
            From = payment.IsRefund ? "今退还" : "今收到",
            Payer = payment.Payer,
            Rows = rows,
            Yuan = payment.Yuan,
            Capitals = ChineseNumerals.Write(PaidSum.ToFen(payment.Yuan)),
            Way = PaymentWords.Of(payment.Way),
            By = payment.By,
            Contacts = ContactsOf(paper),
        };
    }

    // What it pays for stands on the statements, of which a customer may have several open.
    private static ReceiptContent Of(CustomerPayment payment, Paper paper) =>
        new(paper.Page.PaperName, "收据", payment.Receipt, BeijingTime.DayOf(payment.At))
        {
            From = "今收到",
            Payer = payment.Customer,
            Rows =
            [
                new("挂账还款", "刊登费用见对账单", PaidSum.InColumn(payment.Yuan)) { IsTotal = true },
                .. payment.Note.Length > 0 ? (ReceiptRow[])[new("备注", payment.Note, "")] : [],
            ],
            Yuan = payment.Yuan,
            Capitals = ChineseNumerals.Write(PaidSum.ToFen(payment.Yuan)),
            Way = PaymentWords.Of(payment.Way),
            By = payment.By,
            Contacts = ContactsOf(paper),
        };

    private static string ContactsOf(Paper paper) => string.Join('　',
        ((string[])[paper.Page.PaperName, paper.Desk.Address, $"电话 {paper.Desk.Hotline}"]).Where(part => part.Length > 0));

    // A notice may run on more days than a row can name.
    private static string Days(NoticeQuote? told, Notice notice)
    {
        DateOnly[] days = [.. (told?.Runs.Select(run => run.Date) ?? notice.Insertions.Select(one => one.Issue.Date)).Order()];
        string first = string.Create(CultureInfo.InvariantCulture, $"{days[0].Year}年{days[0].Month}月{days[0].Day}日");
        return days.Length == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first}起 {days.Length} 次");
    }

    private static Refusal NoReceipt(int? only, Read read) =>
        only is { } number ? None($"稿件 {read.Notice.Id} 没有收据第 {number} 号")
        : read.Payments.Count > 0
            ? new("RECEIPT-ACCOUNT", $"稿件 {read.Notice.Id} 是挂账的，没有收款，不出收据；客户还款的收据用 receipt --customer") { Kind = RefusalKind.Conflict }
        : None($"稿件 {read.Notice.Id} 没有收过款，没有收据");

    private static Refusal None(string sentence) => new("RECEIPT-NONE", sentence) { Kind = RefusalKind.NotFound };

    // A name is never printed with a box in it.
    private static Refusal? Missing(ReceiptContent content, OpenedPaper paper)
    {
        string words = string.Concat(
            [content.Payer, content.By, content.Contacts, .. content.Rows.Select(row => row.What + row.Words)]);
        for (int at = 0; at < words.Length;)
        {
            (int length, ITypeface? body) = paper.Fonts.Body.Answer(words.AsSpan(at));
            if (body is null || paper.Fonts.Head.Answer(words.AsSpan(at)).Face is null)
                return new("GLYPH-MISSING", $"收据上的“{words.Substring(at, length)}”没有字体能印，没有出，请改写付款人或备注");
            at += length;
        }
        return null;
    }
}
