namespace Classifieds.Domain.Laws;

/// <summary>What a period in a notice is counted from.</summary>
public enum PeriodStart
{
    /// <summary>自本公告之日起, 自见报之日起.</summary>
    Publication,

    /// <summary>自接到通知之日起.</summary>
    Notice,

    /// <summary>A day that the notice names, or something else: 自2022年6月23日起, 自判决生效之日起.</summary>
    Other,
}
