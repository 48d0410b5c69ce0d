namespace Classifieds.Domain.Notices;

/// <summary>版次: the words of a notice at one time. A revision is never changed; what changes a notice adds one.</summary>
/// <remarks>Revision 1 carries the manuscript as it was received.</remarks>
/// <param name="Number">1, 2, 3 … within the notice.</param>
/// <param name="Content">The manuscript, the house-style text, facts, findings and changes.</param>
/// <param name="Printed">The printed text: the house-style text with the identifiers of natural persons masked by
/// the paper's policy.</param>
/// <param name="MadeBy">Who took or changed it.</param>
public sealed record Revision(
    NoticeId Notice, int Number, CheckedNotice Content, string Printed, DateTimeOffset MadeAt, string MadeBy);
