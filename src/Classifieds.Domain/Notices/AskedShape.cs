namespace Classifieds.Domain.Notices;

/// <summary>版式: the width, frame and height that a notice was given with its words;
/// it goes before the rules of the paper's profile.</summary>
/// <param name="Columns">How many it spans, 1 to <see cref="MostColumns"/>; 0 = all of the page.</param>
/// <param name="IsBoxed">Whether a frame stands about it.</param>
/// <param name="Lines">Its height in lines of the body, frame and air included, up to <see cref="MostLines"/>;
/// 0 = as high as its words need.</param>
public sealed record AskedShape(int Columns, bool IsBoxed, int Lines)
{
    public const int MostColumns = 16;
    public const int MostLines = 200;

    /// <summary>分栏: whether its body stands in the columns that it spans, under a title over all of them.</summary>
    public bool IsColumned { get; init; }
}
