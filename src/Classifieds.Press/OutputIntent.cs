using System.Diagnostics.CodeAnalysis;

namespace Classifieds.Press;

/// <summary>印刷条件: the printing a page is made for, by its name in the registry of the International Color Consortium.</summary>
/// <param name="Identifier">As http://www.color.org registers it, such as <c>IFRA26</c>.</param>
/// <param name="Condition">The same in words, for people.</param>
public sealed record OutputIntent(string Identifier, string Condition)
{
    private const int HeaderLength = 128; // ICC.1:2010, 7.2

    /// <summary>Coldset offset on newsprint, 26 % dot gain (ISO 12647-3). Registered, so no profile needs to be embedded.</summary>
    public static OutputIntent Newsprint { get; } = new("IFRA26", "Coldset offset on newsprint, 26 % dot gain, ISO 12647-3");

    /// <summary>The ICC profile of the press; null where the registered name says enough.</summary>
    public ReadOnlyMemory<byte>? Profile { get; private init; }

    /// <param name="profile">A CMYK output profile (class prtr) of ICC version 2 or 4.</param>
    /// <param name="whyNot">Simplified Chinese, one sentence, no full stop.</param>
    public bool TryWithProfile(
        ReadOnlyMemory<byte> profile, [NotNullWhen(true)] out OutputIntent? intent, [NotNullWhen(false)] out string? whyNot)
    {
        ReadOnlySpan<byte> header = profile.Span;
        whyNot = header.Length <= HeaderLength || !header[36..].StartsWith("acsp"u8) ? "所给文件不是 ICC 特性文件"
            : !header[12..].StartsWith("prtr"u8) ? "所给 ICC 特性文件不是输出设备（prtr）特性文件"
            : !header[16..].StartsWith("CMYK"u8) ? "所给 ICC 特性文件不是 CMYK 特性文件"
            : header[8] is not (2 or 4) ? $"所给 ICC 特性文件的版本 {header[8]} 不能用于 PDF/X-4"
            : null;
        intent = whyNot is null ? this with { Profile = profile } : null;
        return whyNot is null;
    }
}
