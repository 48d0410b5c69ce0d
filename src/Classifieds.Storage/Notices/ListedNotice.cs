using Classifieds.Domain.Notices;

namespace Classifieds.Storage.Notices;

/// <summary>One insertion of a notice with the printed text of its latest revision; nothing sealed is opened for it.</summary>
public sealed record ListedNotice(Notice Notice, Insertion Insertion, int Revision, string Printed);
