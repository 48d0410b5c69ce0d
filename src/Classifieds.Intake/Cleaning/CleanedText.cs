using Classifieds.Domain.Notices;

namespace Classifieds.Intake.Cleaning;

/// <summary>A notice in house style, and what was changed to get there.</summary>
/// <param name="Text">The words in house style; paragraphs are parted by one line feed.</param>
/// <param name="Changes">In order of the text; between two changes manuscript and text are the same to the letter.</param>
public sealed record CleanedText(string Text, IReadOnlyList<TextChange> Changes)
{
    /// <summary>The way back: where in the manuscript a place of the text comes from.</summary>
    /// <param name="position">UTF-16 units from the start of <see cref="Text"/>.</param>
    public int ToManuscript(int position)
    {
        int shift = 0;
        foreach (TextChange change in Changes)
        {
            if (position < change.Start) break;
            if (position < change.Start + change.Length)
                return change.Start + shift + Math.Min(position - change.Start, change.From.Length);
            shift += change.From.Length - change.Length;
        }
        return position + shift;
    }
}
