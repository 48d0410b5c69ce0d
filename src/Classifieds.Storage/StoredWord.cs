using Classifieds.Domain.Accounts;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Proofs;

namespace Classifieds.Storage;

/// <summary>The words that the columns hold, each said here: a name in the code may change, what is stored may not.</summary>
internal static class StoredWord
{
    public static string Of(NoticeState state) => state switch
    {
        NoticeState.Submitted => "Submitted",
        NoticeState.Held => "Held",
        NoticeState.Approved => "Approved",
        NoticeState.Published => "Published",
        NoticeState.Withdrawn => "Withdrawn",
        NoticeState.Missed => "Submitted", // the column holds the five words it always did; insertions say it
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };

    public static string Of(ErasureCause cause) => cause switch
    {
        ErasureCause.Demand => "demand",
        ErasureCause.Retention => "retention",
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "No such cause."),
    };

    public static ErasureCause ErasureCauseOf(string word) => word switch
    {
        "demand" => ErasureCause.Demand,
        "retention" => ErasureCause.Retention,
        _ => throw new InvalidOperationException($"Stored cause {word}."),
    };

    public static string Of(NoticeFamily family) => family switch
    {
        NoticeFamily.Loss => "Loss",
        NoticeFamily.Seal => "Seal",
        NoticeFamily.Public => "Public",
        NoticeFamily.Missing => "Missing",
        _ => throw new ArgumentOutOfRangeException(nameof(family), family, "No such family."),
    };

    public static NoticeFamily FamilyOf(string word) => word switch
    {
        "Loss" => NoticeFamily.Loss,
        "Seal" => NoticeFamily.Seal,
        "Public" => NoticeFamily.Public,
        "Missing" => NoticeFamily.Missing,
        _ => throw new InvalidOperationException($"Stored family {word}."),
    };

    public static string Of(IssueState state) => state switch
    {
        IssueState.Open => "Open",
        IssueState.Closed => "Closed",
        IssueState.Published => "Published",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };

    public static IssueState IssueStateOf(string word) => word switch
    {
        "Open" => IssueState.Open,
        "Closed" => IssueState.Closed,
        "Published" => IssueState.Published,
        _ => throw new InvalidOperationException($"Stored state {word}."),
    };

    public static string Of(SignInWay way) => way switch
    {
        SignInWay.Password => "password",
        SignInWay.TwoSteps => "two-steps",
        SignInWay.Passkey => "passkey",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "No such way."),
    };

    public static SignInWay SignInWayOf(string word) => word switch
    {
        "password" => SignInWay.Password,
        "two-steps" => SignInWay.TwoSteps,
        "passkey" => SignInWay.Passkey,
        _ => throw new InvalidOperationException($"Stored way {word}."),
    };

    public static string Of(Role role) => role switch
    {
        Role.Clerk => "clerk",
        Role.Examiner => "examiner",
        Role.Editor => "editor",
        Role.Manager => "manager",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Nobody works here as that."),
    };

    public static Role RoleOf(string word) => word switch
    {
        "clerk" => Role.Clerk,
        "examiner" => Role.Examiner,
        "editor" => Role.Editor,
        "manager" => Role.Manager,
        _ => throw new InvalidOperationException($"Stored role {word}."),
    };

    public static string Of(AnswerWay way) => way switch
    {
        AnswerWay.Link => "link",
        AnswerWay.Word => "word",
        AnswerWay.Telephone => "telephone",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "No such way."),
    };

    /// <param name="word">Null in rows of before there were others.</param>
    public static AnswerWay AnswerWayOf(string? word) => word switch
    {
        "link" => AnswerWay.Link,
        null or "word" => AnswerWay.Word,
        "telephone" => AnswerWay.Telephone,
        _ => throw new InvalidOperationException($"Stored way {word}."),
    };

    public static string Of(PaymentWay way) => way switch
    {
        PaymentWay.Cash => "cash",
        PaymentWay.WeChat => "wechat",
        PaymentWay.Alipay => "alipay",
        PaymentWay.Transfer => "transfer",
        PaymentWay.Card => "card",
        PaymentWay.Account => "account",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "No such way."),
    };

    public static PaymentWay PaymentWayOf(string word) => word switch
    {
        "cash" => PaymentWay.Cash,
        "wechat" => PaymentWay.WeChat,
        "alipay" => PaymentWay.Alipay,
        "transfer" => PaymentWay.Transfer,
        "card" => PaymentWay.Card,
        "account" => PaymentWay.Account,
        _ => throw new InvalidOperationException($"Stored way {word}."),
    };

    /// <summary>Which way money went.</summary>
    public static bool IsOut(string direction) => direction switch
    {
        "in" => false,
        "out" => true,
        _ => throw new InvalidOperationException($"Stored direction {direction}."),
    };

    public static string Of(CommentSide side) => side switch
    {
        CommentSide.Advertiser => "advertiser",
        CommentSide.Desk => "desk",
        _ => throw new ArgumentOutOfRangeException(nameof(side), side, "No such side."),
    };

    public static CommentSide CommentSideOf(string word) => word switch
    {
        "advertiser" => CommentSide.Advertiser,
        "desk" => CommentSide.Desk,
        _ => throw new InvalidOperationException($"Stored side {word}."),
    };
}
