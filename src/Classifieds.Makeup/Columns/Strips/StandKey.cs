namespace Classifieds.Makeup.Columns.Strips;

/// <summary>All of a stand that counts for how its columns are filled, so that stands alike in it are solved once.</summary>
/// <remarks>A class, as tables of our own values are compiled when a cold page first asks them.</remarks>
/// <param name="Place">Its first column where it matters on which of them it stands; below 0 where it does not.</param>
internal sealed record StandKey(StripStand Stand, int Place)
{
    public bool Equals(StandKey? other) => other is not null && Place == other.Place && Stand.BlocksFoot == other.Stand.BlocksFoot
        && Stand.Member.Atoms.Count == other.Stand.Member.Atoms.Count && Stand.Member.Head.Section == other.Stand.Member.Head.Section
        && Stand.Tops.SequenceEqual(other.Stand.Tops);

    public override int GetHashCode()
    {
        int hash = HashCode.Combine(Place, Stand.BlocksFoot, Stand.Member.Atoms.Count);
        for (int column = 0; column < Stand.Tops.Count; column++) hash = HashCode.Combine(hash, Stand.Tops[column]);
        return hash;
    }
}
