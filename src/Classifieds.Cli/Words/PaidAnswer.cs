using Classifieds.Cli.Options;
using Classifieds.Desk.Payments;
using Classifieds.Desk.Wire.Payments;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;

namespace Classifieds.Cli.Words;

/// <summary>What pay and refund answer: the sum, the receipt's number, how the notice stands now.</summary>
internal static class PaidAnswer
{
    /// <returns>The exit code.</returns>
    public static int Of(Outcome<PaidNotice> paying, OutputFormat format)
    {
        if (paying.IsRefused(out Refusal? why, out PaidNotice? paid)) return Say.Refusal(why);
        if (paid.IsRepeated) Say.Line("这一笔早已办过，没有再办");
        if (format != OutputFormat.Text)
        {
            JsonRows.WriteOne(PaidNoticeJson.Of(paid));
            return ExitCode.Done;
        }
        Payment payment = paid.Payment;
        string deed = (payment.IsRefund, payment.Way) switch
        {
            (false, PaymentWay.Account) => $"挂账 {PaidSum.Told(payment.Yuan)}，记在 {payment.Customer} 名下",
            (true, PaymentWay.Account) => $"冲减 {payment.Customer} 挂账 {PaidSum.Told(payment.Yuan)}",
            (false, _) => $"收 {PaidSum.Told(payment.Yuan)}，{PaymentWords.Of(payment.Way)}，收据第 {payment.Receipt} 号",
            _ => $"退 {PaidSum.Told(payment.Yuan)}，{PaymentWords.Of(payment.Way)}，退款单第 {payment.Receipt} 号",
        };
        using AnswerSheet sheet = AnswerSheet.Open();
        sheet.Line($"{payment.Notice}  {deed}", Tone.Good);
        sheet.Line(paid.Bill.Told);
        return ExitCode.Done;
    }
}
