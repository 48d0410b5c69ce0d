using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Outcomes;

/// <summary>An expected "no" with its reason, told to a person. A bug throws instead.</summary>
/// <param name="Code">Stable and searchable, such as <c>TEMPLATE-UNKNOWN</c>.</param>
/// <param name="Message">Simplified Chinese, one sentence, naming what and where.</param>
public sealed record Refusal(string Code, string Message)
{
    public RefusalKind Kind { get; init; }

    /// <summary>What the desk found, where findings are the reason.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
