using System.Diagnostics;
using Classifieds.Press;
using Classifieds.Tests.Fonts;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;
using CsCheck;
using UglyToad.PdfPig;

namespace Classifieds.Tests.Press;

public sealed class ReadBackTests
{
    private static readonly string[] Notices =
    [
        "遗失声明：李小明遗失居民身份证，号码0009615，声明作废。",
        "遗失声明：王大力遗失驾驶证一本，编号0009616，声明作废。",
        "减资公告：某某商贸有限公司拟将注册资本由500万元减至100万元，请债权人自公告之日起45日内申报债权。",
        "寻人：陈某",
    ];

    private static ReadBackResult Compare(string printed, params string[] texts) => ReadBack.Compare(printed, texts);

    [Test]
    public void A_page_that_holds_every_text_is_clean() =>
        Assert.That(Compare("公告挂失" + string.Concat(Notices) + "声明：本版内容仅供参考", Notices).IsClean, Is.True);

    [Test]
    public void Order_and_blanks_do_not_count() =>
        Assert.That(
            Compare(Notices[2] + Notices[0], "  " + Notices[0].Replace("：", "：\n　", StringComparison.Ordinal), Notices[2]).IsClean,
                Is.True);

    [Test]
    public void A_missing_text_is_named()
    {
        ReadBackResult report = Compare(Notices[0] + Notices[2] + Notices[3], Notices);

        Assert.That(report.Missing, Is.EqualTo((int[])[1]));
        Assert.That(report.Altered, Is.Empty);
        Assert.That(report.Doubled, Is.Empty);
    }

    [Test]
    public void A_doubled_text_is_named_unless_it_was_to_be_printed_twice()
    {
        string printed = string.Concat(Notices) + Notices[1];

        Assert.That(Compare(printed, Notices).Doubled, Is.EqualTo((int[])[1]));
        Assert.That(Compare(printed, [.. Notices, Notices[1]]).IsClean, Is.True);
        Assert.That(Compare(string.Concat(Notices), [.. Notices, Notices[1]]).Missing, Is.EqualTo((int[])[4]));
    }

    [Test]
    public void Words_that_the_masthead_has_too_are_not_doubled_and_words_that_no_surround_has_are()
    {
        string printed = "滨河晨报" + string.Concat(Notices) + "滨河";

        Assert.That(ReadBack.Compare(printed, [.. Notices, "滨河"], ["滨河晨报", "声明公告"]).IsClean, Is.True);
        Assert.That(ReadBack.Compare(printed + Notices[1], [.. Notices, "滨河"], ["滨河晨报", "声明公告"]).Doubled, Is.EqualTo((int[])[1]));
    }

    [TestCase(29, "5", "6", TestName = "A digit")]
    [TestCase(0, "遗", "丢", TestName = "The first character")]
    public void An_altered_text_is_told_from_a_missing_one_and_the_first_difference_is_named(int at, string expected, string found)
    {
        at = Math.Min(at, Notices[0].IndexOf("0009615", StringComparison.Ordinal) + 6);
        string altered = Notices[0].Remove(at, 1).Insert(at, found);

        ReadBackResult report = Compare(Notices[1] + altered + Notices[2] + Notices[3], Notices);

        Assert.That(report.Altered, Is.EqualTo((AlteredText[])[new(0, at, expected, found)]));
        Assert.That(report.Missing, Is.Empty);
    }

    [Test]
    public void A_lost_character_and_a_lost_end_are_alterations()
    {
        string shortened = Notices[2].Remove(10, 1);
        string cut = Notices[0][..^6];

        ReadBackResult report = Compare(Notices[1] + shortened + Notices[3] + cut, Notices);

        Assert.That(report.Altered, Is.EqualTo((AlteredText[])
        [
            new(0, Notices[0].Length - 6, "，", ""),
            new(2, 10, Notices[2][10].ToString(), Notices[2][11].ToString()),
        ]));
    }

    [Test]
    public void The_place_of_a_difference_counts_the_blanks_of_the_approved_text()
    {
        ReadBackResult report = Compare("本人遗失居民户口薄声明作废", "本人 遗失 居民户口簿 声明作废");

        Assert.That(report.Altered, Is.EqualTo((AlteredText[])[new(0, 10, "簿", "薄")]));
    }

    [Test]
    public void A_character_outside_the_basic_plane_is_named_whole()
    {
        ReadBackResult report = Compare("户主吉田某遗失户口簿", "户主𠮷田某遗失户口簿");

        Assert.That(report.Altered, Is.EqualTo((AlteredText[])[new(0, 2, "𠮷", "吉")]));
    }

    [Test]
    public void A_short_text_is_not_found_inside_a_longer_one()
    {
        ReadBackResult report = Compare("张三遗失身份证声明作废", "张三遗失身份证声明作废", "身份证声明作废");

        Assert.That(report.Missing, Is.EqualTo((int[])[1]));
    }

    [Test]
    public void Any_texts_printed_in_any_order_are_clean_and_any_one_left_out_is_found() =>
        Gen.Select(Gen.OneOf("甲", "乙", "丙丁", "0", "1", "，").Array[1, 30].Select(string.Concat).Array[1, 12], Gen.Int[0, 11])
            .Sample((texts, left) =>
            {
                string printed = string.Join('※', texts);
                string lacking = string.Join('※', texts.Where((_, i) => i != left % texts.Length));
                ReadBackResult clean = Compare(printed, texts), report = Compare(lacking, texts);
                // A text that stands inside another may hide that it is lacking; none may be reported that is there.
                return clean.Missing.Count == 0 && clean.Altered.Count == 0 && report.Missing.Count + report.Altered.Count <= 1;
            });

