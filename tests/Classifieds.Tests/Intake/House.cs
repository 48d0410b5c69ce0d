using Classifieds.Desk.Templates;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Intake;
using Classifieds.Testing;

namespace Classifieds.Tests.Intake;

/// <summary>The reader with the repository's own catalogue, made once for all tests.</summary>
internal static class House
{
    public static readonly DateOnly PrintDate = new(2026, 11, 24);

    public static Catalogue Catalogue { get; } = CatalogueFolder.Load(Path.Combine(Repository.Root, "templates")).Done();

    public static NoticeReader Reader { get; } = new(Catalogue);

    public static CheckedNotice Read(string manuscript) => Reader.Read(manuscript, PrintDate);
}
