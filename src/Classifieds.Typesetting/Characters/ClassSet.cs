namespace Classifieds.Typesetting.Characters;

/// <summary>Some of the character classes.</summary>
internal readonly struct ClassSet
{
    private readonly int members;

    private ClassSet(int members) => this.members = members;

    public static ClassSet All => new(~0);

    public static ClassSet Of(params CharacterClass[] classes)
    {
        int members = 0;
        foreach (CharacterClass one in classes) members |= 1 << (int)one;
        return new(members);
    }

    public static ClassSet operator |(ClassSet left, ClassSet right) => new(left.members | right.members);

    public bool Has(CharacterClass one) => (members & (1 << (int)one)) != 0;
}
