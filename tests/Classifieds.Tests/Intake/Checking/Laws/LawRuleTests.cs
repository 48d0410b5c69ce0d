using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Laws;
using Classifieds.Domain.Notices;
using Classifieds.Intake;
using Classifieds.Testing;
using Classifieds.Tests.Desk;

namespace Classifieds.Tests.Intake.Checking.Laws;

/// <summary>Each rule of law.yaml by itself: a notice that trips it, a notice that keeps it, and the days from which it holds.</summary>
public sealed class LawRuleTests
{
    private static Law Law => House.Catalogue.Law;

    private static IEnumerable<TestCaseData> Examples =>
        LawExamples.All.Select(example => new TestCaseData(example).SetArgDisplayNames(example.Rule));

    [TestCaseSource(nameof(Examples))]
    public void A_notice_trips_the_rule(object example)
    {
        var (notice, rule) = Read((LawExamples.Example)example, trips: true);

        Finding? made = notice.Findings.FirstOrDefault(finding => finding.Code.StartsWith("LAW-", StringComparison.Ordinal));
        Assert.That(made, Is.Not.Null, $"read as {notice.Kind}");
        Assert.That(made!.Severity, Is.EqualTo(rule.Severity));
        Assert.That(made.Message, Does.Contain(rule.Clause));
    }

    [TestCaseSource(nameof(Examples))]
    public void A_notice_keeps_the_rule(object example)
    {
        var (notice, _) = Read((LawExamples.Example)example, trips: false);

        Assert.That(notice.Findings.Where(finding => finding.Code.StartsWith("LAW-", StringComparison.Ordinal))
            .Select(finding => finding.Message), Is.Empty);
    }

    [TestCaseSource(nameof(Examples))]
    public void A_rule_says_nothing_before_it_holds(object example)
    {
        var given = (LawExamples.Example)example;
        LawRule rule = Law.Rules.Single(rule => rule.Id == given.Rule);
        Assert.That(rule.HoldsOn(rule.Since.AddDays(-1)), Is.False);
        Assert.That(rule.HoldsOn(given.PrintDate), Is.True);
    }

    [Test]
    public void Every_rule_has_its_examples() =>
        Assert.That(Law.Rules.Select(rule => rule.Id), Is.EquivalentTo(LawExamples.All.Select(example => example.Rule)));

    [Test]
    public void A_rule_that_was_repealed_gives_way_to_the_one_after_it()
    {
        const string Sixty = "滨河市人民法院公告\n向你公告送达起诉状副本，答辩期为公告期满后15日内，自本公告之日起60日即视为送达。\n滨河市人民法院\n2021年12月1日";
        Assert.That(Codes(House.Reader.Read(Sixty, new(2021, 12, 31))), Does.Not.Contain("LAW-PERIOD"));
        CheckedNotice after = House.Reader.Read(Sixty, new(2022, 1, 1));
        Finding stale = after.Findings.Single(finding => finding.Code == "LAW-PERIOD");
        Assert.That(stale.Where!.Value.In(after.Text), Is.EqualTo("60日"));
        Assert.That(stale.Fixes, Is.EqualTo(["30日"]));
    }

    [TestCase("自本公告之日起三十日内（即2022年7月22日前）", "2022年7月23日")]
    [TestCase("自2022年6月23日起30日内（即7月22日前）", "7月23日")]
    public void The_day_that_ends_a_period_is_the_fix(string words, string fix)
    {
        CheckedNotice notice = House.Reader.Read($"迁坟公告\n请坟主{words}迁移坟墓。\n某某县人民政府\n2022年6月23日", new(2022, 6, 23));

        Finding made = notice.Findings.Single(finding => finding.Code == "LAW-COUNTED-DAY");
        Assert.That(made.Fixes, Is.EqualTo([fix]));
    }

    [TestCase("自本公告之日起30日内（即2022年7月23日前）")]
    [TestCase("自本公告之日起30日内（即2022年7月25日前）", TestName = "The 23rd is a Saturday, the Monday after it is right too")]
    [TestCase("自收到通知之日起30日内（即2022年7月1日前）", TestName = "Nobody knows the day of receipt")]
    public void A_right_day_raises_no_alarm(string words) => Assert.That(
        Codes(House.Reader.Read($"迁坟公告\n请坟主{words}迁移坟墓。\n某某县人民政府\n2022年6月23日", new(2022, 6, 23))), Does.Not.Contain("LAW-COUNTED-DAY"));

    [Test]
    public void No_last_day_is_shown_for_a_period_that_is_itself_wrong() => Assert.That(
        Codes(House.Read("清算公告\n请债权人自本公告之日起30日内向清算组申报债权，电话：0599-88461213。\n甲有限公司清算组\n2026年11月24日")),
        Does.Contain("LAW-PERIOD").And.Not.Contain("LAW-DEADLINE"));

