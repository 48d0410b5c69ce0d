using System.Globalization;
using System.Text;
using Classifieds.Testing;
using Classifieds.Typesetting;

namespace Classifieds.Tests.Typesetting;

/// <summary>Goldens/lines/RULE.notices.txt, one paragraph a line, must set as RULE.lines.txt says; one em is 10 pt.</summary>
/// <remarks>The first line of a golden's input names the measure, then the settings it is set with, one after another.</remarks>
public sealed class LineGoldenTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Classifieds.Tests", "Goldens", "lines");

    private static IEnumerable<string> Rules =>
        Directory.EnumerateFiles(Folder, "*.notices.txt").Select(file => Path.GetFileName(file)[..^".notices.txt".Length])
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Switches => Rules.Where(rule => rule.StartsWith("switch-", StringComparison.Ordinal));

    private static IEnumerable<TestCaseData> Tailorings =>
        BreakTailoring.Rows.Select(row => new TestCaseData(row.Name, row.Reason).SetArgDisplayNames(row.Name));

    [TestCaseSource(nameof(Rules))]
    public void Lines_stand_as_the_golden_says(string rule)
    {
        string[] input = Golden.Input($"lines/{rule}.notices.txt").Trim('\n').Split('\n');
        string[] settings = input[0].Split("; ");
        decimal ems = decimal.Parse(settings[0].Split(' ')[0], CultureInfo.InvariantCulture);
        var dump = new StringBuilder();
        foreach (string setting in settings[1..])
        {
            dump.Append("== ").Append(settings[0]).Append(", ").Append(setting).Append('\n');
            foreach (string text in input[1..])
            {
                Write(dump, Sets.Text(text, With(Sets.Column(ems), setting)));
                dump.Append('\n');
            }
        }
        Golden.Check($"lines/{rule}.lines.txt", dump.ToString());
    }

    [TestCaseSource(nameof(Tailorings))]
    public void Every_tailoring_has_its_golden_and_stands_in_the_docs(string name, string reason)
    {
        string docs = File.ReadAllText(Path.Combine(Repository.Root, "docs", "line-breaking.md"));

        Assert.That(Rules, Does.Contain(name));
        Assert.That(docs, Does.Contain($"| {name} | "));
        Assert.That(docs, Does.Contain($" | {reason} |"));
    }

    [TestCaseSource(nameof(Switches))]
    public void A_switch_of_the_papers_profile_changes_what_it_names(string rule)
    {
        string[] parts = Golden.Input($"lines/{rule}.lines.txt").Split("== ", StringSplitOptions.RemoveEmptyEntries);

        Assert.That(parts.Select(part => part[part.IndexOf('\n', StringComparison.Ordinal)..].Trim()).Distinct()
            .Count(), Is.EqualTo(parts.Length));
        Assert.That(parts, Has.Length.GreaterThan(1));
    }

    // Each line: its width, what was added to its gaps, its words; then where each glyph's origin is, in tenths of an em.
    private static void Write(StringBuilder dump, SetParagraph set)
    {
        foreach (SetLine line in set.Lines)
        {
            dump.Append(CultureInfo.InvariantCulture, $"{line.Width,6} {(line.Gap == Length.Zero ? "" : $"+{line.Gap}"),6}  ");
            dump.Append(set.Source.Text.AsSpan(line.Start, line.End - line.Start)).Append("  ");
            foreach (SetGlyph glyph in line.Glyphs) dump.Append(' ').Append(glyph.X);
            if (line.Fault < Length.Zero) dump.Append("  over-full");
            dump.Append('\n');
        }
    }

    private static SettingStyle With(SettingStyle style, string settings) =>
        settings.Split(", ").Aggregate(style, (so, setting) => setting switch
        {
            "none" => so with { Level = ProhibitionLevel.None },
            "gb" => so with { Level = ProhibitionLevel.Gb },
            "strict" => so with { Level = ProhibitionLevel.Strict },
            "kaiming" => so with { Marks = MarkStyle.Kaiming },
            "half-width" => so with { Marks = MarkStyle.HalfWidth },
            "whole codes" => so with { BreaksLongCodes = false },
            "scaled glyphs" => so with { GlyphScalingPermille = 20 },
            "no digit spacing" => so with { DigitSpacingPermille = 0 },
            "no Han-Latin gap" => so with { HanLatinGapPermille = 0 },
            "line start untrimmed" => so with { TrimsLineStart = false },
            "line end untrimmed" => so with { TrimsLineEnd = false },
            _ => throw new ArgumentException(setting),
        });
}
