using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Testing;
using Classifieds.Tests.Desk;

namespace Classifieds.Tests.Seeds;

/// <summary>The seeds are what a newcomer sees first: the good notices have no error, the planted faults are all found.</summary>
public sealed class SeedTests
{
    private static readonly DateOnly PrintDate = new(2026, 11, 25);

    private static readonly string Folder = Path.Combine(Repository.Root, "seeds");

    private static IEnumerable<TestCaseData> GoodNotices() =>
        TestDesk.Check(null, File.ReadAllText(Path.Combine(Folder, "notices.txt")), PrintDate)
            .Select((notice, index) => new TestCaseData(notice).SetArgDisplayNames($"{index + 1}", Start(notice)));

    private static IEnumerable<TestCaseData> PlantedFaults()
    {
        IReadOnlyList<CheckedNotice> notices = TestDesk.Check(null, File.ReadAllText(Path.Combine(Folder, "faulty.txt")), PrintDate);
        return File.ReadLines(Path.Combine(Folder, "faulty.expected.tsv")).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(parts => new TestCaseData(
                notices[int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture) - 1], parts[1],
                Enum.Parse<Severity>(parts[2], ignoreCase: true)).SetArgDisplayNames(parts[1], parts[3]));
    }

    [TestCaseSource(nameof(GoodNotices))]
    public void A_good_notice_has_no_error_and_no_reminder(CheckedNotice notice) => Assert.That(
        notice.Findings.Where(finding => finding.Severity != Severity.Info).Select(finding => $"{finding.Code} {finding.Message}"),
        Is.Empty, notice.Text);

    [TestCaseSource(nameof(PlantedFaults))]
    public void A_planted_fault_is_found_and_nothing_else(CheckedNotice notice, string code, Severity severity) => Assert.That(
        notice.Findings.Where(finding => finding.Severity != Severity.Info).Select(finding => (finding.Code, finding.Severity)),
        Is.EqualTo([(code, severity)]), notice.Text);

    [Test]
    public void The_issue_has_enough_notices_of_every_family()
    {
        CheckedNotice[] notices = [.. GoodNotices().Select(test => (CheckedNotice)test.Arguments[0]!)];

        Assert.That(notices, Has.Length.GreaterThanOrEqualTo(60));
        Assert.That(
            notices.GroupBy(notice => notice.Family).Where(family => family.Count() >= 3).Select(family => family.Key),
            Is.EquivalentTo(Enum.GetValues<NoticeFamily>()));
    }

    private static string Start(CheckedNotice notice) => notice.Text[..Math.Min(14, notice.Text.Length)].Replace('\n', ' ');
}
