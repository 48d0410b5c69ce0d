namespace Classifieds.Desk.Exchange;

/// <summary>As what printed texts are handed out.</summary>
public enum ExportFormat
{
    /// <summary>A line of JSON an insertion.</summary>
    JsonLines,

    /// <summary>UTF-8 with a mark.</summary>
    Csv,

    /// <summary>A workbook of one sheet.</summary>
    Xlsx,

    /// <summary>A feed; of what went to press alone.</summary>
    Atom,
}
