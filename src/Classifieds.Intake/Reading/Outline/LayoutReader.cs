using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Dates;

namespace Classifieds.Intake.Reading.Outline;

/// <summary>Title, body, signature and signature date, each a paragraph of its own.</summary>
internal static class LayoutReader
{
    private const int LongestSignature = 60, LongestInlineTitle = 20;

    private static readonly string[] SignatureLabels =
    [
        .. SignerLabels.All, "启事人", "通知人", "申明人", "登报人", "遗失人", "失主", "单位", "发布人", "发布单位", "债权人", "转让方", "受让方", "转让人", "受让人", "道歉人", "致歉人",
        "委托人", "买受人", "拍卖人", "招标人", "联系人", "申请人", "落款",
    ];

    private static readonly string[] Contacts = ["电话", "手机", "联系电话", "地址"];

    public static void Read(Scan scan)
    {
        List<TextSpan> paragraphs = scan.Paragraphs;
        if (paragraphs.Count == 0) return;
        int first = 0, last = paragraphs.Count - 1;
        if (paragraphs.Count > 1 && IsTitle(scan, paragraphs[0]))
        {
            scan.Title = 0;
            AddParagraph(scan, FactType.Title, paragraphs[0]);
            first = 1;
        }

        int dated = last;
        if (last > first && DatedLine(scan, paragraphs[last]) is { } beside) paragraphs[last] = beside;
        while (last > first && IsDate(paragraphs[last].In(scan.Text))) last--;
        for (int date = last + 1; date <= dated; date++) AddDate(scan, paragraphs[date]);
        int signed = last;
        while (last > first && IsSignature(scan, paragraphs[last], paragraphs[last - 1], last < dated)) last--;
        for (int name = last + 1; name <= signed; name++) AddSignature(scan, paragraphs[name]);
        int opens = scan.Title < 0 ? InlineTitle(scan.Text, paragraphs[first]) : 0;
        if (scan.Title >= 0) scan.TitleEnd = paragraphs[0].End;
        else if (opens > 0) scan.TitleEnd = paragraphs[first].Start + opens;
        scan.Body = TextSpan.FromTo(paragraphs[first].Start + opens, paragraphs[last].End);
    }

    // 2026年11月20日 电话：0757-22180273: the contact shares the line of the date.
    private static TextSpan? DatedLine(Scan scan, TextSpan line)
    {
        if (!WrittenDates.TryRead(line.In(scan.Text), 0, out WrittenDate date)) return null;
        if (date.Year == 0 || date.Day == 0 || date.Length == line.Length) return null;
        var rest = line.In(scan.Text).AsSpan(date.Length).TrimStart(" ，,　");
        return rest.StartsWith("联系") || rest.StartsWithAny(Contacts) ? new TextSpan(line.Start, date.Length) : null;
    }

