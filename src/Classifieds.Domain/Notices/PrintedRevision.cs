namespace Classifieds.Domain.Notices;

/// <summary>The printed words of one revision: what everybody at the desk may see of a notice.</summary>
/// <param name="Latest">The number of the notice's latest revision.</param>
/// <param name="Printed">Identifiers of persons masked.</param>
public sealed record PrintedRevision(NoticeId Notice, int Number, int Latest, string Printed, DateTimeOffset MadeAt, string MadeBy);
