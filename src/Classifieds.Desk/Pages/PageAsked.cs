using Classifieds.Desk.Papers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Pages;

/// <summary>What a layout editor asks of a page, be its notices from a text or from the store.</summary>
public sealed record PageAsked
{
    /// <summary>By the name of its profile; null for the usual one.</summary>
    public string? Paper { get; init; }

    /// <summary>The part of the page and the number of pages, where they are not the profile's.</summary>
    public PageWishes Wishes { get; init; } = PageWishes.None;

    /// <summary>Whether numbers of natural persons are masked by the paper's policy.</summary>
    public bool Masks { get; init; } = true;

    /// <summary>Whether a notice may stand a line tighter or looser than its natural setting where that mends a
    /// fault of the page.</summary>
    public bool FitsHeights { get; init; } = true;

    /// <summary>How often the page is set in the same process, for measuring; at least 1. More than once: after warming up,
    /// which is reported apart.</summary>
    public int Runs { get; init; } = 1;

    /// <summary>试排: whether the page says on itself, in its title and to any preflight that it is no plate; a page from a text says so
    /// by itself where a notice has an error.</summary>
    public bool IsTrial { get; init; }

    /// <summary>Pixels to the inch of the pictures that are wanted of the page; null = none are. The page is not made where they would be
    /// larger than can be held.</summary>
    public int? PictureDpi { get; init; }

    /// <summary>版次 of the first page; null as the profile says.</summary>
    public string? PageNumber { get; init; }

    /// <summary>责编; empty as the profile says.</summary>
    public string Editor { get; init; } = "";

    /// <summary>校对; empty as the profile says.</summary>
    public string Proofreader { get; init; } = "";

    internal string PageNumberIn(Paper paper) => PageNumber ?? paper.Page.PageNumber;

    /// <summary>Is told how far the page has come; null = nobody asks.</summary>
    public IProgress<WorkStep>? Progress { get; init; }
}