    // 注销公告：某某公司…: a title that shares the line with what it heads; never a fact, for it is set as part of the line.
    private static int InlineTitle(string text, TextSpan paragraph)
    {
        int colon = text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, LongestInlineTitle)).IndexOfAny('：', ':');
        return colon > 1 && colon + 1 < paragraph.Length && IsHead(text.AsSpan(paragraph.Start, colon)) ? colon + 1 : 0;
    }

    // 某某林场林权证遗失：编号… is the statement itself.
    private static bool IsHead(ReadOnlySpan<char> words) =>
        TitleWords.IsTitle(words) && (words.Length <= 4 || !(words.EndsWith("遗失") || words.EndsWith("挂失") || words.EndsWith("作废")));

    private static bool IsTitle(Scan scan, TextSpan paragraph)
    {
        var line = scan.Text.AsSpan(paragraph.Start, paragraph.Length);
        if (TitleWords.IsTitle(line)) return !TitleWords.IsStatement(line, scan.Text.AsSpan(paragraph.End));
        if (line.Length is < 2 or > 30) return false;
        if (line.Length <= 3 && PersonNames.HasSurname(line)) return false; // a name alone on its line, and what is lost on the next
        foreach (char unit in line)
            if (Script.IsStop(unit) || Script.IsDigit(unit)) return false;
        foreach (Hit hit in scan.Hits)
        {
            if (hit.Start >= paragraph.End) break;
            if (hit.Is(WordRole.LossVerb)) return false; // 张三遗失身份证 says it all and is no title
        }
        return Script.IsHan(line[0]) && !WrittenDates.IsWholly(scan.Text.AsSpan(scan.Paragraphs[1].Start, scan.Paragraphs[1].Length));
    }

    private static bool IsSignature(Scan scan, TextSpan paragraph, TextSpan before, bool dated)
    {
        if (paragraph.Length > LongestSignature) return false;
        var line = scan.Text.AsSpan(paragraph.Start, paragraph.Length);
        if (TitleWords.IsTitle(line) || line.StartsWith("特此")) return false;
        int label = LabelLength(line);
        if (label > 0 && !dated && line.StartsWith("联系人")) return false;
        int name = NameLength(line);
        if (name <= label || (name < line.Length && line.StartsWith("联系人"))) return false;
        line = line[..name];
        foreach (char unit in line[label..])
            if (Script.IsStop(unit) && unit is not '、') return false;
        if (!Script.IsHan(line[0])) return false;
        foreach (char unit in line)
            if (Script.IsDigit(unit)) return false;
        // Without a date under it a line must look like a name, and the words before it must have ended.
        return dated || label > 0
            || (scan.Text[before.End - 1] is '。' or '！' or '.' or '）' && line.Length is >= 2 and <= 4)
            || OrganizationNames.EndsLikeOne(line);
    }

    // 转让人：覃山河，电话：138…: the contact shares the line of the name.
    private static int NameLength(ReadOnlySpan<char> line)
    {
        foreach (string contact in Contacts)
        {
            int at = line.IndexOf(contact, StringComparison.Ordinal);
            if (at > 2 && line[at - 1] is '，' or ' ' or '　') return at - 1;
        }
        return line.Length;
    }

    private static void AddSignature(Scan scan, TextSpan paragraph)
    {
        paragraph = new(paragraph.Start, NameLength(paragraph.In(scan.Text)));
        int label = LabelLength(scan.Text.AsSpan(paragraph.Start, paragraph.Length));
        scan.Facts.Add(new(FactType.Signature, paragraph, paragraph.In(scan.Text), scan.Text[(paragraph.Start + label)..paragraph.End]));
        scan.Claim(paragraph.Start, paragraph.End);
    }

    private static int LabelLength(ReadOnlySpan<char> line)
    {
        foreach (string label in SignatureLabels)
        {
            if (!line.StartsWith(label, StringComparison.Ordinal)) continue;
            if (line.Length > label.Length + 1 && line[label.Length] is '：' or ':') return label.Length + 1;
        }
        return 0;
    }

    private static bool IsDate(string line) => WrittenDates.IsWholly(line) || WrittenDates.IsLike(line);

    private static void AddParagraph(Scan scan, string type, TextSpan paragraph) =>
        scan.Facts.Add(new(type, paragraph, paragraph.In(scan.Text), paragraph.In(scan.Text).TrimEnd('：', ':')));

    private static void AddDate(Scan scan, TextSpan paragraph)
    {
        string line = paragraph.In(scan.Text);
        int label = line.StartsWith("日期", StringComparison.Ordinal) ? line.Length - line[2..].TrimStart('：', ':', ' ').Length : 0;
        if (!WrittenDates.TryRead(line, label, out WrittenDate date)) return; // 2O26年…: whoever judges dates tells
        scan.Claim(paragraph.Start, paragraph.End);
        if (date.IsReal) scan.Facts.Add(new(FactType.SignatureDate, paragraph, line, DateReader.Iso(date)));
        else scan.Findings.Add(DateReader.Unreal(new(paragraph.Start + label, date.Length), date));
    }
}
