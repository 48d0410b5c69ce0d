using Classifieds.Desk.Columns;
using Classifieds.Desk.Papers;
using Classifieds.Testing;
using Classifieds.Tests.Desk;

namespace Classifieds.Tests.Field;

/// <summary>Inputs of counters and printed pages that once were answered wrongly; <c>eng/field.sh</c> counts how many are right.</summary>
public sealed class FieldTests
{
    private static readonly DateOnly PrintDate = new(2026, 11, 25);

    private static IEnumerable<TestCaseData> Cases() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Classifieds.Tests", "Field"), "*.jsonl")
            .Order(StringComparer.Ordinal)
            .SelectMany(FieldCase.In).Select(one => new TestCaseData(one).SetArgDisplayNames(one.Id));

    [TestCaseSource(nameof(Cases))]
    public void What_was_handed_in_is_answered_right(object handed)
    {
        var one = (FieldCase)handed;

        List<string> faults = one.Verb switch
        {
            "check" => FieldJudge.Faults(one.Expect, TestDesk.CheckPaste(one.Input, PrintDate)),
            "lines" => FieldJudge.Faults(one.Expect, Lines(one.Input, one.Measure!)),
            _ => throw new InvalidOperationException($"{one.Id}: {one.Verb} is no verb of this test."),
        };

        if (one.Open && faults.Count > 0) Assert.Ignore($"section {one.Section} is open: {string.Join("; ", faults)}");
        Assert.That(faults, Is.Empty);
    }

    private static string[] Lines(string text, string measure)
    {
        var paper = TestDesk.Paper(PaperFolder.Default);
        var style = MeasuredColumn.Read(measure, "9pt", "gb", "full").Done();
        return
        [
            .. ColumnSetter.Set(text, paper.Fonts.Body, style)
                .SelectMany(set => set.Lines.Select(line => set.Source.Text[line.Start..line.End])),
        ];
    }
}
