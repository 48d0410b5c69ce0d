using Classifieds.Domain.Facts;

namespace Classifieds.Intake.Reading.Things;

/// <summary>A document, seal or receipt that the notice declares lost.</summary>
/// <param name="Kind">The index of the kind it is lost under; -1 where no kind names it.</param>
/// <param name="FactType"><c>document</c>, <c>seal</c> or <c>receipt</c>.</param>
internal readonly record struct LostThing(TextSpan Span, int Kind, string FactType);
