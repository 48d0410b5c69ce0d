namespace Classifieds.Domain.Calendar;

/// <summary>休刊: days on which a paper does not appear although its week says so, both ends counted.</summary>
/// <param name="Why">As people are told it, such as 春节休刊.</param>
public sealed record ClosedSpan(DateOnly First, DateOnly Last, string Why)
{
    public bool Covers(DateOnly day) => day >= First && day <= Last;
}
