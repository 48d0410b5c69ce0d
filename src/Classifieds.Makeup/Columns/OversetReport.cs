using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>What found no room, by how much, and what would make room for it.</summary>
internal static class OversetReport
{
    public static IReadOnlyList<Overset> Of(IReadOnlyList<Atom> rest, PageTemplate template)
    {
        List<Overset> overset = [];
        foreach (Atom atom in rest)
        {
            if (atom.Notice is not { } notice) continue;
            if (overset.Count > 0 && overset[^1].Index == notice.Index)
            {
                int lines = overset[^1].LinesOver + atom.Lines;
                overset[^1] = new(notice.Index, lines, Help(notice, lines, template));
            }
            else
            {
                overset.Add(new(notice.Index, atom.Lines, Help(notice, atom.Lines, template)));
            }
        }
        return overset;
    }

    private static List<string> Help(SetNotice notice, int lines, PageTemplate template)
    {
        List<string> help = [$"从已排各条中共压缩 {lines} 行"];
        if (lines == notice.Lines) help.Add("改登下一期");
        help.Add($"版数由 {template.MostPages} 增至 {template.MostPages + 1}");
        return help;
    }
}
