namespace Classifieds.Domain.Prices;

/// <summary>加价: a share of what a run costs, or a fixed amount for it.</summary>
public sealed record Surcharge
{
    private Surcharge(SurchargeKind kind, decimal percent, decimal yuan) =>
        (Kind, Percent, Yuan) = (kind, Money.NotNegative(percent), Money.NotNegative(yuan));

    public SurchargeKind Kind { get; }

    /// <summary>Of the run's own price; 0 where it is a fixed amount.</summary>
    public decimal Percent { get; }

    /// <summary>For each run; 0 where it is a share.</summary>
    public decimal Yuan { get; }

    /// <summary>加急: a run that is ordered fewer days than this before it prints pays it; 0 = only what asks for it.</summary>
    public int Days { get; init; }

    public static Surcharge OfPercent(SurchargeKind kind, decimal percent) => new(kind, percent, 0);

    public static Surcharge OfYuan(SurchargeKind kind, decimal yuan) => new(kind, 0, yuan);

    /// <summary>What it comes to for a run.</summary>
    public decimal On(decimal run) => Money.ToFen(run * Percent / 100) + Yuan;

    /// <summary>加框加 30%.</summary>
    public string Words => $"{NameOf(Kind)}加 {(Percent > 0 ? $"{Money.Show(Percent)}%" : $"{Money.Show(Yuan)} 元")}";

    /// <summary>What a person calls it, on the card and in a notice's instruction.</summary>
    public static string NameOf(SurchargeKind kind) => kind switch
    {
        SurchargeKind.Rush => "加急",
        SurchargeKind.Position => "指定位置",
        SurchargeKind.TypeSize => "大字号",
        SurchargeKind.SecondColour => "套红",
        SurchargeKind.Frame => "加框",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such surcharge."),
    };
}
