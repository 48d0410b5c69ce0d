namespace Classifieds.Intake.Cleaning;

/// <summary>The manuscript in, the same words in house style out, with every change listed.</summary>
/// <remarks>
/// Cleaning clean text changes nothing, so a notice may pass through here twice. No digit and no character of a name
/// is ever altered: full-width digits become ASCII ones, and nothing is folded by NFC or NFKC.
/// </remarks>
public static class TextCleaner
{
    // One round does for what people type; marks in marks in marks may need another.
    private const int MostRounds = 6;

    public static CleanedText Clean(string manuscript)
    {
        Draft draft = Draft.Of(manuscript);
        string? before = null;
        for (int round = 0; round < MostRounds && CleanOnce(draft); round++)
        {
            // A blank of a list is a blank to every pass and an em blank at the end of a round: what stays the same is done.
            if (before is not null && draft.Text.SequenceEqual(before)) break;
            before = draft.Text.ToString();
        }
        CleanedText cleaned = new(draft.Words, draft.Changes());
        draft.PutAway();
        return cleaned;
    }

    private static bool CleanOnce(Draft draft)
    {
        bool altered = Characters.Clean(draft);
        altered |= Headings.Free(draft);
        altered |= Openers.Drop(draft);
        altered |= WideWords.Close(draft);
        altered |= LineSplits.Make(draft);
        altered |= Marks.Widen(draft);
        altered |= Blanks.Drop(draft);
        altered |= Paragraphs.Join(draft);
        altered |= FullStops.Put(draft);
        return altered;
    }
}
