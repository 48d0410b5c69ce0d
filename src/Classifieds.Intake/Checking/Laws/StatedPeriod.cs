using Classifieds.Domain.Calendar;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Laws;

namespace Classifieds.Intake.Checking.Laws;

/// <summary>A period that a notice states: “自本公告之日起四十五日”.</summary>
/// <param name="Span">Number and unit.</param>
/// <param name="Day">The day it starts from, where the notice names one.</param>
internal readonly record struct StatedPeriod(TextSpan Span, PeriodLength Length, PeriodStart From, DateOnly? Day);
