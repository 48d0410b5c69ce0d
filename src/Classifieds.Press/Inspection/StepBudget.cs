namespace Classifieds.Press.Inspection;

/// <summary>How much of a file's content is still looked at; forms that draw forms would else have no end.</summary>
internal sealed class StepBudget(int most)
{
    private int left = most;

    public bool IsSpent => left <= 0;

    /// <returns>False from the step on that is one too many.</returns>
    public bool Take() => --left > 0;
}
