namespace Classifieds.Storage.Keys;

/// <summary>What a key file holds: the desk's first key, and those that have wrapped the keys of notices since.</summary>
/// <param name="Root">32 bytes; never exchanged, since numbers are found, entries vouched for and papers signed with what is drawn of
/// it.</param>
/// <param name="Wraps">32 bytes each, oldest first; several while keys are exchanged, or where two stores share a file.</param>
internal sealed record KeyMaterial(byte[] Root, IReadOnlyList<byte[]> Wraps)
{
    /// <summary>One after the other, without anything between.</summary>
    public byte[] Bytes => [.. Root, .. Wraps.SelectMany(wrap => wrap)];

    /// <summary>A line each, in Base64.</summary>
    public string File => string.Concat(((byte[][])[Root, .. Wraps]).Select(key => $"{Convert.ToBase64String(key)}\n"));

    /// <returns>Null where it is no whole number of keys, or none.</returns>
    public static KeyMaterial? Of(byte[] bytes) => bytes.Length == 0 || bytes.Length % KeyRing.KeyLength != 0
        ? null : new(bytes[..KeyRing.KeyLength], [.. bytes[KeyRing.KeyLength..].Chunk(KeyRing.KeyLength)]);

    /// <returns>The keys of a store; null where this holds none that wraps its notices' keys.</returns>
    /// <param name="mark">As the store notes it; empty for the first.</param>
    public KeyRing? RingOf(string mark) =>
        mark.Length == 0 ? new(Root)
        : Wraps.FirstOrDefault(wrap => KeyRing.MarkOf(wrap) == mark) is { } found ? new(Root, found)
        : null;
}
