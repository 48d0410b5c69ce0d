namespace Classifieds.Desk.Columns;

/// <summary>A text to be set in one column.</summary>
/// <param name="Text">Blocks parted by a line <c>---</c>.</param>
public sealed record ColumnRequest(string Text, AskedColumn Column);
