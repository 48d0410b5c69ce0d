using System.Globalization;
using System.Text;

namespace Classifieds.Fonts;

/// <summary>A role of the paper (宋 body, 黑 heads, 楷 notes): its face, and those that answer for characters it lacks.</summary>
public sealed class FontChain
{
    private const char FirstMark = '\u0300'; // no character below it combines

    private readonly string[] sequences; // longest first, so that one within another does not hide it

    /// <param name="faces">At least one, the role's own face first.</param>
    public FontChain(params IReadOnlyList<ITypeface> faces)
        : this(faces, registered: null)
    {
    }

    private FontChain(IReadOnlyList<ITypeface> faces, ITypeface? registered)
    {
        ArgumentOutOfRangeException.ThrowIfZero(faces.Count);
        (Faces, Registered) = (faces, registered);
        sequences = [.. (registered?.Sequences ?? []).OrderByDescending(text => text.Length).ThenBy(text => text, StringComparer.Ordinal)];
    }

    /// <summary>补字: the paper's registered glyphs, which answer before every other face; null = it has none.</summary>
    public ITypeface? Registered { get; }

    public IReadOnlyList<ITypeface> Faces { get; }

    /// <summary>The role's own face, which sets the measure of an em and answers for marks.</summary>
    public ITypeface Primary => Faces[0];

    public FontChain With(ITypeface registered) => new(Faces, registered);

    /// <summary>The first face that covers the character; null where none does, which intake must refuse.</summary>
    public ITypeface? For(Rune character)
    {
        if (Registered?.Covers(character) == true) return Registered;
        foreach (ITypeface face in Faces)
            if (face.Covers(character)) return face;
        return null;
    }

    /// <summary>How much of the text is drawn as one character, and by which face; null where none can.</summary>
    /// <remarks>One character; one with its variation selector and combining marks; or a registered description sequence.</remarks>
    /// <param name="text">Not empty.</param>
    public (int Length, ITypeface? Face) Answer(ReadOnlySpan<char> text)
    {
        if (IsDescription(text[0]))
        {
            foreach (string sequence in sequences)
                if (text.StartsWith(sequence, StringComparison.Ordinal)) return (sequence.Length, Registered);
        }
        if (Rune.DecodeFromUtf16(text, out Rune rune, out int length) != System.Buffers.OperationStatus.Done) return (length, null);
        Rune? selector = SelectorAt(text[length..]);
        if (selector is { } chosen) length += chosen.Utf16SequenceLength;
        int marks = MarksAt(text[length..]);
        if (marks > 0) return (length + marks, WithMarks(rune, text[..(length + marks)].ToString()));
        return (length, selector is { } variant ? Variant(rune, variant) ?? For(rune) : For(rune));
    }

    // A mark is drawn by the face of its base alone: two faces would not know where to put it.
    private ITypeface? WithMarks(Rune character, string text)
    {
        if (Registered is { } registered && registered.Covers(character) && registered.Draws(text)) return registered;
        foreach (ITypeface face in Faces)
            if (face.Covers(character) && face.Draws(text)) return face;
        return null;
    }

    // No letter of any script bears more; a paste of thousands is not shaped as one.
    private const int MostMarks = 32;

    /// <summary>How many UTF-16 units of combining marks a text begins with.</summary>
    public static int MarksAt(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && text[length] >= FirstMark && length < MostMarks)
        {
            if (Rune.DecodeFromUtf16(text[length..], out Rune rune, out int units) != System.Buffers.OperationStatus.Done
                || !IsMark(rune) || SelectorAt(text[length..]) is not null) break;
            length += units;
        }
        return length;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>The first face that draws this very variant; null where none does.</summary>
    public ITypeface? Variant(Rune character, Rune selector)
    {
        foreach (ITypeface face in Faces)
            if (face.CoversVariant(character, selector)) return face;
        return null;
    }

    /// <summary>The variation selector that a text begins with, U+FE00 to U+FE0F or U+E0100 to U+E01EF.</summary>
    public static Rune? SelectorAt(ReadOnlySpan<char> text) =>
        text.Length > 0 && text[0] is (>= '\uFE00' and <= '\uFE0F') or '\uDB40'
            && Rune.DecodeFromUtf16(text, out Rune rune, out _) == System.Buffers.OperationStatus.Done
            && rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF)
            ? rune
            : null;

    /// <summary>⿰ and its like: the characters that describe another by its parts (Unicode 16, chapter 18.2).</summary>
    public static bool IsDescription(char character) => character is >= '\u2FF0' and <= '\u2FFF' or '\u31EF';
}
