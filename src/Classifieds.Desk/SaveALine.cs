using Classifieds.Domain;
using Classifieds.Intake;
using Classifieds.Typesetting;

namespace Classifieds.Desk;

/// <summary>省一行: the clerk asks which words of a notice, left out, would save the advertiser a line.</summary>
/// <remarks>Facts stay, and so do the words without which a notice says nothing; the text is the notice's in house style.</remarks>
public sealed class SaveALine(Catalogue catalogue)
{
    // Words that a reader does not miss, longest where they are said in one breath.
    internal static readonly string[] Fillers =
    [
        "由此引起的一切后果", "特此声明", "特此公告", "特此", "因保管不善", "因不慎", "不慎", "因故", "现已", "现予以", "现将", "现", "兹有", "兹", "予以", "均已", "均",
        "已经", "已", "于", "的", "该", "之", "所有", "有关", "相关", "各一", "等", "其", "并",
    ];

    private static readonly string[] Required =
    [
        "遗失", "丢失", "被盗", "声明", "作废", "公告", "注销", "清算", "减资", "债权", "债务", "申报", "寻人", "启事", "挂失", "更正", "拍卖", "转让", "催告", "送达",
    ];

    // A name that intake did not read as a party is a name all the same: from the mark before it to these words.
    private static readonly string[] EndsOfNames = ["公司", "中心", "商行", "经营部", "合作社", "厂", "店", "学校", "医院", "委员会", "法院", "小区"];

    private readonly NoticeReader reader = new(catalogue);

    public static async Task<Outcome<IReadOnlyList<SavableNotice>>> RunAsync(
        string file, AskedColumn asked, int most, DateOnly printDate, CancellationToken stop)
    {
        Outcome<Catalogue> catalogue = DeskCatalogue.Load();
        if (catalogue is Outcome<Catalogue>.Refused(var unread)) return unread;
        var save = new SaveALine(((Outcome<Catalogue>.Done)catalogue).Value);
        return await ColumnJob.ReadAsync(file, asked, stop) switch
        {
            Outcome<ColumnJob>.Done(var job) => job.Blocks
                .Select((block, index) => save.Run(index, block, new Paragraph("", job.Font), job.Style, most, printDate)).ToArray(),
            Outcome<ColumnJob>.Refused(var why) => why,
            _ => throw new InvalidOperationException("Outcome has only the two cases above."),
        };
    }

    /// <param name="empty">Of the font that the notice is set in.</param>
    public SavableNotice Run(int index, string manuscript, Paragraph empty, SettingStyle style, int most, DateOnly printDate)
    {
        CheckedNotice notice = reader.Read(manuscript, printDate);
        List<Saving> savings = [];
        int lines = 0;
        for (int start = 0; start < notice.Text.Length;)
        {
            int end = notice.Text.IndexOf('\n', start);
            if (end < 0) end = notice.Text.Length;
            if (end > start)
            {
                var paragraph = new Paragraph(notice.Text[start..end], empty.Fonts[0].Font);
                lines += ParagraphSetter.Set(paragraph, style).Lines.Count;
                foreach (Deletion one in LineSaver.Find(paragraph, style, Kept(notice, start, end), Fillers, most))
                    savings.Add(new(start + one.Start, one.Length, one.Text, one.IsFiller));
            }
            start = end + 1;
        }
        return new(index, notice.Text, lines, [.. savings.OrderByDescending(one => one.Filler).ThenBy(one => one.Length).Take(most)]);
    }

    /// <summary>What must stay of a notice between two places of its text, counted from the first.</summary>
    internal static List<ProtectedSpan> Kept(CheckedNotice notice, int start, int end)
    {
        List<ProtectedSpan> kept = [];
        foreach (Fact fact in notice.Facts)
            if (fact.Span.Start < end && fact.Span.End > start) kept.Add(new(fact.Span.Start - start, fact.Span.Length));
        foreach (string word in Required)
            for (int at = notice.Text.IndexOf(word, start, end - start, StringComparison.Ordinal); at >= 0;
                at = notice.Text.IndexOf(word, at + 1, end - at - 1, StringComparison.Ordinal))
                kept.Add(new(at - start, word.Length));
        foreach (string word in EndsOfNames)
        {
            int named = start;
            for (int at = notice.Text.IndexOf(word, start, end - start, StringComparison.Ordinal); at >= 0;
                at = notice.Text.IndexOf(word, at + 1, end - at - 1, StringComparison.Ordinal))
            {
                int from = at;
                while (from > named && char.IsLetterOrDigit(notice.Text[from - 1])) from--;
                named = at + word.Length;
                kept.Add(new(from - start, named - from));
            }
        }
        return kept;
    }
}
