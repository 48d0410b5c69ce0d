using Classifieds.Desk.Templates;
using Classifieds.Domain.Proofs;

namespace Classifieds.Desk.Papers;

/// <summary>Where the desk is found: counter, hotline, telephones, and the address that its links begin with.</summary>
public sealed record DeskContacts(string Address, string Hotline, IReadOnlyList<string> Telephones)
{
    /// <summary>Null where the desk's own settings name it, or nothing does.</summary>
    public PublicAddress? PublicAddress { get; init; }

    /// <summary>So many days after the last insertion the link on a proof opens.</summary>
    public int LinkDays { get; init; } = LinkLife.UsualDays;
}
