using Classifieds.Desk.Papers;
using Classifieds.Domain;

namespace Classifieds.Desk;

/// <summary>What a verb that takes notices needs from the templates folder: the catalogue of kinds and one paper.</summary>
internal sealed record DeskTemplates(Catalogue Catalogue, Paper Paper)
{
    /// <param name="paper">By the name of its profile; null for the usual one.</param>
    public static Outcome<DeskTemplates> Load(string? paper)
    {
        if (TemplateFolder.Find() is var found && found is Outcome<string>.Refused(var unfound)) return unfound;
        string folder = ((Outcome<string>.Done)found).Value;
        if (CatalogueFolder.Load(folder) is var read && read is Outcome<Catalogue>.Refused(var unread)) return unread;
        if (new PaperFolder(folder).Load(paper ?? PaperFolder.Default) is var known && known is Outcome<Paper>.Refused(var unknown))
            return unknown;
        return new DeskTemplates(((Outcome<Catalogue>.Done)read).Value, ((Outcome<Paper>.Done)known).Value);
    }
}
