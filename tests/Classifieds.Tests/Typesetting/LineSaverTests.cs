using Classifieds.Typesetting;
using CsCheck;

namespace Classifieds.Tests.Typesetting;

/// <summary>省一行: which characters, deleted, would save a line (issue 6, point 5).</summary>
public sealed class LineSaverTests
{
    private static readonly string[] Fillers = ["因不慎", "特此", "的", "于", "现", "兹"];

    private static IReadOnlyList<Deletion> Find(string text, decimal ems, params ProtectedSpan[] kept) =>
        LineSaver.Find(new Paragraph(text, Sets.Square), Sets.Column(ems), kept, Fillers, 5);

    private static ProtectedSpan Of(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    [Test]
    public void A_filler_is_offered_first()
    {
        const string text = "甲乙丙丁戊己因不慎遗失公章一枚已声明作废。";

        Deletion first = Find(text, 10)[0];

        Assert.That(first, Is.EqualTo(new Deletion(6, 3, "因不慎", 2, true)));
    }

    [Test]
    public void Of_words_said_in_one_breath_no_half_is_left_standing_unless_the_whole_must_stay()
    {
        const string text = "甲乙丙丁戊己因不慎遗失公章一枚已声明作废。", whole = "甲乙丙丁戊己特此声明作废并遗失公章一枚字。";

        IReadOnlyList<Deletion> found = LineSaver.Find(new Paragraph(text, Sets.Square), Sets.Column(10), [], ["因不慎", "不慎"], 1);
        IReadOnlyList<Deletion> kept = LineSaver.Find(
            new Paragraph(whole, Sets.Square), Sets.Column(10), [Of(whole, "声明作废")], ["特此声明", "特此"], 1);

        Assert.That((found[0].Text, kept[0].Text), Is.EqualTo(("因不慎", "特此")));
    }

    [Test]
    public void What_is_protected_stays()
    {
        const string text = "甲乙丙丁戊己因不慎遗失公章一枚已声明作废。";

        Assert.That(Find(text, 10, Of(text, "因不慎"), Of(text, "遗失公章一枚"), Of(text, "声明作废")),
            Has.None.Matches<Deletion>(one => one.Start >= 6 && one.Start < 15));
    }

    [Test]
    public void Where_all_is_protected_nothing_is_offered() =>
        Assert.That(Find("甲乙丙丁戊己因不慎遗失公章一枚已声明作废。", 10, new ProtectedSpan(0, 21)), Is.Empty);

    [TestCase(300)]
    [TestCase(3_000)]
    [TestCase(30_000)]
    public void However_long_a_text_is_so_many_characters_are_set_and_no_more(int characters)
    {
        string text = "甲" + string.Concat(Enumerable.Repeat("于丙", characters / 2));
        int asked = 0;

        Assert.That(LineSaver.Find(new Paragraph(text, Sets.Square), Sets.Column(10), [], ["于"], 5, (_, _) => ++asked < 0), Is.Empty);

        Assert.That(asked, Is.InRange(1, Math.Max(24, 120_000 / characters)));
    }

    [Test]
    public void One_line_cannot_be_saved() => Assert.That(Find("甲乙丙特此声明", 10), Is.Empty);

    [Test]
    public void No_two_stops_are_left_and_no_number_is_cut() =>
        Gen.Select(
            Gen.OneOf("字", "遗失", "，现", "声明，", "因不慎", "（字）", "“字”", "123456", "的", "公章", "。", "ABC").Array[5, 50].Select(string.Concat),
            Gen.Int[8, 14]).Sample((text, ems) =>
        {
            return Find(text, ems).All(one =>
            {
                string left = text.Remove(one.Start, one.Length);
                SetParagraph set = Sets.Text(left, ems);
                return set.Lines.Count == one.Lines && one.Lines < Sets.Text(text, ems).Lines.Count
                    && text.Substring(one.Start, one.Length) == one.Text
                    && !(IsStop(left[one.Start - 1]) && IsStop(left[one.Start]))
                    && Digits(left).All(number => Digits(text).Contains(number))
                    && left.Count(mark => mark == '（') - left.Count(mark => mark == '）') == text.Count(mark =>
                        mark == '（') - text.Count(mark => mark == '）');
            });
        });

    private static bool IsStop(char one) => "，。".Contains(one, StringComparison.Ordinal);

    private static string[] Digits(string text) =>
        new string([.. text.Select(one => char.IsAsciiLetterOrDigit(one) ? one : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
