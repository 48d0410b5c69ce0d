using Classifieds.Domain.Outcomes;

namespace Classifieds.Web.Shared;

/// <summary>What a notice's page says on top: what was just done, or why it was not.</summary>
/// <param name="Done">The deed; empty where nothing was.</param>
/// <param name="Twin">A notice of the same words; empty for most.</param>
public sealed record NoticeAnswer(string Done, string Twin, bool IsLate)
{
    /// <summary>Why the deed was not done; null where it was.</summary>
    public Refusal? Fault { get; init; }

    /// <summary>That was asked for.</summary>
    public string Deed { get; init; } = "";

    /// <summary>What was typed into the form of it, so that it stands there again; null where the form begins anew.</summary>
    public IFormCollection? Typed { get; init; }

    /// <summary>The id of the control that the fault is about; empty where the deed as a whole is meant.</summary>
    public string FaultField => Deed is "pay" or "refund" ? Fault?.Code switch
    {
        "PAY-AMOUNT" or "PAY-OVER" or "REFUND-AMOUNT" or "REFUND-OVER" => $"{Deed}-amount",
        "PAY-WAY" or "PAY-CUSTOMER" or "CUSTOMER-UNKNOWN" or "CUSTOMER-LIMIT" or "CUSTOMER-DISABLED" => $"{Deed}-way",
        "REFUND-REASON" => $"{Deed}-words",
        _ => "",
    } : "";

    public string? TypedIn(string field) => Typed is null ? null : Typed[field].ToString();

    /// <summary>In Chinese; empty where nothing is to be said.</summary>
    public string Sentence => Done switch
    {
        "take" => "已收下",
        "hold" => "已留置，解除以前不上版",
        "release" => "已解除留置",
        "withdraw" => "已撤稿，又要刊的话可以恢复",
        "restore" => "已恢复",
        "move" => "已改期",
        "again" => "已加刊一次",
        "make-good" => "已补登，不收费",
        "pay" => "已收款，收据在“收付”里，点号码就打得出来",
        "refund" => "已退款，退款单在“收付”里",
        "approve" => "已记下：登报人在电话里同意",
        "decline" => "已记下：登报人在电话里不同意",
        "comment" => "已答复，登报人打开清样的链接就看到",
        "pass" => "复核通过",
        "return" => "已退回收稿员",
        "overrule" => "已放行这一处错误",
        _ => "",
    };
}
