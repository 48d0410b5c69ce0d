using Classifieds.Typesetting;

namespace Classifieds.Makeup.Templates;

/// <summary>版心: the rectangle that all type keeps to, from the top left corner of the trim.</summary>
public sealed record TypeArea(Length Left, Length Top, Length Width, Length Height)
{
    public Length Right => Left + Width;

    public Length Bottom => Top + Height;
}
