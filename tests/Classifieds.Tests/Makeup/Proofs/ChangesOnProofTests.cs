using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Proofs;
using Classifieds.Makeup.Setting;
using Classifieds.Tests.Desk;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Makeup.Proofs;

/// <summary>与原稿不同之处: the harmless is counted, what somebody relies on is shown, no word of it cut in two.</summary>
public sealed class ChangesOnProofTests
{
    private static readonly ProofHead Head = new("BC20261125-0007", 1, new DateOnly(2026, 11, 25));

    [Test]
    public void Half_width_marks_are_counted_and_not_shown_one_by_one()
    {
        string told = Told("林秀英遗失居民身份证,号码:612322197903059970,声明作废.");

        Assert.That(told, Does.Contain("半角标点改全角：4 处").And.Not.Contain("…"));
    }

    [Test]
    public void Blanks_between_words_are_counted() =>
        Assert.That(Told("滨河市恒润建材有限公司遗失公章一枚，  声明作废。"), Does.Contain("去掉空格：1 处").And.Not.Contain("…"));

    [Test]
    public void A_number_that_was_written_otherwise_is_shown_whole()
    {
        string told = Told("滨河市恒润建材有限公司遗失收款收据１张，票号００09615，声明作废。");

        Assert.That(told, Does.Contain("００|00|09615"));
    }

    [Test]
    public void A_sheet_without_a_change_says_nothing_of_changes() =>
        Assert.That(Pages(SquarePaper.Item(3)).Words, Does.Not.Contain("与原稿不同之处"));

    [Test]
    public void What_changed_stands_on_the_sheet()
    {
        string words = Pages(SquarePaper.Item(3) with { Changes = [new(3, 1, "矢", "失")] }).Words;

        Assert.That(words, Does.Contain("与原稿不同之处").And.Contain("矢|失|"));
    }

    [Test]
    public void What_was_taken_off_at_either_end_is_shown_too()
    {
        CheckedNotice notice = SquarePaper.Item(1) with { Text = "声明作废。", Facts = [], Changes = [new(0, 0, "甲", ""), new(5, 0, "乙", "")] };

        Assert.That(Told(notice, MaskingPolicy.None), Is.EqualTo("甲|声明作废|…\n乙").Or.EqualTo("甲|声明作废\n乙"));
    }

    [TestCase("𠮷田建材有限公司于二零二六年在滨河市恒润路开业以来经营一切正常Ⅷ号仓库abc", "恒润", "衡润")]
    [TestCase("说明一二三四五六七八九十ABC-1234567890一二三四五六七八九十一二三四五", "五六", "伍六")]
    [TestCase("一二三四五六七八九十一二三四五六𠮷七八九十一二𠮷三四五六七八九十一二三四五六", "八九十一二𠮷", "八九拾一二𠮷")]
    public void An_excerpt_cuts_no_number_and_no_character(string text, string now, string was)
    {
        int at = text.IndexOf(now, StringComparison.Ordinal);
        int differs = Enumerable.Range(0, now.Length).First(i => now[i] != was[i]);
        CheckedNotice notice = SquarePaper.Item(1) with
        {
            Text = text,
            Facts = [],
            Changes = [new(at + differs, 1, was[differs].ToString(), now[differs].ToString())],
        };

        string told = Told(notice, MaskingPolicy.None);

        Assert.That(HasLoneSurrogate(told), Is.False);
        foreach (string whole in (string[])["ABC-1234567890", "abc"])
            Assert.That(!told.Contains(whole[..3], StringComparison.Ordinal) || told.Contains(whole, StringComparison.Ordinal), told);
        Assert.That(told, Does.Contain($"{was[differs]}|{now[differs]}"));
    }

    [Test]
    public void What_is_hidden_in_print_is_hidden_in_what_was_struck_out()
    {
        CheckedNotice notice = TestDesk.Check(null, "林秀英遗失居民身份证，号码：612322１９７９03059970，声明作废。", Head.PrintDate).Single();
        string told = Told(notice, MaskingPolicy.Usual);

        Assert.That(told, Does.Contain("****").And.Not.Contain("１９７９").And.Not.Contain("1979"));
    }

    [Test]
    public void Every_sheet_says_which_it_is_of_how_many()
    {
        IReadOnlyList<Page> pages = Pages(SquarePaper.Item(90)).All;

        Assert.That(pages, Has.Count.GreaterThan(1));
        for (int i = 0; i < pages.Count; i++)
            Assert.That(new Sheet([pages[i]]).Words, Does.Contain($"第 {i + 1} 页，共 {pages.Count} 页").And.Contain("BC20261125-0007"));
    }

    private static string Told(string manuscript) => Told(TestDesk.Check(null, manuscript, Head.PrintDate).Single(), MaskingPolicy.None);

    private static string Told(CheckedNotice notice, MaskingPolicy masking)
    {
        var summary = ChangeSummary.Of(notice, masking.Print(notice));
        return string.Join('\n',
            [.. summary.Counts, .. summary.Shown.Select(one => string.Join('|', one.Pieces.Select(piece => piece.Words)))]);
    }

    private static Sheet Pages(CheckedNotice notice) => new(ProofSheetMaker.Make(
        NoticeSetter.Set(0, notice, SquarePaper.Template, SquarePaper.Fonts, MaskingPolicy.None), SquarePaper.Template, SquarePaper.Fonts,
        Head).Pages);

    private static bool HasLoneSurrogate(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsLowSurrogate(text[at])) return true;
            if (char.IsHighSurrogate(text[at]) && (++at == text.Length || !char.IsLowSurrogate(text[at]))) return true;
        }
        return false;
    }

    private sealed record Sheet(IReadOnlyList<Page> All)
    {
        public string Words => string.Join('|', Runs);

        private IEnumerable<string> Runs => All.SelectMany(page => page.Elements).OfType<PageElement.GlyphRun>()
            .Select(run => string.Concat(run.Glyphs.Select(glyph => glyph.Text)));
    }
}
