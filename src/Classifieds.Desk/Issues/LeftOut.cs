using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Issues;

/// <summary>未上版: an insertion that does not stand on the page.</summary>
/// <param name="Name">Of the notice, or of the insertion where it has several.</param>
/// <param name="Why">The nearest reason first; each sentence says what would help.</param>
public sealed record LeftOut(string Name, IReadOnlyList<Refusal> Why);
