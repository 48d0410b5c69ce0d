using Classifieds.Domain.Findings;

namespace Classifieds.Tests.Field;

/// <summary>What must hold of the answer to a <see cref="FieldCase"/>; what is left out is not asked.</summary>
/// <remarks>A code that ends in <c>*</c> stands for all that begin so. A fact is written <c>type=value</c>, with
/// <c>*</c> for any type.</remarks>
internal sealed record Expectation
{
    /// <summary>How many notices the input holds.</summary>
    public int? Notices { get; init; }

    /// <summary>Codes that must be told.</summary>
    public string[] Codes { get; init; } = [];

    /// <summary>Codes that must not be told.</summary>
    public string[] Absent { get; init; } = [];

    public bool NoErrors { get; init; }

    /// <summary>Words that a finding must stand on or in, whatever its code.</summary>
    public string[] At { get; init; } = [];

    /// <summary>How much a finding of <see cref="At"/> must weigh at least.</summary>
    public Severity Least { get; init; } = Severity.Info;

    /// <summary>By code, what its findings must offer as repairs.</summary>
    public Dictionary<string, string[]> Fixes { get; init; } = [];

    /// <summary>What no finding may offer.</summary>
    public string[] NotFixes { get; init; } = [];

    /// <summary>What the house text must contain.</summary>
    public string[] Text { get; init; } = [];

    public string[] NotText { get; init; } = [];

    public string[] Facts { get; init; } = [];

    public string[] NotFacts { get; init; } = [];

    /// <summary>The first party of the first notice, as written or normalised.</summary>
    public string? Party { get; init; }

    /// <summary>The kind of the first notice is one of these.</summary>
    public string[] Kinds { get; init; } = [];

    public string[] NotKinds { get; init; } = [];

    /// <summary>Each stands in what is set aside.</summary>
    public string[] Leftovers { get; init; } = [];

    /// <summary>Where lines are laid: none of these is broken.</summary>
    public string[] Whole { get; init; } = [];
}
