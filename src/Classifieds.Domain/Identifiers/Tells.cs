using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Classifieds.Domain.Identifiers;

/// <summary>What a number tells of itself, a few names and values in the order of print.</summary>
/// <remarks>Three or four entries at most, so a walk along the array is quicker than hashing and half a million a
/// second cost little.</remarks>
internal sealed class Tells(params (string Name, string Value)[] entries) : IReadOnlyDictionary<string, string>
{
    public static Tells None { get; } = new();

    public int Count => entries.Length;

    public IEnumerable<string> Keys => entries.Select(entry => entry.Name);

    public IEnumerable<string> Values => entries.Select(entry => entry.Value);

    public string this[string key] => TryGetValue(key, out string? value) ? value : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        foreach (var entry in entries)
        {
            if (entry.Name != key) continue;
            value = entry.Value;
            return true;
        }
        value = null;
        return false;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        foreach (var (name, value) in entries) yield return KeyValuePair.Create(name, value);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
