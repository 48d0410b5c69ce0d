using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>Numbers whose check character nobody has published, so that their length alone is settled: those of food licences.</summary>
internal static class NumberLengths
{
    private const int FoodDigits = 14;

    /// <param name="thing">What was lost, as the notice calls it.</param>
    /// <returns>Null where the length is right, or where nothing settles it.</returns>
    public static Finding? Find(string factType, string text, int start, int end, string thing) => factType switch
    {
        FactType.DocumentNumber when thing.Contains("食品", StringComparison.Ordinal) => OfFoodLicence(text, start, end),
        _ => null,
    };

    private static Finding? OfFoodLicence(string text, int start, int end)
    {
        var number = text.AsSpan(start, end - start);
        if (!number.StartsWith("JY") && !number.StartsWith("SC")) return null;
        int digits = Digits(text, start + 2, end);
        if (start + 2 + digits != end || digits is < 9 or FoodDigits) return null;
        return NoticeFindings.FoodLicenceLength.At(TextSpan.FromTo(start, end), number[..2].ToString(), digits);
    }

    private static int Digits(string text, int from, int to)
    {
        int at = from;
        while (at < to && Script.IsDigit(text[at])) at++;
        return at - from;
    }
}
