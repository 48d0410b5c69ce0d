using Classifieds.Domain.Facts;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>A section's head goes where the title of its one notice says the same: never the title, which was approved.</summary>
internal static class HeadsLeftOut
{
    /// <returns>The template with which these notices are made up.</returns>
    public static PageTemplate In(PageTemplate template, IReadOnlyList<SetNotice> notices)
    {
        if (!template.Sections.Any(style => IsSaidTwice(style, notices))) return template;
        return template with
        {
            Sections = [.. template.Sections.Select(style => IsSaidTwice(style, notices) ? style with { HasHead = false } : style)],
        };
    }

    private static bool IsSaidTwice(SectionStyle style, IReadOnlyList<SetNotice> notices)
    {
        SetNotice? only = null;
        foreach (SetNotice notice in notices)
        {
            if (notice.Notice.Section != style.Section) continue;
            if (only is not null) return false;
            only = notice;
        }
        return style.HasHead && only?.Notice.First(FactType.Title) is { } title
            && Bare(title.Span.In(only.PrintedText)) == Bare(style.Head);
    }

    private static string Bare(string words) => string.Concat(words.Where(character => !char.IsWhiteSpace(character)));
}
