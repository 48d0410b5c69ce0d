using Classifieds.Domain.Catalogues;

namespace Classifieds.Cli.Words;

/// <summary>What people call a kind: its title in the catalogue, or its id where it is in none any more.</summary>
internal static class CatalogueTitles
{
    public static string TitleOf(this Catalogue catalogue, KindId kind) => catalogue.Find(kind)?.Title ?? kind.ToString();
}
