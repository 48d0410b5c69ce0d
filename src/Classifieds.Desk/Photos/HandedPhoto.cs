using Classifieds.Domain.Findings;

namespace Classifieds.Desk.Photos;

/// <summary>照片 as it was handed in with a notice: the bytes of the file, or why it could not be read.</summary>
/// <param name="Name">As the notice names it.</param>
/// <param name="Bytes">Null where it could not be read.</param>
public sealed record HandedPhoto(string Name, byte[]? Bytes)
{
    /// <summary>The most that is taken of one file, in bytes.</summary>
    public const int MostBytes = 40 * 1024 * 1024;

    /// <summary>Null where the bytes are there.</summary>
    public Finding? WhyNot { get; init; }

    public static HandedPhoto Refused(string name, Finding why) => new(name, null) { WhyNot = why };
}
