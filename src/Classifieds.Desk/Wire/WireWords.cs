using Classifieds.Desk.Upkeep;
using Classifieds.Desk.Wire.Pages;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Prices;
using Classifieds.Domain.Proofs;
using Classifieds.Makeup;

namespace Classifieds.Desk.Wire;

/// <summary>The words of JSON for what is one of a few things. None is ever renamed, whatever becomes of the names in the code.</summary>
public static class WireWords
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Warning => "warning",
        Severity.Error => "error",
        _ => throw Unknown(severity),
    };

    public static string Of(Role one) => one switch
    {
        Role.Clerk => "clerk",
        Role.Examiner => "examiner",
        Role.Editor => "editor",
        Role.Manager => "manager",
        Role.Advertiser => "advertiser",
        _ => throw new ArgumentOutOfRangeException(nameof(one), one, "No word goes with it."),
    };

    public static string Of(NoticeState state) => state switch
    {
        NoticeState.Submitted => "submitted",
        NoticeState.Held => "held",
        NoticeState.Approved => "approved",
        NoticeState.Published => "published",
        NoticeState.Withdrawn => "withdrawn",
        NoticeState.Missed => "missed",
        _ => throw Unknown(state),
    };

    public static string Of(NoticeStage stage) => stage switch
    {
        NoticeStage.Taken => "taken",
        NoticeStage.ToMend => "to-mend",
        NoticeStage.SentBack => "sent-back",
        NoticeStage.Unexamined => "unexamined",
        NoticeStage.Proofed => "proofed",
        NoticeStage.Declined => "declined",
        NoticeStage.Void => "void",
        NoticeStage.Approved => "approved",
        NoticeStage.Placed => "placed",
        NoticeStage.Held => "held",
        NoticeStage.Published => "published",
        NoticeStage.Withdrawn => "withdrawn",
        NoticeStage.Missed => "missed",
        _ => throw Unknown(stage),
    };

    public static string Of(NoticePart part) => part switch
    {
        NoticePart.Words => "words",
        NoticePart.Photograph => "photograph",
        _ => throw Unknown(part),
    };

    public static string Of(ErasureCause cause) => cause switch
    {
        ErasureCause.Demand => "demand",
        ErasureCause.Retention => "retention",
        _ => throw Unknown(cause),
    };

    public static string Of(NoticeFamily family) => family switch
    {
        NoticeFamily.Loss => "loss",
        NoticeFamily.Seal => "seal",
        NoticeFamily.Public => "public",
        NoticeFamily.Missing => "missing",
        _ => throw Unknown(family),
    };

    public static string Of(QuoteLineKind kind) => kind switch
    {
        QuoteLineKind.Run => "run",
        QuoteLineKind.Surcharge => "surcharge",
        QuoteLineKind.Discount => "discount",
        QuoteLineKind.Cancellation => "cancellation",
        QuoteLineKind.FreeCorrection => "free-correction",
        _ => throw Unknown(kind),
    };

    public static string Of(DeskHealth health) => health switch
    {
        DeskHealth.Right => "right",
        DeskHealth.Doubt => "doubt",
        DeskHealth.Fault => "fault",
        _ => throw Unknown(health),
    };

    public static string Of(PaymentWay way) => way switch
    {
        PaymentWay.Cash => "cash",
        PaymentWay.WeChat => "wechat",
        PaymentWay.Alipay => "alipay",
        PaymentWay.Transfer => "transfer",
        PaymentWay.Card => "card",
        PaymentWay.Account => "account",
        _ => throw Unknown(way),
    };

    public static string Of(CommentSide side) => side switch
    {
        CommentSide.Advertiser => "advertiser",
        CommentSide.Desk => "desk",
        _ => throw Unknown(side),
    };

    public static string Of(AdviceKind kind) => kind switch
    {
        AdviceKind.Tighten => "tighten",
        AdviceKind.Cut => "cut",
        AdviceKind.Reservation => "reservation",
        AdviceKind.Move => "move",
        AdviceKind.Higher => "higher",
        AdviceKind.Column => "column",
        AdviceKind.Page => "page",
        _ => throw Unknown(kind),
    };

    public static string Of(LateStep step) => step switch
    {
        LateStep.InPlace => "in-place",
        LateStep.InColumn => "in-column",
        LateStep.InSection => "in-section",
        LateStep.InColumnsAfter => "in-columns-after",
        LateStep.FromPage => "from-page",
        LateStep.Afresh => "afresh",
        _ => throw Unknown(step),
    };

    public static string Of(MoveKind kind) => kind switch
    {
        MoveKind.InColumn => "in-column",
        MoveKind.ToColumn => "to-column",
        MoveKind.ToPage => "to-page",
        _ => throw Unknown(kind),
    };

    public static string Of(PhotoColour colour) => colour switch
    {
        PhotoColour.Gray => "gray",
        PhotoColour.Cmyk => "cmyk",
        _ => throw Unknown(colour),
    };

    private static ArgumentOutOfRangeException Unknown<T>(T one) where T : struct, Enum =>
        new(nameof(one), one, "JSON has no word for it.");
}
