using System.Globalization;

namespace Classifieds.Exchange;

/// <summary>One cell as a person sees it, and how the sender's program kept it.</summary>
/// <param name="Text">Without blanks at its ends; empty where nothing stands in it.</param>
public sealed record TableCell(string Text)
{
    public static TableCell Empty { get; } = new("");

    /// <summary>Kept as a quantity, so that zeros before it, and digits behind the fifteenth, are gone.</summary>
    public bool IsQuantity { get; init; }

    /// <summary>Kept as a day; null where it is not.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Of what is kept as text.</summary>
    internal static TableCell Of(string text) => new(text) { IsQuantity = IsRounded(text) };

    // 3.50702E+17: a spreadsheet took the number for a quantity, and what it had left of it was copied on.
    private static bool IsRounded(string text) => text.Length > 4 && char.IsAsciiDigit(text[0])
        && (text.Contains("E+", StringComparison.Ordinal) || text.Contains("e+", StringComparison.Ordinal))
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
