namespace Classifieds.Domain.Facts;

/// <summary>Something a notice says that a reader will rely on: a name, a number, an amount, a date.</summary>
/// <remarks>A fact is a span of the house-style text. Its value is the normalised form used for checking, never for printing.</remarks>
/// <param name="Type">One of <see cref="FactType"/>, or a type that the catalogue of kinds adds.</param>
/// <param name="Span">Where it stands in the house-style text.</param>
/// <param name="Text">The words at <paramref name="Span"/>, to the letter.</param>
/// <param name="Value">Normalised: upper case, no blanks; ISO 8601 for dates, a decimal number of yuan for amounts.</param>
public sealed record Fact(string Type, TextSpan Span, string Text, string Value)
{
    /// <summary>What a number itself tells: <c>region</c>, <c>birthDate</c>, <c>canonical</c> …; empty for other facts.</summary>
    public IReadOnlyDictionary<string, string> Tells { get; init; } =
        System.Collections.ObjectModel.ReadOnlyDictionary<string, string>.Empty;
}
