using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Outcomes;

/// <summary>An expected "no" with its reason, told to a person. A bug throws instead.</summary>
/// <param name="Code">Stable and searchable, such as <c>TEMPLATE-UNKNOWN</c>.</param>
/// <param name="Message">Simplified Chinese, one sentence, naming what and where.</param>
public record Refusal(string Code, string Message)
{
    /// <summary>What the desk found, where findings are the reason.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>True where a file or the database could not be read or written: the command line then answers 3, not 1.</summary>
    public bool IsStorage { get; init; }

    /// <summary>True where what was asked for cannot be meant, such as a column of no width: the command line then answers 2.</summary>
    public bool IsUsage { get; init; }
}
