namespace Classifieds.Makeup.Receipts;

/// <summary>One line of a receipt's table; what is long takes several of its rows.</summary>
/// <param name="What">项目; may be empty.</param>
/// <param name="Words">计价; may be empty.</param>
/// <param name="Sum">In digits; empty where the line has none.</param>
public sealed record ReceiptRow(string What, string Words, string Sum)
{
    /// <summary>Set in 黑: a sum of what stands above.</summary>
    public bool IsTotal { get; init; }
}
