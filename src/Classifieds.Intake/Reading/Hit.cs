using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading;

/// <summary>A known word where it stands in the text.</summary>
internal readonly record struct Hit(int Start, Word Word)
{
    public int Length => Word.Text.Length;

    public int End => Start + Word.Text.Length;

    public bool Is(WordRole role) => (Word.Role & role) != 0;
}
