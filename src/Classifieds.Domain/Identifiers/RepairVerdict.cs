namespace Classifieds.Domain.Identifiers;

/// <summary>How a repaired number fares: whether it passes every check of its type, and how likely it is.</summary>
/// <returns>0 passes without a remark, 1 passes with a warning, negative fails.</returns>
internal delegate int RepairVerdict(ReadOnlySpan<char> candidate);
