using System.Globalization;
using Classifieds.Desk;
using Classifieds.Desk.Payments;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;

namespace Classifieds.Web.Clerk;

/// <summary>收款, 退款, 收据: the money of a notice, on its page.</summary>
internal static class PaymentDeeds
{
    /// <summary>Before the name of a customer, where a way is chosen.</summary>
    public const string OnAccount = "挂账：";

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder notice = routes.MapGroup("/clerk/notices/{id}").DisableAntiforgery();
        notice.MapPost("/pay", (string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop) =>
            DoAsync(id, "pay", request, desk, who, asked => new PayNotice(desk).RunAsync(
                new() { Id = id, Asked = asked, By = who.By }, stop), stop)).For(DeskDeed.TakePayment);
        notice.MapPost("/refund", (string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop) =>
            DoAsync(id, "refund", request, desk, who, asked => new RefundNotice(desk).RunAsync(
                new() { Id = id, Asked = asked, By = who.By }, stop), stop)).For(DeskDeed.Refund);
        notice.MapGet("/receipt", SeeAsync).For(DeskDeed.TakePayment);
    }

    private static async Task<IResult> DoAsync(
        string id, string deed, HttpRequest request, Workbench desk, SignedIn who,
        Func<PaymentAsked, Task<Outcome<PaidNotice>>> verb, CancellationToken stop)
    {
        IFormCollection form = await request.ReadFormAsync(stop);
        Outcome<PaidNotice> done = Read(form, request).IsRefused(out Refusal? why, out PaymentAsked? asked) ? why : await verb(asked);
        return await NoticePages.AnswerAsync(desk, who, id, deed, done, stop, form);
    }

    /// <returns>What was asked; or PAY-AMOUNT.</returns>
    private static Outcome<PaymentAsked> Read(IFormCollection form, HttpRequest request)
    {
        string amount = form["amount"].ToString().Trim(), way = form["way"].ToString();
        decimal? yuan = null;
        if (amount.Length > 0)
        {
            if (!decimal.TryParse(amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal typed))
                return new Refusal("PAY-AMOUNT", $"“{amount}”读不出金额，请写数字，如 240 或 240.50") { Kind = RefusalKind.Usage };
            yuan = typed;
        }
        string? customer = way.StartsWith(OnAccount, StringComparison.Ordinal) ? way[OnAccount.Length..] : null;
        PaymentWay? known = customer is not null ? PaymentWay.Account
            : Enum.GetValues<PaymentWay>().Cast<PaymentWay?>().FirstOrDefault(one => PaymentWords.Of(one!.Value) == way);
        return new PaymentAsked(yuan, known)
        {
            Payer = form["payer"].ToString(), Note = form["words"].ToString(), Customer = customer,
            // Kept with the money itself, for ever: not even a process that is killed over it takes it twice.
            RequestKey = request.HttpContext.Features.Get<AskedOnce>()?.Key,
        };
    }

    // Shown, and printed from there: no file of a name that somebody has to find again.
    private static async Task<IResult> SeeAsync(
        string id, int? number, HttpContext context, Workbench desk, SignedIn who, CancellationToken stop)
    {
        Outcome<MakeReceipt.Made> making = await new MakeReceipt(desk).RunAsync(new() { Id = id, Number = number }, stop);
        if (making.IsRefused(out Refusal? why, out MakeReceipt.Made? made))
            return await NoticePages.AnswerAsync<MakeReceipt.Made>(desk, who, id, "receipt", why, stop);
        context.Response.Headers.ContentDisposition =
            string.Create(CultureInfo.InvariantCulture, $"inline; filename=\"receipt-{made.Numbers[0]}.pdf\"");
        return Results.Bytes(made.Pdf, "application/pdf");
    }
}
