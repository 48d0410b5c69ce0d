namespace Classifieds.Domain.Notices;

/// <summary>稿件状态, as people are told it: what a notice's record, and the proofs of it, come to.</summary>
public enum NoticeState
{
    /// <summary>已收: taken and checked, not yet approved.</summary>
    Submitted,

    /// <summary>留置: kept off the page until released.</summary>
    Held,

    /// <summary>已定: the advertiser has said yes to exactly these words in exactly these glyphs.
    /// Told from the proofs, in no record.</summary>
    Approved,

    /// <summary>已刊: it stands on a page that went to press.</summary>
    Published,

    /// <summary>撤稿: taken back; it will not run.</summary>
    Withdrawn,

    /// <summary>未刊: its issue went to press without it.</summary>
    Missed,
}
