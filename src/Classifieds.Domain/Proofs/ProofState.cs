namespace Classifieds.Domain.Proofs;

/// <summary>What an advertiser who opens a proof is to know of it first.</summary>
public enum ProofState
{
    /// <summary>等答复.</summary>
    Waiting,

    /// <summary>请再确认: an earlier sheet was answered, and this one is another.</summary>
    ConfirmAgain,

    /// <summary>已确认.</summary>
    Confirmed,

    /// <summary>修改意见已送到: answered no, and the desk has not made another sheet yet.</summary>
    Declined,

    /// <summary>报社正在改: what would be printed now is another than this sheet shows, and a new one is to come.</summary>
    Superseded,

    /// <summary>答复时间已过: it can be looked at, no longer answered here.</summary>
    Late,

    /// <summary>已撤稿.</summary>
    Withdrawn,

    /// <summary>已刊出.</summary>
    Published,

    /// <summary>没有刊出: its issue went to press without it, and nothing of it is still to run.</summary>
    Missed,
}
