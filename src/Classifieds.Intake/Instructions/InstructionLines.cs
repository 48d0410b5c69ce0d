using System.Buffers;
using System.Text;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Instructions;

/// <summary>What a manuscript says of how it stands in one hand, the words to be read and printed in the other.</summary>
/// <remarks>
/// An instruction has a line of its own: #, one of the names of <see cref="Instruction.Names"/>, then a blank, a colon or the line's end.
/// No notice prints such a line, wherever in it the line stands. A line over all words that looks like an instruction and is none is an
/// error: else 「#板式 …」 would go to press.
/// </remarks>
public static class InstructionLines
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u2028\u2029\u0085\v\f");

    public static SeparatedInstructions Read(string manuscript)
    {
        if (!MayHold(manuscript)) return new([], manuscript, []) { Kept = [new(0, manuscript.Length)] };
        List<Instruction> instructions = [];
        List<Finding> findings = [];
        List<TextSpan> kept = [];
        var words = new StringBuilder(manuscript.Length);
        bool isOverWords = true;
        int number = 0;
        for (int start = 0; start < manuscript.Length;)
        {
            number++;
            int end = manuscript.AsSpan(start).IndexOfAny(LineEnds);
            int next = end < 0 ? manuscript.Length : start + end + 1;
            if (next < manuscript.Length && manuscript[next] == '\n' && manuscript[next - 1] == '\r') next++;
            ReadOnlySpan<char> line = manuscript.AsSpan(start, next - start);
            if (TryRead(line, number, out Instruction? instruction))
            {
                if (instructions.Exists(other => other.Name == instruction!.Name))
                    findings.Add(LayoutFindings.InstructionTwice.At(null, number, instruction!.Name));
                else instructions.Add(instruction!);
            }
            else
            {
                if (isOverWords && UnknownName(line) is { Length: > 0 } unknown)
                {
                    string known = string.Join('、', Instruction.Names.Select(name => "#" + name));
                    findings.Add(LayoutFindings.InstructionUnknown.At(null, number, unknown.ToString(), known));
                }
                isOverWords &= Bare(line).Length == 0;
                words.Append(line);
                kept.Add(TextSpan.FromTo(start, next));
            }
            start = next;
        }
        return new(instructions, words.ToString(), findings) { Kept = kept };
    }

    /// <summary>Every instruction in a text, whoever's notice it belongs to.</summary>
    /// <remarks>Lines are counted from the text's first; one that ends in two characters counts twice.</remarks>
    public static IEnumerable<Instruction> All(string text)
    {
        if (!MayHold(text)) yield break;
        int number = 0;
        for (int start = 0; start <= text.Length;)
        {
            number++;
            int length = text.AsSpan(start).IndexOfAny(LineEnds);
            int end = length < 0 ? text.Length : start + length;
            if (TryRead(text.AsSpan(start, end - start), number, out Instruction? instruction)) yield return instruction!;
            start = end + 1;
        }
    }

    /// <summary>Whether a line is an instruction and not a notice's words.</summary>
    public static bool IsInstruction(ReadOnlySpan<char> line) => TryRead(line, 1, out _);

    /// <summary>Words with their instructions before them, so that <see cref="Read"/> finds the same again.</summary>
    public static string Write(IReadOnlyList<Instruction> instructions, string words) =>
        instructions.Count == 0 ? words : string.Concat(instructions.Select(instruction => instruction + "\n")) + words;

    // Most texts hold none, and are not parted into lines for it.
    private static bool MayHold(string text) => text.AsSpan().IndexOfAny('#', '＃') >= 0;

    private static bool TryRead(ReadOnlySpan<char> line, int number, out Instruction? instruction)
    {
        instruction = null;
        line = Bare(line);
        if (line.IsEmpty || line[0] is not ('#' or '＃')) return false;
        line = line[1..].TrimStart();
        foreach (string name in Instruction.Names)
        {
            if (!line.StartsWith(name)) continue;
            ReadOnlySpan<char> rest = line[name.Length..];
            if (!rest.IsEmpty && !char.IsWhiteSpace(rest[0]) && rest[0] is not (':' or '：')) continue;
            instruction = new(name, rest.TrimStart(":： \t\u3000").ToString(), number);
            return true;
        }
        return false;
    }

    // #板式 跨2栏, but not #寻人启事#, # 公告 nor #遗失声明 张三….
    private static ReadOnlySpan<char> UnknownName(ReadOnlySpan<char> line)
    {
        line = Bare(line);
        if (line.IsEmpty || line[0] is not ('#' or '＃')) return [];
        line = line[1..];
        int length = 0;
        while (length < line.Length && Script.IsHan(line[length])) length++;
        bool isName = length > 0 && (length == line.Length || char.IsWhiteSpace(line[length]) || line[length] is ':' or '：');
        return isName && line.IndexOfAny('#', '＃') < 0 && !TitleWords.IsTitle(line[..length]) ? line[..length] : [];
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> line) => line.Trim().Trim("\uFEFF\u200B");
}
