using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Setting;

/// <summary>A notice's photograph, and where it stands in the notice.</summary>
/// <param name="Left">From the notice's left edge.</param>
/// <param name="Top">From the top of the notice's first em box.</param>
/// <param name="GridLine">The line of the grid it begins on, from 0 at the notice's top.</param>
/// <param name="Lines">It takes, air included.</param>
public sealed record SetPhoto(Picture Picture, Length Left, Length Top, Length Width, Length Height, int GridLine, int Lines)
{
    /// <summary>Whether words stand beside it.</summary>
    public bool IsBeside { get; init; }

    /// <summary>The first line of the grid below it.</summary>
    public int EndLine => GridLine + Lines;

    /// <param name="topLeft">Of the notice on its page.</param>
    /// <param name="times">How often its own size; 1 on the page.</param>
    public PageElement.Image At(Point topLeft, int times = 1) =>
        new(new(topLeft.X + Left * times, topLeft.Y + Top * times), Width * times, Height * times, Picture);
}
