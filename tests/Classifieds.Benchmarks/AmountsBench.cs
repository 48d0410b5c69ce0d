using Classifieds.Domain.Amounts;
using Classifieds.Domain.Identifiers;

namespace Classifieds.Benchmarks;

/// <summary>Amounts in Chinese numerals, from a few 分 to some trillions of yuan, none read twice in a round.</summary>
internal static class AmountsBench
{
    private const int Count = 500_000;

    private static readonly DateOnly Today = new(2026, 11, 24);

    public static void Run()
    {
        string[] numerals = Numerals();
        Rate.Print("numerals, read without an allocation", numerals, values =>
        {
            int right = 0;
            foreach (string value in values)
            {
                if (ChineseNumerals.Read(value, out _) == NumeralFaults.None) right++;
            }
            return right;
        });
        Rate.Print("numerals, read with amount and canonical form", numerals, Valid);
        Rate.Print("both, compared", [.. numerals.Select(WithDigits)], Valid);
    }

    /// <summary>The same amounts on every machine, for peers to read too.</summary>
    internal static string[] Numerals()
    {
        var random = new Random(20261124);
        var numerals = new string[Count];
        // As many short amounts as long ones: a power of ten first, then a number below it.
        for (int at = 0; at < Count; at++) numerals[at] = ChineseNumerals.Write(random.NextInt64(1, (long)Math.Pow(10, random.Next(1, 16))));
        return numerals;
    }

    private static string WithDigits(string numerals)
    {
        ChineseNumerals.Read(numerals, out long fen);
        return $"人民币{numerals}（¥{fen / 100}.{fen % 100:00}元）";
    }

    private static int Valid(string[] values)
    {
        int right = 0;
        foreach (string value in values)
        {
            if (IdentifierReader.Read(IdentifierType.Amount, value, Today).IsValid) right++;
        }
        return right;
    }
}
