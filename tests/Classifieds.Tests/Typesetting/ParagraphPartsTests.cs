using Classifieds.Typesetting;
using CsCheck;

namespace Classifieds.Tests.Typesetting;

/// <summary>GB/T 15834-2011, 5.1.5: twelve dots stand alone on a line.</summary>
public sealed class ParagraphPartsTests
{
    private static string[] Parts(string text) => [.. ParagraphParts.Of(text).Select(part => text[part.Start..part.End])];

    [TestCase("甲乙丙……丁戊", "甲乙丙……丁戊", TestName = "One ellipsis runs on")]
    [TestCase("甲乙丙…………丁戊", "甲乙丙|…………|丁戊", TestName = "Two stand alone")]
    [TestCase("（甲）“…………”，丁戊", "（甲）|“…………”，|丁戊", TestName = "Quotes and marks stay with them")]
    [TestCase("甲\n⋯⋯⋯⋯\n乙", "甲|⋯⋯⋯⋯|乙", TestName = "Alone already")]
    [TestCase("…………甲……乙…………", "…………|甲……乙|…………", TestName = "At both ends")]
    [TestCase("\n\n", "", TestName = "Nothing")]
    public void A_text_is_parted_about_them(string text, string expected) =>
        Assert.That(string.Join('|', Parts(text)), Is.EqualTo(expected));

    [Test]
    public void Nothing_is_lost_but_line_feeds() =>
        Gen.OneOf("字", "…", "……", "。", "“", "”", "\n").Array[0, 40].Select(string.Concat).Sample(text =>
        string.Concat(Parts(text)) == text.Replace("\n", "", StringComparison.Ordinal));

    [Test]
    public void In_a_column_they_have_a_line_of_their_own()
    {
        IReadOnlyList<SetParagraph> set = Classifieds.Desk.Columns.ColumnSetter.Set("甲乙丙丁…………戊己", Sets.Square, Sets.Column(10));

        Assert.That(set.SelectMany(paragraph => paragraph.Lines.Select(line => paragraph.Source.Text[line.Start..line.End])),
            Is.EqualTo(["甲乙丙丁", "…………", "戊己"]));
    }
}
