using Classifieds.Desk.Checks;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Instructions;
using Classifieds.Tests.Desk;

namespace Classifieds.Tests.Intake.Instructions;

/// <summary>设置行: what a notice says of its instruction is followed and never printed; what cannot be followed
/// is an error, not text.</summary>
public sealed class InstructionLinesTests
{
    private const string Words = "张三遗失居民身份证，声明作废。";

    private static CheckedNotice Read(string manuscript) =>
        TestDesk.Check(null, manuscript + "\n---\n", new DateOnly(2026, 11, 25)).Single();

    [TestCase("#版式 跨2栏 加框 高12行", 2, true, 12)]
    [TestCase("#版式 高12行，加框，跨2栏", 2, true, 12)]
    [TestCase("#版式：通栏2 加框", 2, true, 0)]
    [TestCase("＃版式　跨两栏", 2, false, 0)]
    [TestCase("# 版式 通栏", 0, false, 0)]
    [TestCase("#版式 单栏 不加框", 1, false, 0)]
    [TestCase("  #版式 跨３栏  ", 3, false, 0)]
    public void A_line_that_says_the_shape_is_followed_and_is_no_text(string line, int columns, bool isBoxed, int lines)
    {
        CheckedNotice notice = Read($"{line}\n{Words}");

        Assert.That(notice.Shape, Is.EqualTo(new AskedShape(columns, isBoxed, lines)));
        Assert.That((notice.Text, notice.HasErrors), Is.EqualTo((Words, false)));
        Assert.That(notice.Manuscript, Does.Contain("版式"));
    }

    [TestCase("#版式 跨3栏 分栏", 3)]
    [TestCase("#版式 分栏 通栏", 0)]
    public void A_body_in_the_columns_that_it_spans_is_asked_for(string line, int columns) =>
        Assert.That(Read($"{line}\n{Words}").Shape, Is.EqualTo(new AskedShape(columns, false, 0) { IsColumned = true }));

    [TestCase("#版式 分栏 加框", "SHAPE-PARTED", "跨2栏 分栏")]
    [TestCase("#版式 单栏 分栏", "SHAPE-PARTED", "跨几栏")]
    [TestCase("#版式 跨2栏 加匡", "SHAPE-WORD", "第 1 行")]
    [TestCase("#版式 跨0栏", "SHAPE-RANGE", "跨0栏")]
    [TestCase("#版式 高201行", "SHAPE-RANGE", "200")]
    [TestCase("#版式 加框 不加框", "SHAPE-CLASH", "不加框")]
    [TestCase("#版式：", "SHAPE-EMPTY", "第 1 行")]
    [TestCase("#版试 跨2栏", "SETTING-UNKNOWN", "#版式")]
    public void One_that_cannot_be_followed_is_an_error_with_its_line(string line, string code, string said)
    {
        CheckedNotice notice = Read($"{line}\n{Words}");

        Finding made = notice.Findings.Single(finding => finding.Severity == Severity.Error);
        Assert.That((made.Code, notice.Shape), Is.EqualTo((code, (AskedShape?)null)));
        Assert.That(made.Message, Does.Contain(said));
    }

    [TestCase("#版式设计师李明遗失居民身份证，声明作废。")]
    [TestCase("#寻人启事#")]
    [TestCase("# 遗失声明")]
    [TestCase("张三遗失#版式 一册，声明作废。")]
    public void Words_that_only_look_like_a_setting_stay_words(string line) =>
        Assert.That(InstructionLines.Read($"{line}\n{Words}") with { Kept = [] },
            Is.EqualTo(new SeparatedInstructions([], $"{line}\n{Words}", [])).UsingPropertiesComparer());

    [Test]
    public void It_may_stand_anywhere_in_a_block_and_once() =>
        Assert.That(Read($"{Words}\r\n#版式 加框\r\n").Shape, Is.EqualTo(new AskedShape(1, true, 0)));

    [Test]
    public void In_a_paste_it_begins_the_notice_under_it()
    {
        IReadOnlyList<CheckedNotice> notices = TestDesk.Check(null, 
            $"{Words}\n#版式 加框\n李四遗失居民身份证，声明作废。\n王五遗失居民身份证，声明作废。\n", new DateOnly(2026, 11, 25));

        Assert.That(notices.Select(notice => notice.Shape), Is.EqualTo([null, new AskedShape(1, true, 0), null]));
        Assert.That(notices.Select(notice => notice.Text), Is.All.Not.Contains("#"));
    }

    [TestCase("张三遗失居民身份证，声明作废。\n#版式 加框\n", TestName = "Behind the only notice")]
    [TestCase("张三遗失居民身份证，声明作废。\n\n#版式 加框\n\n", TestName = "Behind it and a blank line")]
    [TestCase("张三遗失居民身份证，声明作废。\n#版式 加框\n\n李四遗失居民身份证，声明作废。\n", TestName = "Right behind the first of two")]
    [TestCase("张三遗失居民身份证，声明作废。\n#照片 zhang.png\n#版式 加框\n\n李四遗失居民身份证，声明作废。\n", TestName = "With another instruction")]
    public void Right_behind_words_it_is_theirs(string paste)
    {
        CheckedPaste read = TestDesk.CheckPaste(paste, new DateOnly(2026, 11, 25));

        Assert.That(read.Leftovers, Is.Empty);
        Assert.That(read.Notices[0].Shape, Is.EqualTo(new AskedShape(1, true, 0)));
        Assert.That(read.Notices.Skip(1).Select(notice => notice.Shape), Is.All.Null);
    }

    [Test]
    public void Parted_from_the_words_before_it_begins_the_notice_under_it() => Assert.That(
        TestDesk.CheckPaste("张三遗失居民身份证，声明作废。\n\n#版式 加框\n李四遗失居民身份证，声明作废。\n", new DateOnly(2026, 11, 25)).Notices
            .Select(notice => notice.Shape), Is.EqualTo([null, new AskedShape(1, true, 0)]));

    [Test]
    public void Words_and_their_settings_written_are_read_again()
    {
        SeparatedInstructions parted = InstructionLines.Read($"#版式 跨2栏 加框\n{Words}");

        SeparatedInstructions again = InstructionLines.Read(InstructionLines.Write(parted.Instructions, parted.Words));

        Assert.That(again, Is.EqualTo(parted).UsingPropertiesComparer());
    }

    [Test]
    public void More_columns_than_the_paper_has_are_told_where_the_paper_is_known()
    {
        var tabloid = TestDesk.Paper("tabloid");

        CheckedNotice notice = TestDesk.Check(tabloid, $"#版式 跨6栏\n{Words}", new DateOnly(2026, 11, 25)).Single();

        Assert.That(notice.Findings.Single(finding => finding.Severity == Severity.Error).Message, Is.EqualTo("“#版式”要跨 6 栏，这里只有 5 栏"));
    }
}
