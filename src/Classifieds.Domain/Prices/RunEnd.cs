namespace Classifieds.Domain.Prices;

/// <summary>What became of a run, as far as its price goes.</summary>
public enum RunEnd
{
    /// <summary>It runs, or has run.</summary>
    Runs,

    /// <summary>撤稿 before it was set for the advertiser to see: it costs nothing.</summary>
    CancelledBefore,

    /// <summary>撤稿 after that: the paper's cancellation fee.</summary>
    CancelledAfter,
}
