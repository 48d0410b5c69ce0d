using Classifieds.Domain.Notices;

namespace Classifieds.Storage.Notices;

/// <summary>A notice with the printed text of its latest revision; nothing sealed is opened for it.</summary>
public sealed record ListedNotice(Notice Notice, int Revision, string Printed);
