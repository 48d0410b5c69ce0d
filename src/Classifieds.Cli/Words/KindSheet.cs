using Classifieds.Domain.Catalogues;

namespace Classifieds.Cli.Words;

/// <summary>The catalogue as a clerk reads it: kinds by section, and what the form of one asks.</summary>
internal static class KindSheet
{
    public static void WriteList(TextWriter output, IReadOnlyList<NoticeKind> kinds)
    {
        foreach (IGrouping<string, NoticeKind> section in kinds.GroupBy(kind => kind.Section))
        {
            output.WriteLine(section.Key);
            foreach (NoticeKind kind in section) output.WriteLine($"  {kind.Id}  {kind.Title}");
        }
    }

    public static void Write(TextWriter output, NoticeKind kind)
    {
        output.WriteLine($"{kind.Id}  {kind.Title}（{kind.Section}）");
        WriteFields(output, "字段", kind.Fields.Where(field => !field.IsOfItem));
        WriteFields(output, "每件物品（items）", kind.Fields.Where(field => field.IsOfItem));
        if (kind.Materials.Count > 0) output.WriteLine($"要看的材料：{string.Join('、', kind.Materials)}");
    }

    private static void WriteFields(TextWriter output, string head, IEnumerable<NoticeField> fields)
    {
        bool isFirst = true;
        foreach (NoticeField field in fields)
        {
            if (isFirst) output.WriteLine($"{head}：");
            isFirst = false;
            string marks = (field.IsRequired ? "，必填" : "") + (field.IsOfLongForm ? "，只在长式" : "");
            output.WriteLine($"  {field.Name}  {field.Label}（{field.Type}{marks}）");
        }
    }
}
