using Classifieds.Desk.Wire.Columns;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;
using Classifieds.Intake;
using Classifieds.Intake.Shortening;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Checks;

/// <summary>Which words of a notice, left out, would save the advertiser a line.</summary>
/// <remarks>Facts, names and required words stay (<see cref="KeptWords"/>), and what is left is read again: it must say the same.</remarks>
internal sealed class LineSavings(Catalogue catalogue, NoticeReader reader)
{
    // Words that a reader does not miss, longest where they are said in one breath.
    // What counts (各一, 等, 所有) or may be somebody's (其) is not among them.
    internal static readonly string[] Fillers =
    [
        "由此引起的一切后果", "敬请相互转告", "敬请谅解", "敬请周知", "请相互转告", "特此声明", "特此公告", "特此通告", "特此通知", "特此说明", "望周知", "特此",
        "因保管不善", "因不慎", "不慎", "因故", "现已", "现予以", "现将", "现", "兹有", "兹", "予以", "均已", "均", "已经", "已", "于", "的", "该", "之", "有关", "相关", "并",
    ];

    private readonly KeptWords words = new(catalogue);
    private readonly ShorteningCheck check = new(reader);

    /// <param name="empty">Of the font that the notice is set in.</param>
    public SavableNotice Of(int index, string manuscript, Paragraph empty, SettingStyle style, int most, DateOnly printDate)
    {
        CheckedNotice notice = reader.Read(manuscript, printDate);
        List<Saving> savings = [];
        int lines = 0;
        foreach ((int start, int end) in ParagraphParts.Of(notice.Text))
        {
            var paragraph = new Paragraph(notice.Text[start..end], empty.Fonts[0].Font);
            lines += ParagraphSetter.Set(paragraph, style).Lines.Count;
            foreach (Deletion one in LineSaver.Find(
                paragraph, style, Kept(notice, start, end), Fillers, most,
                (at, length) => IsHarmless(notice, printDate, start + at, length)))
                savings.Add(new(start + one.Start, one.Length, one.Text, one.IsFiller));
        }
        return new(index, notice.Text, lines, [.. savings.OrderByDescending(one => one.Filler).ThenBy(one => one.Length).Take(most)]);
    }

    /// <summary>What must stay of a notice between two places of its text, counted from the first.</summary>
    /// <remarks>
    /// What a public notice says has consequences in law, and of somebody missing every mark may be the one he is known by: of these only
    /// words go that say nothing.
    /// </remarks>
    internal List<ProtectedSpan> Kept(CheckedNotice notice, int start, int end)
    {
        IEnumerable<TextSpan> spans = words.Of(notice);
        if (notice.Family is NoticeFamily.Public or NoticeFamily.Missing) spans = spans.Concat(BetweenFillers(notice.Text, start, end));
        IEnumerable<TextSpan> within = spans.Where(span => span.Start < end && span.End > start);
        return [.. within.Select(span => new ProtectedSpan(span.Start - start, span.Length))];
    }

    internal bool IsHarmless(CheckedNotice notice, DateOnly printDate, int start, int length) =>
        check.IsHarmless(notice, printDate, start, length);

    private static IEnumerable<TextSpan> BetweenFillers(string text, int start, int end)
    {
        int from = start;
        for (int at = start; at < end;)
        {
            string? filler = Fillers.FirstOrDefault(word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0);
            if (filler is null)
            {
                at++;
                continue;
            }
            if (at > from) yield return TextSpan.FromTo(from, at);
            at = from = Math.Min(end, at + filler.Length);
        }
        if (end > from) yield return TextSpan.FromTo(from, end);
    }
}