    [TestCase("45日内", "2027-01-08（周五）")]
    [TestCase("三十日内", "2026-12-24（周四）")]
    [TestCase("60天内", "2027-01-25（周一），2027-01-23 是休息日，顺延")]
    [TestCase("10个工作日内", "2026-12-08（周二）")]
    [TestCase("3个月内", "2027-02-24（周三）")]
    public void The_day_that_a_period_ends_on_is_shown_in_every_kind_of_notice(string words, string shown)
    {
        foreach (string title in (string[])["公告", "更名公告", "拍卖公告"])
        {
            CheckedNotice notice = House.Read($"{title}\n有关单位请自本公告之日起{words}与我公司联系，电话：0599-88461213。\n甲有限公司\n2026年11月24日");
            Finding deadline = notice.Findings.Single(finding => finding.Code == "LAW-DEADLINE");
            Assert.That(deadline.Message, Does.Contain(shown), notice.Kind.ToString());
            Assert.That(deadline.Severity, Is.EqualTo(Severity.Info));
        }
    }

    [Test]
    public void Each_period_from_publication_has_its_day()
    {
        CheckedNotice notice = House.Read("滨河市人民法院公告\n因你下落不明，向你公告送达判决书，自本公告之日起30日即视为送达。自本公告之日起60日内来院领取财物，如不服可上诉。\n滨河市人民法院\n2026年11月24日");
        Assert.That(notice.Findings.Count(finding => finding.Code == "LAW-DEADLINE"), Is.EqualTo(2));
    }

    // Praise in a name, a book's title or a longer word is no advertisement.
    [TestCase("公告\n最高人民法院、滨河市第一中学联合开展国家级贫困县帮扶，特价让利农产品。\n国家级高新区管委会\n2026年11月24日")]
    [TestCase("公告\n滨河市第一百货有限公司开业，地址：国家级开发区。\n滨河市第一百货有限公司\n2026年11月24日")]
    [TestCase("公告\n我市获评国家级卫生城市，最佳施工单位名单公示如下。\n滨河市人民政府\n2026年11月24日", TestName = "Not an advertisement")]
    public void Praise_that_is_no_advertisement_raises_no_alarm(string text) =>
        Assert.That(Codes(House.Read(text)), Does.Not.Contain("LAW-SUPERLATIVE"));

    [Test]
    public void A_notice_gets_one_advice_at_most()
    {
        string[] codes = Codes(House.Read("滨河市甲有限公司遗失营业执照正本、增值税专用发票一份，声明作废。"));
        Assert.That(codes.Count(code => code == "LAW-ADVICE"), Is.EqualTo(1));
    }

    [Test]
    public void A_year_without_holidays_is_said_with_the_deadline()
    {
        Finding deadline = House.Read(LawExamples.All.Single(example => example.Rule == "deadline").Trips).Findings.Single(finding =>
            finding.Code == "LAW-DEADLINE");
        Assert.That(deadline.Message, Does.Contain("2027-01-08").And.Contain("没有 2027 年的放假安排"));
    }

    // A false alarm teaches the clerk to ignore alarms.
    [Test]
    public void Ordinary_notices_raise_no_alarm_of_the_law()
    {
        string text = File.ReadAllText(
            Path.Combine(Repository.Root, "tests", "Classifieds.Tests", "Goldens", "laws", "ordinary.notices.txt"));
        var alarms = TestDesk.Check(null, text, House.PrintDate).SelectMany(notice => notice.Findings)
            .Where(finding => finding.Severity > Severity.Info && finding.Code.StartsWith("LAW-", StringComparison.Ordinal));
        Assert.That(alarms.Select(finding => finding.Message), Is.Empty);
    }

    [Test]
    public void Much_ado_about_periods_is_read_in_no_time_and_never_throws()
    {
        string piece = "自9999年12月31日起9999年内（即9999年12月31日前）自本公告之日起9999个工作日（2026年1月1日至9月9日）即";
        string paste = "迁坟公告\n" + string.Concat(Enumerable.Repeat(piece, 2_000)) + "\n某某县人民政府\n2026年11月24日";
        Assert.That(() => House.Reader.Read(paste, House.PrintDate), Throws.Nothing);
        Assert.That(() => House.Reader.Read(paste, DateOnly.MaxValue), Throws.Nothing);
    }

    private static string[] Codes(CheckedNotice notice) => [.. notice.Findings.Select(finding => finding.Code)];

    // The rule alone: what other rules say of the same notice is not asked.
    private static (CheckedNotice Notice, LawRule Rule) Read(LawExamples.Example example, bool trips)
    {
        LawRule rule = Law.Rules.Single(rule => rule.Id == example.Rule);
        var catalogue = new Catalogue(House.Catalogue.Kinds, House.Catalogue.Lexicon) { Law = Law with { Rules = [rule] } };
        return (new NoticeReader(catalogue).Read(trips ? example.Trips : example.Keeps, example.PrintDate), rule);
    }
}
