using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Drawing;

/// <summary>栏线 beside a frame: left out, for the frame parts the columns well enough.</summary>
internal static class BoxedRules
{
    // A stump of a rule between two frames looks like a slip: it has at least so many lines.
    private const int LeastLines = 2;

    public static IEnumerable<PageElement> Without(IEnumerable<PageElement> rules, IReadOnlyList<PageElement> placed, PageTemplate template)
    {
        PageElement.Frame[] frames = [.. placed.OfType<PageElement.Frame>()];
        return frames.Length == 0 ? rules : rules.OfType<PageElement.Bar>().SelectMany(rule => Left(rule, frames, template));
    }

    private static IEnumerable<PageElement> Left(PageElement.Bar rule, PageElement.Frame[] frames, PageTemplate template)
    {
        Length air = template.Body.Leading / 2;
        Length foot = rule.TopLeft.Y + rule.Height;
        Length top = rule.TopLeft.Y;
        (Length Top, Length Foot)[] beside = [.. frames.Where(frame => IsBeside(frame, rule, template))
            .Select(frame => (frame.TopLeft.Y - air, frame.TopLeft.Y + frame.Height + air))
            .Where(frame => frame.Item2 > top && frame.Item1 < foot).OrderBy(frame => frame.Item1)];
        if (beside.Length == 0)
        {
            yield return rule;
            yield break;
        }
        foreach ((Length upper, Length lower) in beside.Append((foot, foot)))
        {
            if (upper - top >= template.HeightOf(LeastLines))
                yield return rule with { TopLeft = new(rule.TopLeft.X, top), Height = upper - top };
            top = Length.Max(top, lower);
        }
    }

    private static bool IsBeside(PageElement.Frame frame, PageElement.Bar rule, PageTemplate template)
    {
        Length left = rule.TopLeft.X - template.Gutter, right = rule.TopLeft.X + rule.Width + template.Gutter;
        Length edge = frame.TopLeft.X + frame.Width;
        return edge > left && edge <= rule.TopLeft.X || frame.TopLeft.X < right && frame.TopLeft.X >= rule.TopLeft.X + rule.Width;
    }
}
