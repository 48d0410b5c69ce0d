using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Cleaning;

/// <summary>Title, signature and date typed on one line with the words get lines of their own.</summary>
internal static class LineSplits
{
    public static bool Make(Draft draft)
    {
        ReadOnlySpan<char> text = draft.Text;
        int titleBlank = BlankAfterTitle(text);
        int dateBlank = BlankBeforeDate(text);
        if (titleBlank < 0 && dateBlank < 0) return false;
        for (int at = 0; at < draft.Length; at++)
        {
            if (at == titleBlank || at == dateBlank) draft.Put('\n', at);
            else draft.Keep(at);
        }
        return draft.Turn();
    }

    // 遗失声明 张三遗失…: the blank or colon after a title word parts title and words.
    private static int BlankAfterTitle(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && text[at] is ' ' or '\n') at++;
        int length = TitleWords.Alone(text[at..]);
        if (length == 0) return -1;
        int after = at + length;
        if (after + 4 >= text.Length || text[after] != ' ') return -1;
        return text[(after + 1)..].IndexOf('\n') is >= 0 and < 4 ? -1 : after;
    }

    // 领导小组  2020年12月14日 as the last of several lines.
    private static int BlankBeforeDate(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && text[end - 1] is ' ' or '\n') end--;
        int line = text[..end].LastIndexOf('\n');
        if (line < 0) return -1;
        int blank = text[(line + 1)..end].LastIndexOf(' ');
        // 2020 年 12 月 14 日 has blanks of its own: the date begins after the first blank that leaves a whole date.
        for (int tries = 0; blank > 0 && tries < 6; tries++)
        {
            int split = line + 1 + blank;
            if (WrittenDates.IsWholly(text[(split + 1)..end]) && IsName(text[(line + 1)..split])) return split;
            blank = text[(line + 1)..split].LastIndexOf(' ');
        }
        return -1;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        text = text.Trim(' ');
        if (text.Length is < 2 or > 60) return false;
        foreach (char unit in text)
            if (Script.IsStop(unit) && unit is not ('：' or ':')) return false;
        return Script.IsSolid(text[^1]) || Script.IsClosing(text[^1]);
    }
}
