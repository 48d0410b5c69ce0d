using System.Globalization;

namespace Classifieds.Typesetting;

/// <summary>A distance on paper, held as whole thousandths of a point (1 pt = 1/72 inch = 0.3528 mm).</summary>
/// <remarks>
/// Integers, so equal lengths are equal on every machine and a column that fits today fits tomorrow.
/// The range is ±2,147,483 pt, about 750 m; arithmetic past it throws rather than wraps.
/// </remarks>
public readonly record struct Length(int Millipoints) : IComparable<Length>
{
    public static Length Zero => default;

    /// <param name="points">In points; rounded to the nearest thousandth, halves to even.</param>
    public static Length Pt(decimal points) => new((int)decimal.Round(points * 1000m));

    /// <param name="millimetres">In millimetres of the finished, trimmed sheet.</param>
    public static Length Mm(decimal millimetres) => Pt(millimetres * 72m / 25.4m);

    public decimal Points => Millipoints / 1000m;

    /// <summary>In millimetres, to the thousandth.</summary>
    public decimal Millimetres => decimal.Round(Millipoints * 25.4m / 72000m, 3);

    public static Length Min(Length left, Length right) => left <= right ? left : right;

    public static Length Max(Length left, Length right) => left >= right ? left : right;

    public static Length operator +(Length left, Length right) => new(left.Millipoints + right.Millipoints);

    public static Length operator -(Length left, Length right) => new(left.Millipoints - right.Millipoints);

    public static Length operator -(Length length) => new(-length.Millipoints);

    public static Length operator *(Length length, int times) => new(length.Millipoints * times);

    public static Length operator *(int times, Length length) => length * times;

    /// <summary>Rounded toward zero to a whole thousandth of a point.</summary>
    public static Length operator /(Length length, int by) => new(length.Millipoints / by);

    public static bool operator <(Length left, Length right) => left.Millipoints < right.Millipoints;

    public static bool operator >(Length left, Length right) => left.Millipoints > right.Millipoints;

    public static bool operator <=(Length left, Length right) => left.Millipoints <= right.Millipoints;

    public static bool operator >=(Length left, Length right) => left.Millipoints >= right.Millipoints;

    /// <summary>The length times a ratio, such as an em times 1/4, rounded to the nearest thousandth of a point, halves up.</summary>
    public Length Times(int numerator, int denominator)
    {
        long product = 2L * Millipoints * numerator + denominator;
        long twice = 2L * denominator;
        return new(checked((int)(product >= 0 ? product / twice : -((-product + twice - 1) / twice))));
    }

    public int CompareTo(Length other) => Millipoints.CompareTo(other.Millipoints);

    /// <summary>In points, without trailing zeros, as a PDF or a page dump writes it.</summary>
    public override string ToString() => Points.ToString("0.###", CultureInfo.InvariantCulture);
}
