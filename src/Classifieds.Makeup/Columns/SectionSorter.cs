using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>The notices under their sections, sections in the template's order, notices in the order they came in.</summary>
internal static class SectionSorter
{
    /// <summary>How the template heads a section; by its own name where it does not know it.</summary>
    public static SectionStyle StyleOf(string section, PageTemplate template) =>
        template.Sections.FirstOrDefault(style => style.Section == section) ?? new(section, section);

    /// <remarks>A section that the template does not name comes last, under its own name: no notice is left out for it.</remarks>
    public static IReadOnlyList<Section> Sort(IReadOnlyList<SetNotice> notices, PageTemplate template)
    {
        List<SectionStyle> styles = [.. template.Sections];
        Dictionary<string, List<SetNotice>> bySection = new(StringComparer.Ordinal);
        foreach (SetNotice notice in notices)
        {
            string name = notice.Notice.Section;
            if (!bySection.TryGetValue(name, out List<SetNotice>? members))
            {
                bySection.Add(name, members = []);
                if (!styles.Exists(style => style.Section == name)) styles.Add(new(name, name));
            }
            members.Add(notice);
        }
        return [.. styles.Where(style => bySection.ContainsKey(style.Section))
            .Select(style => new Section(style, bySection[style.Section]))];
    }
}
