using Classifieds.Typesetting;

namespace Classifieds.Makeup.Receipts;

/// <summary>One row of the form: a line of each of its cells.</summary>
/// <param name="What">Null where the cell is empty.</param>
/// <param name="Words">Null where the cell is empty.</param>
internal sealed record SetReceiptRow(SetLine? What, SetLine? Words, string Sum, bool IsTotal);
