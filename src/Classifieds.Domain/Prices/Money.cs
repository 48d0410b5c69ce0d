using System.Globalization;

namespace Classifieds.Domain.Prices;

/// <summary>Yuan in decimal, charged in whole fen.</summary>
public static class Money
{
    /// <summary>To the fen; half a fen goes up.</summary>
    public static decimal ToFen(decimal yuan) => decimal.Round(yuan, 2, MidpointRounding.AwayFromZero);

    /// <summary>240, 0.3, 1234.56: the digits alone.</summary>
    public static string Show(decimal yuan) => yuan.ToString("0.##", CultureInfo.InvariantCulture);

    internal static decimal NotNegative(decimal yuan) =>
        yuan >= 0 ? yuan : throw new ArgumentOutOfRangeException(nameof(yuan), yuan, "A price is not below zero.");
}
