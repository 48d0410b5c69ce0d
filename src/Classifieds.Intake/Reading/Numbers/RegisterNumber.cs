using Classifieds.Domain.Facts;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>A number that words make part of, such as 喀市监处罚〔2026〕182号, and what it is the number of.</summary>
internal readonly record struct RegisterNumber(string FactType, TextSpan Span);
