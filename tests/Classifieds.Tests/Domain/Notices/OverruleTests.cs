using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;

namespace Classifieds.Tests.Domain.Notices;

/// <summary>What an examiner lets stand: for a code at its words, and as long as they stand; and what nobody lets stand.</summary>
public sealed class OverruleTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);
    private static readonly NoticeId Id = new(new(2026, 11, 25), 7);

    // The words, where the error is in them, its code; and whether the overrule of “叁” at SUM-WRONG still holds.
    [TestCase("共叁仟元，特此声明。", 1, 1, "SUM-WRONG", true, TestName = "The same words")]
    [TestCase("前后共叁仟元，特此声明。", 3, 1, "SUM-WRONG", true, TestName = "The same words further on")]
    [TestCase("共叁仟元，特此更正。", 1, 1, "SUM-WRONG", true, TestName = "Other words around them")]
    [TestCase("共肆仟元，特此声明。", 1, 1, "SUM-WRONG", false, TestName = "Other words in their place")]
    [TestCase("共叁仟元，特此声明。", 1, 2, "SUM-WRONG", false, TestName = "More words than those")]
    [TestCase("共叁仟元，特此声明。", 1, 1, "SUM-OTHER", false, TestName = "Another error at the same words")]
    public void It_holds_for_its_code_at_its_words_and_falls_with_either(string text, int start, int length, string code, bool holds)
    {
        Overrule overrule = Overrule.Of(Id, 1, Of("共叁仟元，特此声明。", 1, 1, "SUM-WRONG"), "SUM-WRONG", null, "附函", "老周", Now).Done();

        CheckedNotice now = Overrule.Apply(Of(text, start, length, code), [overrule]);

        Assert.That(now.HasErrors, Is.EqualTo(!holds));
        Assert.That(now.Overruled.Select(finding => finding.Message), holds ? Has.One.EndsWith("（老周 放行：附函）") : Is.Empty);
    }

    private static readonly FindingKind[] Unprintable =
    [
        NoticeFindings.TextBroken, NoticeFindings.TextMarkAlone, NoticeFindings.TextUndecoded, NoticeFindings.TextPrivate,
        NoticeFindings.GlyphMissing, NoticeFindings.GlyphSequence, NoticeFindings.NoticeTooLong, .. PhotoErrors,
    ];

    private static IEnumerable<FindingKind> PhotoErrors => typeof(PhotoFindings).GetFields()
        .Select(one => one.GetValue(null)).OfType<FindingKind>().Where(kind => kind.Severity == Severity.Error);

    [TestCaseSource(nameof(Unprintable))]
    public void What_cannot_be_printed_is_let_stand_by_nobody(FindingKind kind)
    {
        Outcome<Overrule> overruling = Overrule.Of(Id, 1, Of("共叁仟元，特此声明。", 1, 1, kind.Code), kind.Code, null, "附函", "老周", Now);

        Assert.That(overruling.Why().Code, Is.EqualTo("OVERRULE-NEVER"));
        Assert.That(Overrule.MayBeOverruled(kind.Code), Is.False);
    }

    [Test]
    public void Every_other_error_of_a_notice_may_be_let_stand_by_an_examiner() => Assert.That(
        FindingTable.All
            .Where(kind => kind.Severity == Severity.Error && kind.As is "notice" && !Unprintable.Contains(kind))
            .Where(kind => !Overrule.MayBeOverruled(kind.Code)).Select(kind => kind.Code), Is.Empty);

    private static CheckedNotice Of(string text, int start, int length, string code) => new()
    {
        Manuscript = text,
        Text = text,
        Kind = new("lost-receipt"),
        Family = Classifieds.Domain.Catalogues.NoticeFamily.Loss,
        Section = "挂失声明",
        Findings = [new(code, Severity.Error, "合计不对") { Where = new TextSpan(start, length) }],
    };
}
