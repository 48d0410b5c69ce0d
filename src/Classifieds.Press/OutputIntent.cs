using System.Diagnostics.CodeAnalysis;

namespace Classifieds.Press;

/// <summary>印刷条件: the printing a page is made for, by its name in the registry of the International Color
/// Consortium, or by a profile.</summary>
/// <param name="Identifier">As http://www.color.org registers it, such as <c>IFRA26</c>; <see cref="Custom"/> where
/// it is not registered.</param>
/// <param name="Condition">The same in words, for people.</param>
public sealed record OutputIntent(string Identifier, string Condition)
{
    /// <summary>The identifier of a condition that no registry knows: its profile says everything (ISO 15930-7, 6.2.2).</summary>
    public const string Custom = "Custom";

    private IccProfile? profile;

    /// <summary>Coldset offset on newsprint, 26 % dot gain (ISO 12647-3). Registered, so no profile needs to be embedded.</summary>
    public static OutputIntent Newsprint { get; } = new("IFRA26", "Coldset offset on newsprint, 26 % dot gain, ISO 12647-3");

    /// <summary>The ICC profile of the press; null where the registered name says enough.</summary>
    public ReadOnlyMemory<byte>? Profile => profile?.Bytes;

    public bool IsRegistered => Identifier != Custom;

    /// <summary>Whether it prints black alone: a gray profile. Everything is then written in DeviceGray, the only
    /// device space it allows.</summary>
    public bool IsGray => profile is { Inks: 1 };

    /// <summary>What the profile calls itself, else the condition.</summary>
    public string Description => profile is { Description.Length: > 0 } own ? own.Description : Condition;

    /// <param name="bytes">An output profile (class prtr), CMYK or gray, of ICC version 2 or 4.</param>
    /// <param name="whyNot">Simplified Chinese, one sentence, no full stop.</param>
    public bool TryWithProfile(
        ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out OutputIntent? intent, [NotNullWhen(false)] out string? whyNot)
    {
        intent = IccProfile.TryRead(bytes, out IccProfile? read, out whyNot) ? this with { profile = read } : null;
        return intent is not null;
    }
}
