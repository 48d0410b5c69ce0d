namespace Classifieds.Domain.Payments;

/// <summary>付款方式: how money came in or went back.</summary>
public enum PaymentWay
{
    /// <summary>现金.</summary>
    Cash,

    /// <summary>微信.</summary>
    WeChat,

    /// <summary>支付宝.</summary>
    Alipay,

    /// <summary>转账.</summary>
    Transfer,

    /// <summary>刷卡.</summary>
    Card,

    /// <summary>挂账: no money yet; a customer's account is charged.</summary>
    Account,
}
