using System.Text.Json.Serialization;
using Classifieds.Makeup.Layouts;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>What stands where on the pages of an issue; notices are named by their place in the order given, from 0.</summary>
public sealed record LayoutJson(
    [property: JsonPropertyName("frame")] LayoutFrameJson Frame,
    [property: JsonPropertyName("pages")] IReadOnlyList<PageLayoutJson> Pages)
{
    public static LayoutJson Of(IssueLayout layout) => new(LayoutFrameJson.Of(layout.Frame), [.. layout.Pages.Select(PageLayoutJson.Of)]);

    public IssueLayout ToLayout() => new(Frame.ToFrame(), [.. Pages.Select(page => page.ToLayout())]);
}
