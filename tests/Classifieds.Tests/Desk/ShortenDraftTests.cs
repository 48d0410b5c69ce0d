using Classifieds.Desk;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Notices;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>省一行 at the bench: what is offered there saves the line that it says, and costs nobody a fact.</summary>
public sealed class ShortenDraftTests
{
    private static readonly DateOnly Day = new(2026, 11, 25);
    private const string Name = "平山区河沿街道人民公园东门外";

    private static readonly Workbench Desk = TestDesk.Open(database: null);

    private static ShortenDraft.Saving? Ask(string typed) => new ShortenDraft(Desk).Run(new(typed, Day)).Done();

    private static IReadOnlyList<(string Typed, ShortenDraft.Saving Saving)> Offers { get; } =
    [
        .. NoticeBlocks.Split(File.ReadAllText(Path.Combine(Repository.Root, "seeds", "notices.txt")))
            // Names of every length, so that the last line is now long and now short.
            .Concat(Enumerable.Range(0, Name.Length).Select(length =>
                $"婴儿范可欣（母亲：吴丽娟）在{Name[..length]}医院出生，其《出生医学证明》因不慎遗失，证号：W350217460，特此声明作废。"))
            .SelectMany(notice => (string[])[notice, $"您好，麻烦登一下\n{notice}"])
            .Select(typed => (typed, Saving: Ask(typed))).Where(one => one.Saving is not null).Select(one => (one.typed, one.Saving!)),
    ];

    [Test]
    public void What_is_offered_saves_what_it_says_once_it_is_typed()
    {
        Assert.That(Offers, Has.Count.GreaterThan(3));
        foreach ((string typed, ShortenDraft.Saving saving) in Offers)
        {
            string left = typed.Remove(saving.Fix.Where.Start, saving.Fix.Where.Length).Insert(saving.Fix.Where.Start, saving.Fix.Words);
            PreviewNotice.Preview before = new PreviewDraft(Desk).Run(new(typed, Day)).Done().Preview!;
            PreviewNotice.Preview after = new PreviewDraft(Desk).Run(new(left, Day)).Done().Preview!;

            Assert.That((before.Lines, before.Quote?.Total), Is.EqualTo((saving.Before.Lines, saving.Before.Quote?.Total)), typed);
            Assert.That((after.Lines, after.Quote?.Total), Is.EqualTo((saving.After.Lines, saving.After.Quote?.Total)), typed);
            Assert.That(after.Lines, Is.LessThan(before.Lines), typed);
            Assert.That(after.Quote!.Total, Is.LessThan(before.Quote!.Total), typed);
            Assert.That(left.Length, Is.LessThan(typed.Length), typed);
        }
    }

    [Test]
    public void No_fact_goes_and_no_fault_comes()
    {
        foreach ((string typed, ShortenDraft.Saving saving) in Offers)
        {
            Assert.That(saving.After.Notice.Facts.Select(fact => (fact.Type, fact.Value)),
                Is.EqualTo(saving.Before.Notice.Facts.Select(fact => (fact.Type, fact.Value))), typed);
            Assert.That(saving.After.Notice.Findings.Select(finding => finding.Code),
                Is.SubsetOf(saving.Before.Notice.Findings.Select(finding => finding.Code)), typed);
        }
    }

    [TestCase(""), TestCase("  \n"), TestCase("王小明遗失结婚证，声明作废。\n---\n李秀英遗失户口簿，声明作废。")]
    [TestCase("王小明遗失结婚证，声明作废。")]
    [TestCase("本溪市平山区河沿小吃店因不慎遗失营业执照副本，注册号：210502600012345，特此声明作废。", Description = "It costs the same.")]
    public void Where_there_is_nothing_to_save_nothing_is_offered(string typed) => Assert.That(Ask(typed), Is.Null);
}
