using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Cleaning;

/// <summary>Closes words that were set wide to fill a line or a column: 王　五, 公　告, 姓　　名：.</summary>
/// <remarks>Only where one character stands on each side; a wider gap between two such words, and names in a row, stay parted.</remarks>
internal static class WideWords
{
    public static bool Close(Draft draft)
    {
        ReadOnlySpan<char> text = draft.Text;
        if (text.IndexOf(' ') < 0) return false;
        bool[]? gone = null;
        for (int at = 1; at + 1 < text.Length; at++)
        {
            if (text[at] != ' ' || !IsSingle(text, at - 1)) continue;
            if (IsSingle(text, at + 1))
            {
                int end = at;
                while (end + 1 < text.Length && text[end] == ' ' && IsSingle(text, end + 1)) end += 2;
                CloseRow(draft, at - 1, end, gone ??= new bool[text.Length]);
                at = end - 1;
            }
        }
        for (int at = 1; at + 1 < text.Length; at++)
        {
            // 欧阳　锋: the given name of a double surname.
            if (text[at] == ' ' && IsSingle(text, at + 1) && at >= 2 && PersonNames.IsDoubleSurname(text[(at - 2)..at])
                && (at == 2 || !Script.IsHan(text[at - 3]))) (gone ??= new bool[text.Length])[at] = true;
        }
        if (gone is null) return false;
        for (int at = 0; at < draft.Length; at++)
        {
            if (gone[at]) draft.Drop();
            else draft.Keep(at);
        }
        return draft.Turn();
    }

    // One Han with a blank, a mark or nothing on either side.
    private static bool IsSingle(ReadOnlySpan<char> text, int at) =>
        Script.IsHan(text[at]) && !char.IsSurrogate(text[at])
        && (at == 0 || !Script.IsSolid(text[at - 1])) && (at + 1 >= text.Length || !Script.IsSolid(text[at + 1]));

    // From the first of the characters to past the last, one blank between each two.
    private static void CloseRow(Draft draft, int start, int end, bool[] gone)
    {
        ReadOnlySpan<char> text = draft.Text;
        int count = ((end - start) / 2) + 1;
        bool hasNarrow = false;
        for (int at = start + 1; at < end; at += 2) hasNarrow |= !draft.IsWide(at);
        bool areNames = count >= 4 && count % 2 == 0;
        for (int at = start; areNames && at < end; at += 4) areNames = PersonNames.HasSurname([text[at], text[at + 2]]);
        for (int at = start + 1; at < end; at += 2)
        {
            bool parts = (hasNarrow && draft.IsWide(at)) || (areNames && (at - start) % 4 == 3) || IsSex(text[at - 1])
                || IsSex(text[at + 1]);
            gone[at] |= !parts;
        }
    }

    private static bool IsSex(char unit) => unit is '男' or '女';
}
