using System.Globalization;
using System.Text.RegularExpressions;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Instructions;

/// <summary>Reads <c>#刊期 2026-11-25、12月2日</c> and <c>#登 3次隔7天</c>: days, a series, or both, on either line.</summary>
internal static partial class RunsInstructionReader
{
    private const string Words = "2026-11-25、12月2日 或 " + RunSeries.Forms;
    private const int MostDates = RunSeries.MostTimes;

    private static readonly char[] Marks = [' ', '\t', '\u3000', '，', ',', '、', '；', ';', '和'];

    /// <param name="printDate">A day without a year is the first such day from here on.</param>
    /// <returns>Null where there is no such line, or one that cannot be followed.</returns>
    public static AskedRuns? Read(SeparatedInstructions instructions, DateOnly printDate, List<Finding> findings)
    {
        if (instructions.Instructions.Count == 0) return null;
        SortedSet<DateOnly> dates = [];
        RunSeries? series = null;
        int faults = findings.Count;
        bool isThere = false;
        foreach (Instruction line in instructions.Instructions)
        {
            if (line.Name is not (Instruction.Issues or Instruction.Runs)) continue;
            isThere = true;
            if (line.Value.Length == 0) findings.Add(RunFindings.RunsEmpty.At(null, line.Line, line.Name, Words));
            string rest = "";
            foreach (string word in line.Value.Split(Marks, StringSplitOptions.RemoveEmptyEntries))
            {
                if (!Date().IsMatch(word)) rest += word;
                else if (Day(word, printDate) is { } day) dates.Add(day);
                else findings.Add(RunFindings.RunsWord.At(null, line.Line, line.Name, $"没有“{word}”这一天"));
            }
            if (rest.Length == 0) continue;
            if (series is not null) findings.Add(RunFindings.RunsWord.At(null, line.Line, line.Name, "登几次写了两遍，只能写一个"));
            else if (!RunSeries.TryRead(rest, out series, out string? whyNot))
                findings.Add(RunFindings.RunsWord.At(null, line.Line, line.Name, whyNot));
        }
        if (dates.Count > MostDates && findings.Count == faults)
        {
            Instruction first = instructions.Instructions.First(line => line.Name is Instruction.Issues or Instruction.Runs);
            findings.Add(RunFindings.RunsWord.At(null, first.Line, first.Name, $"{dates.Count} 个日期，一则至多登 {MostDates} 次"));
        }
        return isThere && findings.Count == faults ? new([.. dates], series) : null;
    }

    private static DateOnly? Day(string word, DateOnly printDate)
    {
        Match date = Date().Match(word);
        int month = Number(date.Groups["month"]), day = Number(date.Groups["day"]);
        if (month is < 1 or > 12) return null;
        if (date.Groups["year"].Success) return On(Number(date.Groups["year"]));
        // 2月29日 comes every four years, or every eight.
        for (int year = printDate.Year; year <= printDate.Year + 8; year++)
            if (On(year) is { } found && found >= printDate) return found;
        return null;

        DateOnly? On(int year) => year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static int Number(Group digits) => int.Parse(string.Concat(digits.Value.Select(unit =>
        Script.IsFullWidthDigit(unit) ? (char)(unit - '０' + '0') : unit)), CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?:(?<year>[0-9０-９]{4})[-－./年])?(?<month>[0-9０-９]{1,2})[-－./月](?<day>[0-9０-９]{1,2})[日号]?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
