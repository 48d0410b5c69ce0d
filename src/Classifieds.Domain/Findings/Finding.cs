using Classifieds.Domain.Facts;

namespace Classifieds.Domain.Findings;

/// <summary>How much a finding weighs at the desk.</summary>
public enum Severity
{
    /// <summary>提示: worth knowing; nothing need be done.</summary>
    Info,

    /// <summary>提醒: a person must look, and may let it stand.</summary>
    Warning,

    /// <summary>错误: may not be printed as it stands.</summary>
    Error,
}

/// <summary>One thing a clerk must know about a notice: what is wrong, where, and what would put it right.</summary>
/// <param name="Code">Stable and searchable, such as <c>ID-CHECK</c>; the message may be reworded, the code may not.</param>
/// <param name="Message">Simplified Chinese, one sentence, no full stop.</param>
public sealed record Finding(string Code, Severity Severity, string Message)
{
    /// <summary>Where to underline in the house-style text; null when the notice as a whole is meant.</summary>
    public TextSpan? Where { get; init; }

    /// <summary>Whole replacements for the text at <see cref="Where"/>, likeliest first; none is applied by itself.</summary>
    public IReadOnlyList<string> Fixes { get; init; } = [];
}
