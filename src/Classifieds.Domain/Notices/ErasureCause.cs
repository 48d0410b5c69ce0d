namespace Classifieds.Domain.Notices;

/// <summary>Why something of a notice was destroyed.</summary>
public enum ErasureCause
{
    /// <summary>依法要求: the person concerned, a court or an authority asked for it (个人信息保护法 47).</summary>
    Demand,

    /// <summary>期满: it was kept as long as the desk's rules say.</summary>
    Retention,
}
