namespace Classifieds.Press;

/// <summary>What a finished file says, compared with what was approved.</summary>
/// <param name="Missing">Texts that the file holds less often than they were to be printed.</param>
/// <param name="Doubled">Texts that the file holds more often than they were to be printed.</param>
/// <param name="Altered">Texts of which the file holds something close, but not the same.</param>
public sealed record ReadBackResult(IReadOnlyList<int> Missing, IReadOnlyList<int> Doubled, IReadOnlyList<AlteredText> Altered)
{
    public bool IsClean => Missing.Count == 0 && Doubled.Count == 0 && Altered.Count == 0;
}

/// <summary>The first place where a printed text departs from the approved one.</summary>
/// <param name="Index">Which of the texts.</param>
/// <param name="At">Where in it, in UTF-16 units, blanks counted.</param>
/// <param name="Expected">The character approved.</param>
/// <param name="Found">The character printed; empty at the end of the file's text.</param>
public sealed record AlteredText(int Index, int At, string Expected, string Found);
