namespace Classifieds.Benchmarks;

/// <summary>The values that the peers read too: a resident ID, and an amount in numerals without 元整, which
/// the peer does not know.</summary>
internal static class FreshValues
{
    private const int Count = 200_000;

    public static void Write()
    {
        using var output = new StreamWriter(Console.OpenStandardOutput());
        foreach (var (id, numerals) in IdentifiersBench.ResidentIds().Zip(AmountsBench.WholeYuan()).Take(Count))
        {
            output.Write($"{id}\t{numerals[..numerals.IndexOf('元', StringComparison.Ordinal)]}\n");
        }
    }
}
