using System.Text;
using Classifieds.Domain.Findings;
using Classifieds.Testing;

namespace Classifieds.Tests.Intake;

/// <summary>Radicals, private points and what only looks like them, each block walked from end to end.</summary>
public sealed class CharacterTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    // radicals.nfkc.txt is Python's unicodedata, for .NET does not normalise where it runs without ICU.
    // In the paper's font U+2F3E has the glyph of 户, so a PDF set in it gives the radical for that Han.
    [Test]
    public void Each_of_the_214_radicals_has_its_own_Han_as_repair()
    {
        string[] rows = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Classifieds.Tests", "Intake", "radicals.nfkc.txt"));
        Assert.That(rows, Has.Length.EqualTo(214));
        for (int index = 0; index < rows.Length; index++)
        {
            char radical = (char)('\u2F00' + index);
            string han = radical == '\u2F3E' ? "户" : rows[index].Split(' ')[1];
            Assert.That(Repairs($"王{radical}遗失居民身份证，声明作废。", NoticeFindings.TextKangxi), Is.EqualTo((string[])[han]), rows[index]);
        }
    }

    [Test]
    public void Each_of_the_115_radicals_of_the_supplement_has_a_repair_that_is_Han()
    {
        int walked = 0;
        for (char radical = '\u2E80'; radical <= '\u2EF3'; radical++)
        {
            if (radical == '\u2E9A') continue; // no character
            walked++;
            IReadOnlyList<string> repairs = Repairs($"王{radical}遗失居民身份证，声明作废。", NoticeFindings.TextKangxi);
            Assert.That(repairs, Is.Not.Empty.And.Unique, $"U+{(int)radical:X4}");
            foreach (string repair in repairs)
            {
                Assert.That(repair.EnumerateRunes().Single().Value, Is.InRange(0x3400, 0x9FFF).Or.InRange(0x20000, 0x323AF),
                    $"U+{(int)radical:X4}");
                Assert.That(Repairs($"王{repair}遗失居民身份证，声明作废。", NoticeFindings.TextKangxi), Is.Empty);
            }
        }
        Assert.That(walked, Is.EqualTo(115));
    }

    [TestCase('⺠', "民")]
    [TestCase('⺟', "母")]
    [TestCase('⻁', "虎")]
    [TestCase('⻇', "角")]
    [TestCase('⻓', "长")]
    [TestCase('⻋', "车")]
    [TestCase('⻔', "门")]
    [TestCase('⻢', "马")]
    [TestCase('⻝', "食")]
    [TestCase('⻰', "龙")]
    [TestCase('⻳', "龟")]
    public void A_radical_of_the_supplement_is_offered_as_the_Han_it_was_meant_for(char radical, string han) =>
        Assert.That(Repairs($"王{radical}遗失居民身份证，声明作废。", NoticeFindings.TextKangxi)[0], Is.EqualTo(han));

    // GBK keeps U+E815 to U+E864 at FE50 to FEA0; of fourteen the encoding still gives the private point, and GB 18030-2022 the character.
    [Test]
    public void Each_of_the_80_private_points_of_GBK_has_the_character_that_GB_18030_gives_it()
    {
        Dictionary<char, string> later = new()
        {
            ['\uE816'] = "\U00020087", ['\uE817'] = "\U00020089", ['\uE818'] = "\U000200CC", ['\uE81E'] = "\u9FB4", ['\uE826'] = "\u9FB5",
            ['\uE82B'] = "\u9FB6", ['\uE82C'] = "\u9FB7", ['\uE831'] = "\U000215D7", ['\uE832'] = "\u9FB8", ['\uE83B'] = "\U0002298F",
            ['\uE843'] = "\u9FB9", ['\uE854'] = "\u9FBA", ['\uE855'] = "\U000241FE", ['\uE864'] = "\u9FBB",
        };
        char point = '\uE815';
        for (byte low = 0x50; low <= 0xA0; low++)
        {
            if (low == 0x7F) continue;
            string decoded = Gb18030.GetString([0xFE, low]);
            string proper = decoded[0] is >= '\uE000' and <= '\uF8FF' ? later[point] : decoded;
            Assert.That(Repairs($"刘{point}遗失居民身份证，声明作废。", NoticeFindings.TextPrivate), Is.EqualTo((string[])[proper]),
                $"U+{(int)point:X4}");
            point++;
        }
        Assert.That(point, Is.EqualTo('\uE865'));
    }

    [TestCase('\uE814', TestName = "The point before the row")]
    [TestCase('\uE865', TestName = "The point behind the row")]
    [TestCase('\uE000', TestName = "The first private point")]
    [TestCase('\uF8FF', TestName = "The last private point")]
    public void A_private_point_of_nobody_s_row_is_told_without_a_repair(char point) =>
        Assert.That(Repairs($"刘{point}遗失居民身份证，声明作废。", NoticeFindings.TextPrivate), Is.Empty);

    [TestCase("刘䶮遗失居民身份证，声明作废。")]
    [TestCase("王金寿遗失居民身份证，声明作废。")]
    [TestCase("户主张三遗失户口簿，声明作废。")]
    [TestCase("马龙遗失车辆行驶证，声明作废。")]
    [TestCase("〇二六号店遗失公章一枚，声明作废。")]
    public void Ordinary_Han_are_neither_radicals_nor_private(string manuscript) =>
        Assert.That(House.Read(manuscript).Findings.Select(finding => finding.Code), Has.None.StartsWith("TEXT-"));

    private static IReadOnlyList<string> Repairs(string manuscript, FindingKind kind) =>
        House.Read(manuscript).Findings.FirstOrDefault(finding => finding.Code == kind.Code)?.Fixes ?? [];
}
