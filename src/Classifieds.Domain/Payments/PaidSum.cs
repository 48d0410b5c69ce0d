using System.Globalization;
using Classifieds.Domain.Prices;

namespace Classifieds.Domain.Payments;

/// <summary>金额 of a payment: what the desk takes and gives, in yuan to the fen; decimal on its way, whole fen at rest.</summary>
public static class PaidSum
{
    /// <summary>The most of one payment: ¥ 9,999,999.99, more than a page of any paper costs.</summary>
    public const decimal Most = 9_999_999.99m;

    /// <summary>Whether it can be taken or given: above nought, to the fen, at most <see cref="Most"/>.</summary>
    public static bool Is(decimal yuan) => yuan is > 0 and <= Most && decimal.Round(yuan, 2) == yuan;

    /// <exception cref="ArgumentOutOfRangeException">It has parts of a fen.</exception>
    public static long ToFen(decimal yuan) => decimal.Truncate(yuan * 100) == yuan * 100
        ? (long)(yuan * 100)
        : throw new ArgumentOutOfRangeException(nameof(yuan), yuan, "Money is kept to the fen.");

    public static decimal OfFen(long fen) => fen / 100m;

    /// <summary>In a sentence: <c>240 元</c>, <c>240.5 元</c>.</summary>
    public static string Told(decimal yuan) => $"{Money.Show(yuan)} 元";

    /// <summary>In a column: <c>1240.00</c>.</summary>
    public static string InColumn(decimal yuan) => yuan.ToString("0.00", CultureInfo.InvariantCulture);
}
