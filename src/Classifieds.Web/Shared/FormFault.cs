namespace Classifieds.Web.Shared;

/// <summary>What is wrong with a form.</summary>
/// <param name="Field">The id of its control; empty where the form as a whole is meant.</param>
/// <param name="Words">One Chinese sentence that says what would put it right.</param>
public sealed record FormFault(string Field, string Words)
{
    public static string? Invalid(IReadOnlyList<FormFault> faults, string field) => faults.Any(one => one.Field == field) ? "true" : null;

    /// <param name="hint">The ending of the hint's id; null where the field has none.</param>
    public static string? DescribedBy(IReadOnlyList<FormFault> faults, string field, string? hint) => string.Join(' ',
        new[] { hint is null ? "" : $"{field}-{hint}", Invalid(faults, field) is null ? "" : $"{field}-fault" }
            .Where(id => id.Length > 0)) is { Length: > 0 } ids ? ids : null;
}
