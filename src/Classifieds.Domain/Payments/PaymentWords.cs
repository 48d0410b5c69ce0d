namespace Classifieds.Domain.Payments;

/// <summary>In Chinese, as people are told it.</summary>
public static class PaymentWords
{
    public static string Of(PaymentWay way) => way switch
    {
        PaymentWay.Cash => "现金",
        PaymentWay.WeChat => "微信",
        PaymentWay.Alipay => "支付宝",
        PaymentWay.Transfer => "转账",
        PaymentWay.Card => "刷卡",
        PaymentWay.Account => "挂账",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "No word goes with it."),
    };
}
