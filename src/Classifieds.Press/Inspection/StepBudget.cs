namespace Classifieds.Press.Inspection;

/// <summary>How much of a file's content is still looked at; forms that draw forms would else have no end.</summary>
/// <param name="most">Of what is looked at; of what was looked at before and is drawn again, a tenth of it: whoever reads the file's text
/// reads that each time.</param>
internal sealed class StepBudget(int most)
{
    // What a form is to be opened for, beside what it holds.
    private const int Form = 100;

    // What is written takes some five bytes a step; more than these are blank.
    private const int BytesAStep = 16;

    private long looked, again;

    public bool IsSpent => looked >= most || again > most / 10;

    /// <summary>All steps so far, those drawn again as often as they were.</summary>
    public long Drawn => looked + again;

    /// <returns>False from the step on that is one too many.</returns>
    public bool Take() => ++looked < most;

    /// <summary>Of what is gone through whether it holds anything or not: blanks, or the parts of a list.</summary>
    /// <returns>False where that is too much.</returns>
    public bool Take(int parts)
    {
        looked += parts;
        return !IsSpent;
    }

    /// <returns>False where that is too much.</returns>
    public bool TakeBytes(int length) => Take(length / BytesAStep);

    public void TakeForm(int length) => looked += Form + length / BytesAStep;

    /// <returns>False where that is too much.</returns>
    public bool TakeAgain(long steps)
    {
        again += Math.Min(steps, most);
        return !IsSpent;
    }
}
