namespace Classifieds.Domain.Notices;

/// <summary>稿件状态: how far a notice has come.</summary>
public enum NoticeState
{
    /// <summary>已收: taken and checked, not yet approved.</summary>
    Submitted,

    /// <summary>留置: kept off the page until released.</summary>
    Held,

    /// <summary>已定: the advertiser has said yes to exactly these words.</summary>
    Approved,

    /// <summary>已刊: it stands on a page that went to press.</summary>
    Published,

    /// <summary>撤稿: taken back; it will not run.</summary>
    Withdrawn,
}
