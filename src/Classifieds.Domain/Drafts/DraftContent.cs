using Classifieds.Domain.Notices;

namespace Classifieds.Domain.Drafts;

/// <summary>What is in a draft.</summary>
public sealed record DraftContent
{
    /// <summary>底稿: to the letter.</summary>
    public required string Text { get; init; }

    /// <summary>The days it is to run on, earliest first; empty while none was chosen.</summary>
    public IReadOnlyList<DateOnly> Days { get; init; } = [];

    public DraftPurpose Purpose { get; init; }

    /// <summary>The notice that it revises or corrects; null where it is one of its own.</summary>
    public NoticeId? Of { get; init; }

    /// <summary>材料 that were seen, by the words the kind calls them; who saw each.</summary>
    public IReadOnlyDictionary<string, string> Seen { get; init; } = new Dictionary<string, string>();

    /// <summary>材料后补: the clerk takes it before all were seen.</summary>
    public bool MaterialsFollow { get; init; }

    /// <summary>Whose hand wrote it last: named anew by each page that is opened to type in. A hand that goes on from its own words writes
    /// over nobody's, though the answer to its last saving was lost. Empty where nobody says.</summary>
    public string Hand { get; init; } = "";

    /// <summary>Whether the same would be taken in, whoever wrote it.</summary>
    public bool IsSameAs(DraftContent other) =>
        (Text, Purpose, Of, MaterialsFollow) == (other.Text, other.Purpose, other.Of, other.MaterialsFollow)
        && Days.SequenceEqual(other.Days)
        && Seen.Count == other.Seen.Count && Seen.All(one => other.Seen.TryGetValue(one.Key, out string? by) && by == one.Value);
}
