using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Regions;

namespace Classifieds.Benchmarks;

/// <summary>Resident IDs with region, history and date, none read twice in a round.</summary>
internal static class IdentifiersBench
{
    private const int Count = 500_000;

    private static readonly DateOnly Today = new(2026, 11, 24);

    public static void Run()
    {
        string[] ids = ResidentIds();
        Rate.Print("resident-id, checked without an allocation", ids, values =>
        {
            int right = 0;
            foreach (string value in values)
            {
                if (ResidentId.Examine(value, Today, out _, out _) == ResidentIdFaults.None) right++;
            }
            return right;
        });
        Rate.Print("resident-id, read with region, birth date and sex", ids, values => Valid(IdentifierType.ResidentId, values));
        Rate.Print("credit-code, read", CreditCodes(), values => Valid(IdentifierType.CreditCode, values));
    }

    /// <summary>The same numbers on every machine, for peers to read too.</summary>
    internal static string[] ResidentIds()
    {
        var random = new Random(20261124);
        int[] regions = [.. RegionTable.All.Where(region => region.Use == RegionUse.Listed).Select(region => region.Code)];
        var ids = new string[Count];
        for (int at = 0; at < Count; at++)
        {
            DateOnly birth = new DateOnly(1930, 1, 1).AddDays(random.Next(34_000));
            string first17 = $"{regions[random.Next(regions.Length)]:000000}{birth:yyyyMMdd}{random.Next(1, 996):000}";
            ids[at] = first17 + ResidentId.CheckCharacter(first17);
        }
        return ids;
    }

    private static string[] CreditCodes()
    {
        const string alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var random = new Random(20261124);
        var codes = new string[Count];
        for (int at = 0; at < Count; at++)
        {
            string body = "MA" + string.Concat(random.GetItems(alphabet.AsSpan(), 6));
            string first17 = $"91{random.Next(110_000, 660_000):000000}{body}{OrganizationCode.CheckCharacter(body)}";
            codes[at] = first17 + CreditCode.CheckCharacter(first17);
        }
        return codes;
    }

    private static int Valid(string type, string[] values)
    {
        int right = 0;
        foreach (string value in values)
        {
            if (IdentifierReader.Read(type, value, Today).IsValid) right++;
        }
        return right;
    }
}
