namespace Classifieds.Intake.Writing;

/// <summary>One part of a wording.</summary>
internal abstract record WordingPart
{
    private WordingPart()
    {
    }

    /// <summary>Words that are always the same.</summary>
    public sealed record Words(string Text) : WordingPart;

    /// <summary>What the form says here.</summary>
    public sealed record Field(string Name) : WordingPart;

    /// <summary>Stands only where every field in it is filled.</summary>
    public sealed record Optional(IReadOnlyList<WordingPart> Parts) : WordingPart;

    /// <summary>The lost things, each by the kind's item wording.</summary>
    public sealed record Items : WordingPart;
}