    [Test]
    public void The_finished_file_itself_is_read()
    {
        byte[] pdf = PressRun.Pdf([Specimen.Page], Specimen.Settings);

        Assert.That(ReadBack.Compare(pdf, Specimen.Texts).IsClean, Is.True);
        Assert.That(ReadBack.Compare(pdf, [.. Specimen.Texts, Notices[0]]).Missing, Is.EqualTo((int[])[Specimen.Texts.Count]));
    }

    [Test]
    public void The_quick_reading_of_our_own_files_is_what_PdfPigs_letters_say() =>
        Gen.OneOf("甲", "乙", "——", "⸺", "……", "0", "9", "A", "，", " ", "★").Array[1, 40].Select(string.Concat).Array[1, 4].Sample(
            texts =>
            {
                Page[] pages =
                [
                    .. texts.Select(text => new Page(Length.Pt(100), Length.Pt(50), [
                        Specimen.Run(InstalledFonts.Serif, text, Specimen.At(10, 40), Length.Pt(8)),
                        Specimen.Run(InstalledFonts.SansBold, text, Specimen.At(10, 20), Length.Pt(9), Length.Pt(0.3m))])),
                ];
                byte[] pdf = PressRun.Pdf(pages, Specimen.Settings);
                using PdfDocument document = PdfDocument.Open(pdf);
                string expected = string.Concat(texts.Select(text => text + text)).Replace(" ", "", StringComparison.Ordinal);
                return PrintedText.ByMaps(PlainFile.Open(pdf)!) == expected && PrintedText.ByLetters(document) == expected;
            },
            iter: 30);

    [Test]
    public void A_file_that_another_program_wrote_is_read_too()
    {
        string folder = Directory.CreateTempSubdirectory("readback-").FullName;
        try
        {
            string ours = Path.Combine(folder, "ours.pdf"), theirs = Path.Combine(folder, "theirs.pdf");
            // Ghostscript 10.00 garbles glyphs that stand for several characters or for one outside the basic plane; these are plain.
            var page = new Page(Length.Pt(300), Length.Pt(50),
                [Specimen.Run(InstalledFonts.Serif, Notices[0], Specimen.At(10, 40), Length.Pt(8))]);
            File.WriteAllBytes(ours, PressRun.Pdf([page], Specimen.Settings));
            using (Process ghostscript = Process.Start("gs", ["-q", "-o", theirs, "-sDEVICE=pdfwrite", ours])) ghostscript.WaitForExit();

            Assert.That(ReadBack.Compare(File.ReadAllBytes(theirs), [Notices[0]]).IsClean, Is.True);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void A_text_that_runs_on_over_a_page_is_found()
    {
        Page[] pages =
        [
            .. ((string[])["遗失声明：李小明", "遗失居民身份证"]).Select(text =>
                new Page(Length.Pt(100), Length.Pt(50), [Specimen.Run(InstalledFonts.Serif, text, Specimen.At(10, 40), Length.Pt(8))])),
        ];

        Assert.That(ReadBack.Compare(PressRun.Pdf(pages, Specimen.Settings), ["遗失声明：李小明遗失居民身份证"]).IsClean, Is.True);
    }

    // Nearly all of every text stands in all the others: what tells them apart is looked for, not each of them in turn.
    [Test]
    public void A_hundred_thousand_texts_that_are_nearly_alike_are_counted()
    {
        string[] texts = [.. Enumerable.Range(0, 100_000).Select(i => $"张三遗失收据一张，号码{i:0000000}，声明作废。")];
        string printed = string.Concat(texts.Where((_, i) => i != 54_321).Append(texts[77_777]));

        ReadBackResult report = ReadBack.Compare(printed, texts);

        Assert.That((report.Missing.Count + report.Altered.Count, report.Doubled), Is.EqualTo((1, (int[])[77_777]))
            .UsingPropertiesComparer());
        Assert.That(report.Missing.Concat(report.Altered.Select(text => text.Index)), Is.EqualTo((int[])[54_321]));
    }

    [Test]
    public void Thousands_of_texts_of_three_characters_are_counted()
    {
        string[] texts = [.. Enumerable.Range(0, 20_000).Select(i => $"{(char)(0x4E00 + i / 200)}{(char)(0x5E00 + i % 200)}。")];

        ReadBackResult report = ReadBack.Compare(string.Concat(texts.Skip(1).Append(texts[7])), texts);

        Assert.That((report.Missing, report.Doubled), Is.EqualTo(((int[])[0], (int[])[7])).UsingPropertiesComparer());
    }

    // Each place of such a file was once compared with the whole text.
    [Test]
    public void A_text_that_repeats_itself_is_counted_in_a_file_that_does()
    {
        string text = new('7', 19_900);

        ReadBackResult report = ReadBack.Compare(new string('7', 101 * text.Length), [.. Enumerable.Repeat(text, 100)]);

        Assert.That(report.Missing.Count + report.Altered.Count, Is.Zero);
        Assert.That(report.Doubled, Is.EqualTo((int[])[99]));
    }
}
