using Classifieds.Intake.Cleaning;
using CsCheck;

namespace Classifieds.Tests.Intake.Cleaning;

/// <summary>What holds for every manuscript, not for the few we thought of. A failure prints its seed.</summary>
public sealed class TextCleanerProperties
{
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.OneOf(
            "张三", "遗失", "身份证", "公司", "声明作废", "2020年12月14日", "公告", "号码", "ABC", "10,000", "8:30", "0009615", "一、", "1.", "（1）", "①", "★",
            "**", "#", "...", "--", "……", "——", "特此公告", "http://a.cn/?x=1,2", "\r\n", "\n", "\n\n", " ", "　", "\u00A0", "\u200B", "\uFEFF",
            "1"),
        Gen.Char[" ,.:;()!?\"-*#\n\r\t，。：；（）！？“”、…—·１Ａ０９Ｘｘ，．－／＊a1张三\u0000\uD842\uDFB7\uFFFD\uE000"].Select(unit => unit.ToString()),
        Gen.Char.Select(unit => unit.ToString()));

    private static readonly Gen<string> Manuscript = Words.Array[0, 40].Select(string.Concat);

    [Test]
    public void Cleaning_clean_text_changes_nothing() => Manuscript.Sample(manuscript =>
    {
        string clean = TextCleaner.Clean(manuscript).Text;

        CleanedText again = TextCleaner.Clean(clean);

        return again.Text == clean && again.Changes.Count == 0;
    });

    [Test]
    public void The_changes_undone_give_the_manuscript_back() => Manuscript.Sample(manuscript =>
    {
        CleanedText cleaned = TextCleaner.Clean(manuscript);

        string undone = cleaned.Text;
        foreach (var change in cleaned.Changes.Reverse())
            undone = undone.Remove(change.Start, change.Length).Insert(change.Start, change.From);
        return undone == manuscript;
    });

    [Test]
    public void What_is_unchanged_is_found_again_in_the_manuscript() => Manuscript.Sample(manuscript =>
    {
        CleanedText cleaned = TextCleaner.Clean(manuscript);
        bool[] changed = new bool[cleaned.Text.Length];
        foreach (var change in cleaned.Changes) Array.Fill(changed, true, change.Start, change.Length);
        for (int at = 0; at < cleaned.Text.Length; at++)
            if (!changed[at] && manuscript[cleaned.ToManuscript(at)] != cleaned.Text[at]) return false;
        return true;
    });

    [Test]
    public void No_digit_and_no_Han_is_lost_but_a_number_before_the_notice() => Manuscript.Sample(manuscript =>
    {
        static string Solid(string text) => string.Concat(text.Where(unit => unit is >= '\u4E00' and <= '\u9FFF'));
        string before = Solid(manuscript), after = Solid(TextCleaner.Clean(manuscript).Text);
        return before.EndsWith(after, StringComparison.Ordinal) && before.Length - after.Length <= 12;
    });
}
