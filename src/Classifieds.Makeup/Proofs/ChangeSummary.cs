using System.Globalization;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;

namespace Classifieds.Makeup.Proofs;

/// <summary>与原稿不同之处: what the desk changed, the harmless summed up by kind, whatever somebody relies on shown by itself.</summary>
/// <param name="Counts">Such as 半角标点改全角：14 处, the most frequent first.</param>
/// <param name="Shown">In the order of the text.</param>
public sealed record ChangeSummary(IReadOnlyList<string> Counts, IReadOnlyList<ChangeExcerpt> Shown)
{
    /// <param name="printed">The notice's text with its hidden places as stars.</param>
    public static ChangeSummary Of(CheckedNotice notice, string printed)
    {
        Dictionary<string, int> counts = [];
        List<(TextSpan Around, List<TextChange> Changes)> shown = [];
        foreach (TextChange change in notice.Changes)
        {
            Fact? fact = notice.Facts.Where(ReadBackLine.IsReadBack).FirstOrDefault(fact => Touches(change, fact.Span));
            if (KindOf(change) is { } kind && (fact is null || IsMarkWidth(change, printed)))
            {
                counts[kind] = counts.GetValueOrDefault(kind) + 1;
                continue;
            }
            TextSpan around = ExcerptBounds.Around(change, fact, notice, printed);
            // Two changes of one number are one thing to look at.
            if (shown.Count > 0 && around.Start < shown[^1].Around.End)
            {
                shown[^1].Changes.Add(change);
                shown[^1] = (TextSpan.FromTo(Math.Min(shown[^1].Around.Start, around.Start), Math.Max(shown[^1].Around.End, around.End)),
                    shown[^1].Changes);
            }
            else shown.Add((around, [change]));
        }
        return new(
            [.. counts.OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key}：{one.Value} 处"))],
            [.. shown.Select(one => ChangeExcerpt.Of(one.Around, one.Changes, printed))]);
    }

    // Something dropped at the edge of a fact is not of it: a blank behind a name.
    private static bool Touches(TextChange change, TextSpan fact) => change.Length == 0
        ? change.Start > fact.Start && change.Start < fact.End
        : change.Start < fact.End && change.Start + change.Length > fact.Start;

    // Nobody's name or amount becomes another by a wider bracket; a point between two digits is of the number.
    private static bool IsMarkWidth(TextChange change, string printed)
    {
        string from = Folded(change.From);
        int end = change.Start + change.Length;
        bool isInNumber = change.Start > 0 && end < printed.Length && IsOfNumber(printed[change.Start - 1]) && IsOfNumber(printed[end]);
        return from.Length > 0 && Words(from).Length == 0 && from == Folded(change.To) && !isInNumber;

        static bool IsOfNumber(char unit) => char.IsAsciiLetterOrDigit(unit) || unit == '*';
    }

    /// <returns>Null where characters are others than they were, or one that nobody sees was taken off.</returns>
    private static string? KindOf(TextChange change)
    {
        string from = Folded(change.From), to = Folded(change.To);
        if (Words(from) != Words(to) || from.Any(IsUnseen)) return null;
        if (Words(from).Length > 0)
            return change.From.Length == change.To.Length ? "全角字母、数字改半角" : "字母、数字间的空白与标点";
        bool isBlank = string.IsNullOrWhiteSpace(change.From), becomesBlank = string.IsNullOrWhiteSpace(change.To);
        if (isBlank && becomesBlank)
            return change.From.Contains('\n', StringComparison.Ordinal) || change.To.Contains('\n', StringComparison.Ordinal)
                ? "分段、并段" : change.To.Length == 0 ? "去掉空格" : "调整空格";
        if (isBlank) return "加标点";
        if (becomesBlank) return "去掉标点";
        return from == to ? "半角标点改全角" : "改标点";
    }

    private static string Words(string folded) => string.Concat(folded.Where(unit => char.IsLetterOrDigit(unit) || char.IsSurrogate(unit)));

    private static bool IsUnseen(char unit) => char.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.Format;

    // A mark or letter and its full-width twin are one.
    private static string Folded(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)).Select(unit => unit switch
    {
        >= '！' and <= '～' => (char)(unit - '！' + '!'),
        '。' => '.',
        _ => unit,
    }));
}
