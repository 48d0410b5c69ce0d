using Classifieds.Domain.Catalogues;

namespace Classifieds.Cli.Words;

/// <summary>The catalogue as a clerk reads it: kinds by section, and what the form of one asks.</summary>
internal static class KindSheet
{
    public static void WriteList(IReadOnlyList<NoticeKind> kinds)
    {
        using AnswerSheet sheet = AnswerSheet.Open();
        foreach (IGrouping<string, NoticeKind> section in kinds.GroupBy(kind => kind.Section))
        {
            sheet.Line(section.Key, Tone.Head);
            foreach (NoticeKind kind in section) sheet.Line($"  {kind.Id}  {kind.Title}");
        }
    }

    public static void Write(NoticeKind kind)
    {
        using AnswerSheet sheet = AnswerSheet.Open();
        sheet.Line($"{kind.Id}  {kind.Title}（{kind.Section}）");
        WriteFields(sheet, "字段", kind.Fields.Where(field => !field.IsOfItem));
        WriteFields(sheet, "每件物品（items）", kind.Fields.Where(field => field.IsOfItem));
        if (kind.Materials.Count > 0) sheet.Line($"要看的材料：{string.Join('、', kind.Materials)}");
    }

    private static void WriteFields(AnswerSheet sheet, string head, IEnumerable<NoticeField> fields)
    {
        bool isFirst = true;
        foreach (NoticeField field in fields)
        {
            if (isFirst) sheet.Line($"{head}：");
            isFirst = false;
            string marks = (field.IsRequired ? "，必填" : "") + (field.IsOfLongForm ? "，只在长式" : "");
            sheet.Line($"  {field.Name}  {field.Label}（{field.Type}{marks}）");
        }
    }
}
