using Classifieds.Domain.Facts;
using Classifieds.Intake.Writing;

namespace Classifieds.Intake.Submissions;

/// <summary>The several values that may stand in one field: numbers or names with 、 between them.</summary>
internal static class FieldParts
{
    public static IEnumerable<TextSpan> Of(string type, string words) =>
        FieldShape.IsNumberType(type) ? Parted(words) : [new(0, words.Length)];

    public static IEnumerable<TextSpan> Names(string words) => Parted(words);

    private static IEnumerable<TextSpan> Parted(string words)
    {
        int start = 0;
        for (int at = 0; at <= words.Length; at++)
        {
            if (at < words.Length && words[at] != NoticeWriter.ListMark) continue;
            if (at > start) yield return TextSpan.FromTo(start, at);
            start = at + 1;
        }
    }
}
