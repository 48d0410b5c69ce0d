namespace Classifieds.Domain.Notices;

/// <summary>办到哪一步: what a run of a notice waits for, or what has become of it; told from record, judgements and proofs, nowhere
/// stored.</summary>
public enum NoticeStage
{
    /// <summary>已收: no proof of its words has gone out.</summary>
    Taken,

    /// <summary>待改: it has errors that nobody let stand.</summary>
    ToMend,

    /// <summary>退回: an examiner sent it back.</summary>
    SentBack,

    /// <summary>待审: its words ask for a second person, who has not looked yet.</summary>
    Unexamined,

    /// <summary>已出清样: the advertiser has not answered.</summary>
    Proofed,

    /// <summary>不同意: the advertiser said no.</summary>
    Declined,

    /// <summary>认可失效: the advertiser said yes to something else than what would be printed now.</summary>
    Void,

    /// <summary>已批准: the advertiser has said yes to exactly these words in exactly these glyphs, and nothing else keeps it off.</summary>
    Approved,

    /// <summary>已上版: approved, and it stands in these words on the page of its issue that was made last.</summary>
    Placed,

    /// <summary>留置.</summary>
    Held,

    /// <summary>已刊.</summary>
    Published,

    /// <summary>撤稿.</summary>
    Withdrawn,

    /// <summary>未刊: its issue went to press without it.</summary>
    Missed,
}
