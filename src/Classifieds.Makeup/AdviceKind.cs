namespace Classifieds.Makeup;

/// <summary>What can be done where an issue has more notices than room.</summary>
public enum AdviceKind
{
    /// <summary>紧排: notices are set with one line fewer.</summary>
    Tighten,

    /// <summary>删字: characters that say nothing go, with the advertiser's consent.</summary>
    Cut,

    /// <summary>撤预留: room kept free for late advertisements is given up.</summary>
    Reservation,

    /// <summary>改登下一期.</summary>
    Move,

    /// <summary>版块加高.</summary>
    Higher,

    /// <summary>版块加一栏.</summary>
    Column,

    /// <summary>加版.</summary>
    Page,
}
