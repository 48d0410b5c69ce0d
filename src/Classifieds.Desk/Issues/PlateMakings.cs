using System.Reflection;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Issues;

namespace Classifieds.Desk.Issues;

/// <summary>What is noted of the making of a plate, and asked again where its page is made once more.</summary>
internal static class PlateMakings
{
    /// <summary>Of this program: another build may set otherwise.</summary>
    public static string Program { get; } =
        typeof(PlateMakings).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public static PlateMaking Of(IssueId issue, OpenedPaper opened, PageAsked asked) => new(issue, Program, FontsOf(opened))
    {
        PageNumber = asked.PageNumberIn(opened.Paper),
        Editor = asked.Editor,
        Proofreader = asked.Proofreader,
        Masks = asked.Masks,
        FitsHeights = asked.FitsHeights,
        Slot = asked.Wishes.Slot is { } slot
            ? [slot.Left.Millipoints, slot.Top.Millipoints, slot.Width.Millipoints, slot.Height.Millipoints] : null,
        Pages = asked.Wishes.Pages,
    };

    public static PageAsked AskedOf(PlateMaking making) => new()
    {
        Paper = making.Issue.Paper.ToString(),
        PageNumber = making.PageNumber,
        Editor = making.Editor,
        Proofreader = making.Proofreader,
        Masks = making.Masks,
        FitsHeights = making.FitsHeights,
        Wishes = PageWishes.None with
        {
            Slot = making.Slot is [var left, var top, var width, var height]
                ? new(new(left), new(top), new(width), new(height)) : null,
            Pages = making.Pages,
        },
    };

    public static string FontsOf(OpenedPaper opened) => string.Join(' ',
        opened.Fonts.Body.Primary.Fingerprint, opened.Fonts.Head.Primary.Fingerprint, opened.Fonts.Note.Primary.Fingerprint);
}
