using Classifieds.Desk.Checks;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Wire.Columns;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Laws;
using Classifieds.Domain.Notices;
using Classifieds.Intake;
using Classifieds.Testing;
using Classifieds.Tests.Typesetting;
using Classifieds.Typesetting;

namespace Classifieds.Tests.Desk;

/// <summary>The clerk asks what could go; facts and required words never do.</summary>
public sealed class SaveALineTests
{
    private const string Notice = "遗失声明：李小明因不慎遗失居民身份证，号码：110105194912310021，特此声明作废。";

    private static readonly DateOnly PrintDate = new(2026, 11, 25);
    private static readonly Catalogue Catalogue = CatalogueFolder.Load(Path.Combine(Repository.Root, "templates")).Done();
    private static readonly NoticeReader Reader = new(Catalogue);
    private static readonly LineSavings Save = new(Catalogue, Reader);

    private static SavableNotice Ask(decimal ems) =>
        Save.Of(0, Notice, new Paragraph("", Sets.Square), Sets.Column(ems), 5, new DateOnly(2026, 11, 24));

    [Test]
    public void Facts_and_required_words_stay_whatever_the_measure()
    {
        SavableNotice[] asked = [.. Enumerable.Range(8, 12).Select(ems => Ask(ems))];

        Assert.That(asked.SelectMany(notice => notice.Savings), Is.Not.Empty);
        foreach (SavableNotice notice in asked)
        {
            foreach (Saving saving in notice.Savings)
            {
                string left = notice.Text.Remove(saving.Start, saving.Length);
                Assert.That(left, Does.Contain("李小明").And.Contain("居民身份证").And.Contain("110105194912310021").And.Contain("声明作废"));
                Assert.That(notice.Text.Substring(saving.Start, saving.Length), Is.EqualTo(saving.Text));
            }
        }
    }

    [Test]
    public void Fillers_are_named_before_all_else() =>
        Assert.That(Enumerable.Range(8, 12).SelectMany(ems => Ask(ems).Savings.Take(1)),
            Has.Some.Matches<Saving>(saving => saving is { Filler: true }));

    /// <summary>The seeds, and every kind of the catalogue in both its wordings.</summary>
    private static IEnumerable<string> Notices =>
        NoticeBlocks.Split(File.ReadAllText(Path.Combine(Repository.Root, "seeds", "notices.txt")))
            .Concat(Golden.Input("intake/forms.txt").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(form => form[(form.IndexOf('\n', StringComparison.Ordinal) + 1)..]));

    [TestCase(10)]
    [TestCase(13)]
    [TestCase(14)]
    public void No_offer_touches_a_fact_a_name_of_a_document_or_a_word_of_the_law_and_what_is_left_says_the_same(int ems)
    {
        string[] documents = [.. Catalogue.Kinds.SelectMany(kind => kind.Documents).Concat(Catalogue.Lexicon.Documents)
            .Concat(Catalogue.Lexicon.Seals)
            .Concat(["收据", "发票"]).Where(name => name.Length > 1 && name[0] != '*')];
        string[] demanded = [.. Catalogue.Law.Rules.Select(rule => rule.Check).OfType<LawCheck.Says>().SelectMany(says => says.AnyOf)
            .Concat(Catalogue.Kinds.SelectMany(kind => kind.Required).SelectMany(one => one.AnyOf))];
        int offers = 0;
        foreach (string manuscript in Notices)
        {
            SavableNotice asked = Save.Of(0, manuscript, new Paragraph("", Sets.Square), Sets.Column(ems), 5, PrintDate);
            CheckedNotice notice = Reader.Read(asked.Text, PrintDate);
            foreach (Saving offer in asked.Savings)
            {
                offers++;
                CheckedNotice left = Reader.Read(notice.Text.Remove(offer.Start, offer.Length), PrintDate);
                string shown = $"{offer.Text} of {notice.Text}";
                Assert.That(notice.Facts.Where(fact => Touches(offer, fact.Span.Start, fact.Span.Length)), Is.Empty, shown);
                Assert.That(documents.Concat(demanded).Where(word => Touches(offer, notice.Text, word)), Is.Empty, shown);
                Assert.That(left.Kind, Is.EqualTo(notice.Kind), shown);
                Assert.That(left.Facts.Select(fact => (fact.Type, fact.Value)),
                    Is.EqualTo(notice.Facts.Select(fact => (fact.Type, fact.Value))), shown);
                Assert.That(Weighty(left), Is.SubsetOf(Weighty(notice)), shown);
                TestContext.Out.WriteLine(notice.Text.Insert(offer.Start + offer.Length, "〕").Insert(offer.Start, "〔").Replace('\n', ' '));
            }
        }
        Assert.That(offers, Is.GreaterThan(5));
    }

    [TestCase("关于催告领取合作款的公告\n因与唐玉兰、罗继光就合作款一事多次协商未果，请上述人员见报后前来办理手续，逾期后果自负。联系人：彭秀云", "唐玉兰", "罗继光", "彭秀云")]
    [TestCase("遗失声明：李小明遗失某商场押金收据及增值税发票各一张，特此声明作废。", "押金收据", "增值税发票")]
    public void Names_that_are_no_fact_stay_too(string manuscript, params string[] names)
    {
        foreach (int ems in Enumerable.Range(8, 10))
            foreach (Saving offer in Save.Of(0, manuscript, new Paragraph("", Sets.Square), Sets.Column(ems), 5, PrintDate).Savings)
                Assert.That(names.Where(name => Touches(offer, manuscript, name)), Is.Empty, offer.Text);
    }

    private static bool Touches(Saving offer, string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            if (Touches(offer, at, word.Length)) return true;
        return false;
    }

    private static bool Touches(Saving offer, int start, int length) => offer.Start < start + length && start < offer.Start + offer.Length;

    private static IEnumerable<string> Weighty(CheckedNotice notice) =>
        notice.Findings.Where(finding => finding.Severity != Severity.Info).Select(finding => finding.Code);
}
