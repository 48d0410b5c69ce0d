using Classifieds.Domain.Facts;
using Classifieds.Intake.Writing;

namespace Classifieds.Intake.Submissions;

/// <summary>The several values that may stand in one field: numbers with 、 between them.</summary>
internal static class FieldParts
{
    public static IEnumerable<TextSpan> Of(string type, string words)
    {
        if (!FieldShape.IsNumberType(type))
        {
            yield return new(0, words.Length);
            yield break;
        }
        int start = 0;
        for (int at = 0; at <= words.Length; at++)
        {
            if (at < words.Length && words[at] != NoticeWriter.ListMark) continue;
            if (at > start) yield return TextSpan.FromTo(start, at);
            start = at + 1;
        }
    }
}
