using System.Text;
using Classifieds.Desk.Notices;
using Classifieds.Testing;

namespace Classifieds.Tests.Intake;

/// <summary>Notices of goldens, seeds and counters, each spoilt in a few places as hands, messengers and copied PDFs do.</summary>
internal static class MutatedNotice
{
    private static readonly string[] Strewn =
    [
        " ", "  ", "\t", "\u3000", "\u00A0", "\u200B", "\uFEFF", "\n", "\n\n", "\r\n", "\u2028", "\0", "\a", "\u001B[31m", "\u007F",
        "\u0085", "\u0301", "\uD842", "\uDFB7", "\uFFFD", "\uE863", "⺠", "\u2FD5", "𠮷",
        "😊", "\u202E", "，", "。", "、", "：", "；", "！", ",", ".", ":", "(", ")", "（", "）", "【", "】", "《", "》", "“", "”", "\"", "#", "★", "*",
        "**", "-", "—", "…", "/", "·", "•", "0", "1", "9", "O", "l", "X", "x",
        "〇", "壹", "拾", "万", "元", "整", "年", "月", "日", "号", "张", "三", "遗失", "声明", "作废", "公告", "公章", "身份证", "于", "的", "[图片]", "刘敏 09:12\n",
        "还有一条：", "（不登）", "谢谢", "---\n", "#版式 跨2栏\n", "人民币",
        "2026年11月24日", "110105199003077742", "海东市公安局", "特此公告", "1、", "①", "农历", "元月", "XX", "某某", "（火日）", "CHENG",
    ];

    public static IReadOnlyList<string> Seeds { get; } = [.. Texts().Distinct(StringComparer.Ordinal)];

    public static string Next(Random random)
    {
        var text = new StringBuilder(Seeds[random.Next(Seeds.Count)]);
        if (random.Next(8) == 0) text.Append(random.Next(2) == 0 ? "\n" : "").Append(Seeds[random.Next(Seeds.Count)]);
        for (int times = 1 + random.Next(6); times > 0 && text.Length > 0; times--) Spoil(text, random);
        return text.ToString();
    }

    private static void Spoil(StringBuilder text, Random random)
    {
        int at = random.Next(text.Length), length = Math.Min(1 + random.Next(random.Next(4) == 0 ? 20 : 3), text.Length - at);
        switch (random.Next(7))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                string moved = text.ToString(at, length);
                text.Remove(at, length).Insert(random.Next(text.Length + 1), moved);
                break;
            case 3:
                text[at] = text[random.Next(text.Length)];
                break;
            case 4:
                text.Remove(at, length).Insert(at, Strewn[random.Next(Strewn.Length)]);
                break;
            default:
                text.Insert(at, Strewn[random.Next(Strewn.Length)]);
                break;
        }
    }

    private static IEnumerable<string> Texts()
    {
        string goldens = Path.Combine(Repository.Root, "tests", "Classifieds.Tests", "Goldens");
        foreach (string file in Directory.EnumerateFiles(Path.Combine(goldens, "intake"), "*.notices.txt").Order(StringComparer.Ordinal))
            foreach (string notice in NoticeBlocks.Split(File.ReadAllText(file))) yield return notice;
        foreach (string file in Directory.EnumerateFiles(Path.Combine(goldens, "pastes"), "*.paste.txt").Order(StringComparer.Ordinal))
            yield return File.ReadAllText(file);
        foreach (string notice in NoticeBlocks.Split(File.ReadAllText(Path.Combine(Repository.Root, "seeds",
            "notices.txt")))) yield return notice;
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Classifieds.Tests", "Field"), "*.jsonl")
            .Order(StringComparer.Ordinal))
            foreach (Field.FieldCase one in Field.FieldCase.In(file)) yield return one.Input;
    }
}
