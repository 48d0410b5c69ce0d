namespace Classifieds.Domain;

/// <summary>Words without which a notice of a kind does not do what it is printed for.</summary>
/// <param name="AnyOf">One of these is enough.</param>
/// <param name="Message">Simplified Chinese, one sentence, no full stop.</param>
public sealed record RequiredWords(IReadOnlyList<string> AnyOf, string Code, Severity Severity, string Message);
