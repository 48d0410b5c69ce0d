using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Catalogues;

/// <summary>Words without which a notice of a kind does not do what it is printed for.</summary>
/// <param name="AnyOf">One of these is enough.</param>
/// <param name="Why">What happens without them, in Chinese; it follows 没有写“…”， in the finding.</param>
public sealed record RequiredWords(IReadOnlyList<string> AnyOf, Severity Severity, string Why);
