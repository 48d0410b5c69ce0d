namespace Classifieds.Exchange;

/// <summary>One cell as a person sees it, and how the sender's program kept it.</summary>
/// <param name="Text">Without blanks at its ends; empty where nothing stands in it.</param>
public sealed record TableCell(string Text)
{
    public static TableCell Empty { get; } = new("");

    /// <summary>Kept as a quantity, so that zeros before it, and digits behind the fifteenth, are gone.</summary>
    public bool IsQuantity { get; init; }

    /// <summary>Kept as a day; null where it is not.</summary>
    public DateOnly? Day { get; init; }
}
