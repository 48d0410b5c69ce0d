namespace Classifieds.Domain.Facts;

/// <summary>A stretch of a text, in UTF-16 code units from its first character.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first code unit after the stretch.</summary>
    public int End => Start + Length;

    public static TextSpan FromTo(int start, int end) => new(start, end - start);

    public TextSpan Shift(int by) => new(Start + by, Length);

    public string In(string text) => text.Substring(Start, Length);
}
