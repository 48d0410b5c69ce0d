using Classifieds.Domain.Facts;

namespace Classifieds.Intake.Checking.Sums;

/// <summary>An area or a sum of money that may be a total or a part of one.</summary>
/// <param name="Value">In 亩 or in yuan.</param>
/// <param name="Step">One in the last place written, in 亩 or in yuan: what was rounded away is less than that.</param>
/// <param name="Factor">亩 or yuan in one of the unit written; 0 where the number cannot be rewritten in its own manner.</param>
internal readonly record struct StatedNumber(TextSpan Span, decimal Value, decimal Step, decimal Factor);
