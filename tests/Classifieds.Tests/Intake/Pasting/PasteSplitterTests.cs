using Classifieds.Desk.Notices;
using Classifieds.Domain.Pastes;
using Classifieds.Intake.Pasting;
using Classifieds.Testing;

namespace Classifieds.Tests.Intake.Pasting;

/// <summary>Goldens/pastes/*.paste.txt must come apart as *.split.txt says.</summary>
public sealed class PasteSplitterTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Classifieds.Tests", "Goldens", "pastes");

    private static IEnumerable<string> Pastes =>
        Directory.GetFiles(Folder, "*.paste.txt").Select(file => Path.GetFileName(file).Replace(".paste.txt", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Pastes))]
    public void A_paste_comes_apart_as_the_golden_says(string name) =>
        Golden.Check($"pastes/{name}.split.txt", PasteDump.Write(PasteSplitter.Split(Golden.Input($"pastes/{name}.paste.txt"))));

    [TestCaseSource(nameof(Pastes))]
    public void Nothing_of_a_paste_is_lost_doubled_or_moved(string name)
    {
        string text = Golden.Input($"pastes/{name}.paste.txt");

        PasteLaws.Check(text, PasteSplitter.Split(text));
    }

    [TestCase("seeds/notices.txt")]
    [TestCase("tests/Classifieds.Tests/Goldens/intake/loss.notices.txt")]
    [TestCase("tests/Classifieds.Tests/Goldens/intake/seal.notices.txt")]
    [TestCase("tests/Classifieds.Tests/Goldens/intake/public.notices.txt")]
    [TestCase("tests/Classifieds.Tests/Goldens/intake/missing.notices.txt")]
    public void A_file_parted_by_hand_stays_as_it_was_parted(string file)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, file));

        Paste paste = PasteSplitter.Split(text);

        Assert.That(paste.Notices.Select(notice => notice.Text), Is.EqualTo(NoticeBlocks.Split(text)));
        Assert.That(paste.Leftovers, Is.Empty);
    }

    [TestCase("seeds/notices.txt")]
    [TestCase("tests/Classifieds.Tests/Goldens/intake/loss.notices.txt")]
    [TestCase("tests/Classifieds.Tests/Goldens/intake/seal.notices.txt")]
    [TestCase("tests/Classifieds.Tests/Goldens/intake/public.notices.txt")]
    [TestCase("tests/Classifieds.Tests/Goldens/intake/missing.notices.txt")]
    public void A_notice_pasted_alone_is_one_notice(string file)
    {
        foreach (string block in NoticeBlocks.Split(File.ReadAllText(Path.Combine(Repository.Root, file))))
            Assert.That(PasteSplitter.Split(block).Notices.Select(notice => notice.Text), Is.EqualTo((string[])[block]), block);
    }

    [TestCase("1、")]
    [TestCase("1、\n")]
    [TestCase("★")]
    [TestCase("★张\n")]
    [TestCase("声明作废。")]
    [TestCase("声明作废。李四遗失")]
    [TestCase("您好，")]
    [TestCase("张三:")]
    [TestCase("[图片]")]
    [TestCase("10:32 ")]
    [TestCase("（")]
    [TestCase("遗失声明\n")]
    public void A_megabyte_of_one_thing_comes_apart_and_loses_nothing(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));

        PasteLaws.Check(text, PasteSplitter.Split(text));
    }
}
