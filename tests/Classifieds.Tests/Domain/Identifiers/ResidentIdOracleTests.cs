using System.Diagnostics;
using System.Globalization;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Testing;

namespace Classifieds.Tests.Domain.Identifiers;

/// <summary>Thousands of numbers judged twice: by the product, and by two judges written apart from it.</summary>
public sealed class ResidentIdOracleTests
{
    private const int Count = 4_000;

    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "src", "Classifieds.Domain", "Regions", "regions.tsv")).Skip(1)
            .Select(line => line.Split('\t')),
    ];

    private static readonly Dictionary<string, string[]> UsesByCode = Rows.ToLookup(cells => cells[0], cells => cells[6])
        .ToDictionary(uses => uses.Key, uses => uses.ToArray());

    // The last year that anybody could be given a number in; for a region that goes on, none.
    private static readonly Dictionary<string, int> LastByCode = Rows.Where(cells => cells[6] is "yes" or "alt")
        .GroupBy(cells => cells[0])
        .ToDictionary(rows => rows.Key, rows =>
            rows.Max(cells => int.TryParse(cells[3], CultureInfo.InvariantCulture, out int last) ? last : 9999));

    [Test]
    public void The_product_agrees_with_the_standard_written_out_plainly()
    {
        foreach (string number in Slipped())
        {
            IdentifierReading reading = IdentifierReader.Read(IdentifierType.ResidentId, number, Invented.Today);
            string judged = !reading.IsValid ? "error"
                : reading.Findings.Any(finding => finding.Severity == Severity.Warning) ? "warning" : "right";
            Assert.That(judged, Is.EqualTo(Plain(number)), number);
        }
    }

    /// <remarks>
    /// python3-stdnum 1.18 differs from the standard in three ways, which are allowed for here: it refuses every region that its own table
    /// of today's codes lacks, the standard's example 440524188001010014 and all that ended before among them;
    /// it takes a date of birth in the
    /// future; and of a credit code it looks at the last character alone, not at the organisation code's own, and refuses A1, N1 and Y1.
    /// </remarks>
    [Test]
    public void The_product_agrees_with_stdnum_on_check_characters_and_dates()
    {
        string[] numbers = [.. Slipped()];
        string[]? answers = Stdnum("ric", numbers);
        if (answers is null) Assert.Ignore("python3-stdnum is not installed (apt-get install python3-stdnum)");
        for (int at = 0; at < numbers.Length; at++)
        {
            ResidentIdFaults faults = ResidentId.Examine(numbers[at], Invented.Today, out _, out _);
            Assert.That(faults.HasFlag(ResidentIdFaults.Check), Is.EqualTo(answers![at] == "InvalidChecksum"), numbers[at]);
            if (answers[at] == "OK")
                Assert.That(faults & (ResidentIdFaults.Errors & ~ResidentIdFaults.Future), Is.EqualTo(ResidentIdFaults.None), numbers[at]);
            if (faults == ResidentIdFaults.Date) Assert.That(answers[at], Is.EqualTo("InvalidComponent"), numbers[at]);
        }
    }

    [Test]
    public void The_product_agrees_with_stdnum_on_the_last_character_of_credit_codes()
    {
        var random = new Random(2);
        string[] codes = [.. Enumerable.Range(0, Count).Select(_ => RandomCredit(random))];
        string[]? answers = Stdnum("uscc", codes);
        if (answers is null) Assert.Ignore("python3-stdnum is not installed (apt-get install python3-stdnum)");
        for (int at = 0; at < codes.Length; at++)
        {
            bool lastFits = CreditCode.CheckCharacter(codes[at]) == codes[at][17];
            Assert.That(lastFits, Is.EqualTo(answers![at] == "OK"), codes[at]);
        }
    }

    // GB 11643 as a reader would check it with paper and pencil.
    private static string Plain(string number)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        int sum = weights.Select((weight, at) => weight * int.Parse(number[at].ToString(), CultureInfo.InvariantCulture)).Sum();
        bool dateExists = DateTime.TryParseExact(
            number.Substring(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime birth);
        string[] uses = UsesByCode.GetValueOrDefault(number[..6], []);
        bool isForeign = number[0] == '9';
        bool provinceExists = UsesByCode.ContainsKey(number[..2] + "0000");
        if (isForeign) Assert.Fail("The generator makes no foreigners");
        if ("10X98765432"[sum % 11] != number[17] || !dateExists || birth.Year < 1800
            || birth > Invented.Today.ToDateTime(TimeOnly.MinValue) || !provinceExists)
        {
            return "error";
        }
        bool regionUsed = uses.Contains("yes") || uses.Contains("alt");
        bool regionThere = birth.Year <= LastByCode.GetValueOrDefault(number[..6], 9999);
        return regionUsed && regionThere && birth.AddYears(120) >= Invented.Today.ToDateTime(TimeOnly.MinValue) ? "right" : "warning";
    }

    // Right ones, and one in each way wrong: a digit, neighbours, the day, the region.
    private static IEnumerable<string> Slipped()
    {
        var random = new Random(1);
        string[] codes = [.. UsesByCode.Keys];
        for (int at = 0; at < Count; at++)
        {
            string region = random.Next(10) == 0
                ? random.Next(110000, 840000).ToString(CultureInfo.InvariantCulture)
                : codes[random.Next(codes.Length)];
            string day = random.Next(4) == 0
                ? $"{random.Next(1850, 2040)}{random.Next(0, 14):00}{random.Next(0, 33):00}"
                : $"{new DateTime(1900, 1, 1).AddDays(random.Next(46_000)):yyyyMMdd}";
            string first17 = $"{region}{day}{random.Next(1000):000}";
            string number = first17 + "10X98765432"[Remainder(first17)];
            int place = random.Next(16);
            yield return random.Next(5) switch
            {
                0 => number[..place] + random.Next(place == 0 ? 8 : 10) + number[(place + 1)..],
                1 when place > 0 => string.Concat(number.AsSpan(0, place), [number[place + 1], number[place]], number.AsSpan(place + 2)),
                _ => number,
            };
        }
    }

    private static int Remainder(string first17)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return weights.Select((weight, at) => weight * (first17[at] - '0')).Sum() % 11;
    }

    private static string RandomCredit(Random random)
    {
        const string alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        string first17 = $"91{random.Next(110_000, 660_000)}" + string.Concat(random.GetItems(alphabet.AsSpan(), 9));
        return first17 + (random.Next(2) == 0 ? CreditCode.CheckCharacter(first17) : alphabet[random.Next(alphabet.Length)]);
    }

    private static string[]? Stdnum(string module, string[] numbers)
    {
        const string script = """
            import sys
            from importlib import import_module
            try:
                judge = import_module('stdnum.cn.' + sys.argv[1])
            except ImportError:
                sys.exit(9)
            from stdnum.exceptions import ValidationError
            for line in sys.stdin:
                try:
                    judge.validate(line.strip())
                    print('OK')
                except ValidationError as error:
                    print(type(error).__name__)
            """;
        // Debian's own interpreter: another one on the path does not see Debian's packages.
        const string python = "/usr/bin/python3";
        if (!File.Exists(python)) return null;
        using Process process = Process.Start(new ProcessStartInfo(python, ["-c", script, module])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(string.Join('\n', numbers));
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The module is not there and the interpreter has left; its exit code says so.
        }
        process.WaitForExit();
        if (process.ExitCode == 9) return null;
        return output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
