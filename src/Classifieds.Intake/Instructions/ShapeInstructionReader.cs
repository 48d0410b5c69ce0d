using Classifieds.Domain.Amounts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Instructions;

/// <summary>Reads <c>#版式 跨2栏 加框 高12行</c>: words in any order, each kind of them once at the most, what is left out at its least.</summary>
internal static class ShapeInstructionReader
{
    private const string Words = "通栏、跨2栏、单栏、分栏、加框、不加框、高12行";

    // Its title stands over all the columns that it spans, its body in them.
    private const string Parted = "分栏";

    private static readonly char[] Marks = [' ', '\t', '\u3000', '，', ',', '、', '；', ';'];

    /// <returns>Null where there is no such instruction, or one that cannot be followed.</returns>
    public static AskedShape? Read(Instruction? instruction, List<Finding> findings)
    {
        if (instruction is null) return null;
        string? columnsWord = null, partedWord = null, boxWord = null, linesWord = null;
        int columns = 1, lines = 0, faults = findings.Count;
        bool isBoxed = false;
        foreach (string word in instruction.Value.Split(Marks, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "加框" or "不加框")
            {
                Once(ref boxWord, word);
                isBoxed = word == "加框";
            }
            else if (word is "通栏" or "单栏")
            {
                Once(ref columnsWord, word);
                columns = word == "通栏" ? 0 : 1;
            }
            else if (word == Parted)
            {
                Once(ref partedWord, word);
            }
            else if (Between(word, "跨", "栏", out int span) || Between(word, "通栏", "", out span))
            {
                Once(ref columnsWord, word);
                columns = Within(span, AskedShape.MostColumns, word);
            }
            else if (Between(word, "高", "行", out int high))
            {
                Once(ref linesWord, word);
                lines = Within(high, AskedShape.MostLines, word);
            }
            else
            {
                findings.Add(LayoutFindings.ShapeWord.At(null, instruction.Line, word, Words));
            }
        }
        if (partedWord is not null && columns == 1) findings.Add(LayoutFindings.ShapeParted.At(null, instruction.Line));
        if (findings.Count == faults && columnsWord is null && boxWord is null && linesWord is null)
            findings.Add(LayoutFindings.ShapeEmpty.At(null, instruction.Line, Words));
        return findings.Count > faults ? null : new(columns, isBoxed, lines) { IsColumned = partedWord is not null };

        void Once(ref string? known, string word)
        {
            if (known is not null) findings.Add(LayoutFindings.ShapeClash.At(null, instruction.Line, known, word));
            known ??= word;
        }

        int Within(int number, int most, string word)
        {
            if (number < 1 || number > most) findings.Add(LayoutFindings.ShapeRange.At(null, instruction.Line, word, most));
            return number;
        }
    }

    // 跨2栏, 跨两栏, 跨２栏
    private static bool Between(string word, string before, string after, out int number)
    {
        number = 0;
        if (!word.StartsWith(before, StringComparison.Ordinal) || !word.EndsWith(after, StringComparison.Ordinal)) return false;
        if (word.Length <= before.Length + after.Length) return false;
        string digits = string.Concat(word[before.Length..^after.Length].Select(Narrow));
        return CountWords.TryRead(digits == "两" ? "二" : digits, out number);
    }

    private static char Narrow(char unit) => Script.IsFullWidthDigit(unit) ? (char)(unit - '０' + '0') : unit;
}
