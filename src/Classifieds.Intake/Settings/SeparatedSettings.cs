using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Intake.Settings;

/// <summary>A manuscript parted into its settings and its words.</summary>
/// <param name="Settings">In their order, each name once.</param>
/// <param name="Words">Without the lines of the settings; the manuscript itself where it has none.</param>
/// <param name="Findings">About lines that are no lawful setting.</param>
public sealed record SeparatedSettings(IReadOnlyList<NoticeSetting> Settings, string Words, IReadOnlyList<Finding> Findings)
{
    public NoticeSetting? Of(string name)
    {
        foreach (NoticeSetting setting in Settings)
            if (setting.Name == name) return setting;
        return null;
    }
}
