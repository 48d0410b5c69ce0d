using Classifieds.Intake.Pasting;
using CsCheck;

namespace Classifieds.Tests.Intake.Pasting;

/// <summary>What holds for every paste, however its pieces are thrown together.</summary>
public sealed class PasteProperties
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "张晓燕遗失居民身份证，声明作废。", "李志强遗失驾驶证", "声明作废", "滨河市恒润建材有限公司遗失公章一枚", "遗失声明", "公告", "减资公告：", "特此公告", "1、", "2、", "（一）", "①",
        "第3条 ", "★", "★★", "●", "\n", "\n\n", "\r\n", " ", "　", "您好，", "麻烦登一下", "谢谢", "多少钱", "明天见报哈", "[图片]", "张三:",
            "张三 2026-11-24 10:32:15", "10:32", "———", "---",
        "\n---\n", "2026年11月24日", "联系电话：13800001234", "以上", "。", "，", "😊", "\uD83D", "\0", "\uFEFF", "\u200B", "字");

    [Test]
    public void Notices_and_leftovers_give_the_paste_back() =>
        Piece.Array[0, 30].Select(string.Concat).Sample(text => PasteLaws.Check(text, PasteSplitter.Split(text)), iter: 20_000);

    [Test]
    public void Any_characters_come_apart_and_lose_nothing() =>
        Gen.String[Gen.Char, 0, 80].Sample(text => PasteLaws.Check(text, PasteSplitter.Split(text)), iter: 5_000);
}
