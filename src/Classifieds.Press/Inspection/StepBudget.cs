namespace Classifieds.Press.Inspection;

/// <summary>How much of a file's content is still looked at; forms that draw forms would else have no end.</summary>
/// <param name="most">Of what is looked at; of what was looked at before and is drawn again, a tenth of it: whoever reads the file's text
/// reads that each time.</param>
internal sealed class StepBudget(int most)
{
    // What a form is to be opened for, beside what it holds.
    private const int Form = 100;

    private long looked, again;

    public bool IsSpent => looked >= most || again > most / 10;

    /// <summary>All steps so far, those drawn again as often as they were.</summary>
    public long Drawn => looked + again;

    /// <returns>False from the step on that is one too many.</returns>
    public bool Take() => ++looked < most;

    public void TakeForm() => looked += Form;

    /// <returns>False where that is too much.</returns>
    public bool TakeAgain(long steps)
    {
        again += Math.Min(steps, most);
        return !IsSpent;
    }
}
