using Classifieds.Fonts;

namespace Classifieds.Typesetting;

/// <summary>A stretch of a paragraph set from one font chain.</summary>
/// <param name="Start">In UTF-16 units of the paragraph's text.</param>
/// <param name="Length">In UTF-16 units.</param>
public sealed record FontSpan(int Start, int Length, FontChain Font);

/// <summary>One paragraph to be set: its words, and the fonts they are set from.</summary>
/// <remarks>The font spans follow one another and cover the text; the text holds no line feed.</remarks>
public sealed record Paragraph(string Text, IReadOnlyList<FontSpan> Fonts)
{
    public Paragraph(string text, FontChain font)
        : this(text, [new FontSpan(0, text.Length, font)])
    {
    }

    /// <summary>Stretches that should not be parted if a lawful line can be had otherwise: a name, a date, a short number.</summary>
    public IReadOnlyList<KeptTogether> Kept { get; init; } = [];
}

/// <summary>A stretch of a paragraph that is better kept on one line, in UTF-16 units.</summary>
public sealed record KeptTogether(int Start, int Length);
