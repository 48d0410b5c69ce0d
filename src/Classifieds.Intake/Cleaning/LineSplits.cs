using Classifieds.Intake.Lexis;
using Classifieds.Intake.Pasting;

namespace Classifieds.Intake.Cleaning;

/// <summary>Title, signers and date typed on one line with the words get lines of their own.</summary>
internal static class LineSplits
{
    private const int MostSignerLines = 4;

    // A title that nothing parts from the words: 遗失声明张三遗失….
    private static readonly string[] GluedTitles = ["遗失声明", "遗失启事", "挂失声明", "登报声明", "遗失公告", "作废声明", "丢失声明"];

    private static readonly string[] PartsOfOffices =
    [
        "办公室", "清算组", "管理处", "筹备组", "项目部", "分公司", "支行", "分行", "人民政府", "人民法院", "业主委员会", "业委会", "居民委员会", "村民委员会", "村委会", "居委会", "管委会", "党支部",
        "委员会",
    ];

    public static bool Make(Draft draft)
    {
        ReadOnlySpan<char> text = draft.Text;
        List<int>? breaks = null; // where a line begins: at a blank that gives way, or before a character that stays
        Add(ref breaks, AfterTitle(text));
        int stop = SignatureSplit.Find(text, out int name, out int date);
        Add(ref breaks, name);
        Add(ref breaks, date);
        SignersOfOneLine(text, date > 0 ? date : text.Length, ref breaks);
        if (breaks is null) return false;
        breaks.Sort();
        int next = 0;
        for (int at = 0; at < draft.Length; at++)
        {
            bool isBreak = next < breaks.Count && breaks[next] == at;
            while (next < breaks.Count && breaks[next] <= at) next++;
            if (isBreak && draft.LastWritten != '\n')
            {
                draft.Put('\n', at);
                if (text[at] == ' ') continue;
            }
            if (at == stop) draft.Drop();
            else draft.Keep(at);
        }
        return draft.Turn();
    }

    private static void Add(ref List<int>? breaks, int at)
    {
        if (at > 0) (breaks ??= []).Add(at);
    }

    // 遗失声明 张三遗失…: the blank after a title word parts title and words.
    private static int AfterTitle(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && text[at] is ' ' or '\n') at++;
        if (at == text.Length) return -1;
        int length = TitleWords.Alone(text[at..]);
        if (length == 0) return AfterGluedTitle(text, at);
        int after = at + length;
        if (after + 4 >= text.Length || text[after] != ' ') return -1;
        if (TitleWords.IsStatement(text[at..after], text[(after + 1)..])) return -1;
        return text[(after + 1)..].IndexOf('\n') is >= 0 and < 4 ? -1 : after;
    }

    private static int AfterGluedTitle(ReadOnlySpan<char> text, int at)
    {
        foreach (string title in GluedTitles)
        {
            if (!text[at..].StartsWith(title, StringComparison.Ordinal)) continue;
            ReadOnlySpan<char> rest = text[(at + title.Length)..];
            bool isLoss = rest.Length > 0 && Script.IsHan(rest[0]) && LossSigns.IsLoss(rest, out bool isCertain) && isCertain;
            return isLoss ? at + title.Length : -1;
        }
        return -1;
    }

    // 某某市公安局     某某市财政局 over the date: each signs on a line of its own.
    private static void SignersOfOneLine(ReadOnlySpan<char> text, int end, ref List<int>? breaks)
    {
        for (int tries = 0; tries < MostSignerLines; tries++)
        {
            while (end > 0 && text[end - 1] is ' ' or '\n') end--;
            int line = text[..end].LastIndexOf('\n') + 1;
            if (line == 0) return;
            ReadOnlySpan<char> words = text[line..end];
            if (!WrittenDates.IsWholly(words) && !WrittenDates.IsLike(words))
            {
                if (!AreSigners(words)) return;
                for (int at = 0; at < words.Length; at++)
                    if (words[at] == ' ') (breaks ??= []).Add(line + at);
            }
            end = line;
        }
    }

    private static bool AreSigners(ReadOnlySpan<char> words)
    {
        if (words.IndexOf(' ') < 0) return false;
        // 海东市水务局 办公室 is one name.
        foreach (string part in PartsOfOffices)
            if (words.Length > part.Length && words.EndsWith(part, StringComparison.Ordinal)
                && words[^(part.Length + 1)] == ' ') return false;
        foreach (Range range in words.Split(' '))
            if (words[range].Length > 0 && !SignatureSplit.IsSigner(words[range])) return false;
        return true;
    }
}
