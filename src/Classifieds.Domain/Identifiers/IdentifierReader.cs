namespace Classifieds.Domain.Identifiers;

/// <summary>Reads one number as a person typed it.</summary>
public static class IdentifierReader
{
    /// <summary>The types that <see cref="Read"/> knows, in the order of <see cref="IdentifierTable"/>.</summary>
    public static IReadOnlyList<string> Types { get; } = [.. IdentifierTable.All.Select(kind => kind.Id)];

    /// <summary>Never throws on any text; spans of the findings count UTF-16 units of <paramref name="text"/>.</summary>
    /// <param name="type">One of <see cref="Types"/>.</param>
    /// <param name="today">The day on which the number is printed: nobody is born after it.</param>
    /// <exception cref="ArgumentException">The type is unknown.</exception>
    public static IdentifierReading Read(string type, string text, DateOnly today) => IdentifierTable.Find(type) is { } kind
        ? kind.Read(text, today)
        : throw new ArgumentException($"Unknown type {type}", nameof(type));
}
