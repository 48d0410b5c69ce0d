namespace Classifieds.Makeup.Receipts;

/// <summary>收据, or 退款单: what it says, line by line.</summary>
/// <param name="Title">收据 or 退款单.</param>
/// <param name="Number">收据号, running within the paper.</param>
/// <param name="Day">On which money passed.</param>
public sealed record ReceiptContent(string PaperName, string Title, int Number, DateOnly Day)
{
    /// <summary>Such as 今收到 or 今退还.</summary>
    public required string From { get; init; }

    /// <summary>Who paid, or was given it back; a line to write on where empty.</summary>
    public string Payer { get; init; } = "";

    /// <summary>What it was for and how the price comes about.</summary>
    public required IReadOnlyList<ReceiptRow> Rows { get; init; }

    /// <summary>In yuan; above nought, also where it went back.</summary>
    public required decimal Yuan { get; init; }

    /// <summary>大写, such as 贰佰肆拾元整.</summary>
    public required string Capitals { get; init; }

    /// <summary>付款方式.</summary>
    public required string Way { get; init; }

    /// <summary>Who took the money, or gave it back.</summary>
    public required string By { get; init; }

    /// <summary>Where the paper is found: the last line, or two.</summary>
    public string Contacts { get; init; } = "";
}
