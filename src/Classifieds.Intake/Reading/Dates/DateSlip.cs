using Classifieds.Domain.Findings;

namespace Classifieds.Intake.Reading.Dates;

/// <summary>What begins or ends like a date and is none: 9月6月, 206年11月24日.</summary>
/// <param name="Why">In Chinese, to follow 像是日期，但; empty where another check tells of it.</param>
internal readonly record struct DateSlip(int Length, string Why, Severity Weight, string[] Fixes);
