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
        string[] whole = WholeYuan(), withFen = WithFen();
        Rate.Print("numerals, read without an allocation", whole, values =>
        {
            int right = 0;
            foreach (string value in values)
            {
                if (ChineseNumerals.Read(value, out _) == NumeralFaults.None) right++;
            }
            return right;
        });
        Rate.Print("numerals, read with amount and canonical form", whole, Valid);
        Rate.Print("numerals down to 分, read with amount and canonical form", withFen, Valid);
        Rate.Print("numerals and digits, compared", [.. withFen.Select(WithDigits)], Valid);
    }

    /// <summary>The same amounts on every machine, for peers to read too: as many short ones as long ones.</summary>
    internal static string[] WholeYuan() => Numerals(13, 100);

    private static string[] WithFen() => Numerals(15, 1);

    // A power of ten first, then a number below it.
    private static string[] Numerals(int mostDigits, long fen)
    {
        var random = new Random(20261124);
        var numerals = new string[Count];
        for (int at = 0; at < Count; at++)
        {
            numerals[at] = ChineseNumerals.Write(random.NextInt64(1, (long)Math.Pow(10, random.Next(1, mostDigits + 1))) * fen);
        }
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
