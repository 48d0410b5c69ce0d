using Classifieds.Typesetting;

namespace Classifieds.Makeup.Templates;

/// <summary>版块: the part of a page that the editors left to the notices, from the trim's top left corner.</summary>
public sealed record PageSlot(Length Left, Length Top, Length Width, Length Height)
{
    /// <summary>Whether the template's bar stands over the notices.</summary>
    public bool HasMasthead { get; init; }

    /// <summary>Whether the template's footer stands under them.</summary>
    public bool HasFooter { get; init; } = true;
}
