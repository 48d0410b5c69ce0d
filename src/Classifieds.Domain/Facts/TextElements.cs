using System.Globalization;

namespace Classifieds.Domain.Facts;

/// <summary>What a reader takes for one character: a letter with its marks, both halves of a rare character. No message cuts one in
/// two.</summary>
public static class TextElements
{
    // A mark on a mark on a mark is one element without end; nobody reads it as one.
    private const int LongestElement = 32;

    /// <summary>As many whole elements from the head of a text as fit, and all of it where it fits.</summary>
    /// <param name="most">In UTF-16 units.</param>
    public static string Head(string text, int most)
    {
        if (text.Length <= most) return text;
        int end = 0;
        while (end < most)
        {
            int length = StringInfo.GetNextTextElementLength(text.AsSpan(end, Math.Min(text.Length - end, LongestElement)));
            if (end + length > most) break;
            end += length;
        }
        return text[..end];
    }

    /// <summary>The head of a text with …… behind it where it goes on.</summary>
    /// <inheritdoc cref="Head"/>
    public static string Excerpt(string text, int most) => text.Length <= most ? text : Head(text, most) + "……";
}
