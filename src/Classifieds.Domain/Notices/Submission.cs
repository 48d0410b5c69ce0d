using Classifieds.Domain.Catalogues;

namespace Classifieds.Domain.Notices;

/// <summary>A notice as a form fills it: the kind, the fields of the whole, and the fields of each thing lost.</summary>
/// <remarks>The form only writes text; the text is what is printed. Values hold the words to print, to the letter.</remarks>
public sealed record Submission
{
    public required KindId Kind { get; init; }

    /// <summary>Worded under a title, with signature and date, where the kind has such a wording.</summary>
    public bool InLongForm { get; init; }

    /// <summary>Field name to its words.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Items { get; init; } = [];

    public bool Equals(Submission? other) =>
        other is not null && Kind == other.Kind && InLongForm == other.InLongForm && Same(Fields, other.Fields)
        && Items.Count == other.Items.Count && Items.Zip(other.Items).All(pair => Same(pair.First, pair.Second));

    public override int GetHashCode() => HashCode.Combine(Kind, Fields.Count, Items.Count);

    private static bool Same(IReadOnlyDictionary<string, string> left, IReadOnlyDictionary<string, string> right) =>
        left.Count == right.Count && left.All(field => right.TryGetValue(field.Key, out string? value) && value == field.Value);
}
