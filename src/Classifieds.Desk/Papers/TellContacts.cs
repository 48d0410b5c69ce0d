using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Papers;

/// <summary>联系办法: where a paper's desk is found.</summary>
public sealed class TellContacts(Workbench desk)
{
    /// <param name="Paper">By the name of its profile; null for the usual one.</param>
    public sealed record Request(string? Paper);

    public sealed record Told(string PaperName, DeskContacts Desk);

    /// <returns>Or why the paper cannot be had.</returns>
    public Outcome<Told> Run(Request request) =>
        desk.Profile(request.Paper).Then<Told>(paper => new Told(paper.Page.PaperName, paper.Desk));
}
