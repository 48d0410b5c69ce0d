using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Notices;

/// <summary>已收, 已刊: how far a notice is, as people are told it, on the command line and in the browser.</summary>
public static class StageWords
{
    public static string Of(NoticeState state) => state switch
    {
        NoticeState.Submitted => "已收",
        NoticeState.Held => "留置",
        NoticeState.Approved => "已定",
        NoticeState.Published => "已刊",
        NoticeState.Withdrawn => "撤稿",
        NoticeState.Missed => "未刊",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No word goes with it."),
    };

    public static string Of(NoticeStage stage) => stage switch
    {
        NoticeStage.Taken => Of(NoticeState.Submitted),
        NoticeStage.ToMend => "待改",
        NoticeStage.SentBack => "退回",
        NoticeStage.Unexamined => "待审",
        NoticeStage.Proofed => "已出清样",
        NoticeStage.Declined => "不同意",
        NoticeStage.Void => "认可失效",
        NoticeStage.Approved => "已批准",
        NoticeStage.Placed => "已上版",
        NoticeStage.Held => Of(NoticeState.Held),
        NoticeStage.Published => Of(NoticeState.Published),
        NoticeStage.Withdrawn => Of(NoticeState.Withdrawn),
        NoticeStage.Missed => Of(NoticeState.Missed),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No word goes with it."),
    };
}
