using Classifieds.Domain.Findings;
using Classifieds.Tests.Desk;

namespace Classifieds.Tests.Intake;

/// <summary>The examples of the table that are whole notices make the findings they stand beside.</summary>
public sealed class NoticeFindingTests
{
    private static IEnumerable<FindingKind> NoticeKinds => FindingTable.All.Where(kind => kind.As == "notice");

    [TestCaseSource(nameof(NoticeKinds))]
    public void The_example_of_a_finding_makes_that_finding(FindingKind kind)
    {
        var notices = TestDesk.Check(null, kind.Example, FindingTable.ExampleDate);

        Finding? made = notices.SelectMany(notice => notice.Findings).FirstOrDefault(finding => finding.Code == kind.Code);
        Assert.That(made, Is.Not.Null,
            $"{kind.Example} makes {string.Join(' ', notices.SelectMany(notice => notice.Findings).Select(finding => finding.Code))}");
        Assert.That(made!.Message, Does.Not.EndWith("。").And.Not.Contain("{"));
    }

    [TestCase(1, false)]
    [TestCase(1_300, false)]
    [TestCase(1_400, true)]
    [TestCase(100_000, true)]
    public void A_notice_that_fits_no_page_is_refused_in_one_sentence(int times, bool isTooLong)
    {
        FindingKind kind = FindingTable.All.Single(one => one.As == "long");

        var notice = House.Read(string.Concat(Enumerable.Repeat(kind.Example, times)));

        Assert.That(notice.Findings.Any(finding => finding.Code == kind.Code), Is.EqualTo(isTooLong));
        if (isTooLong) Assert.That(notice.Findings, Has.Count.EqualTo(1));
    }
}
