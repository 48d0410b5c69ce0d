namespace Classifieds.Domain.Regions;

/// <summary>One line of the region table: a code, and the name it had from one year to another.</summary>
/// <param name="Code">Six digits of GB/T 2260, as a number.</param>
/// <param name="FirstYear">The first year in force; 0 where no list tells.</param>
/// <param name="LastYear">The last year in force; 9999 where it still is, or no list tells.</param>
public sealed record RegionRow(int Code, string Name, int FirstYear, int LastYear, RegionLevel Level, RegionUse Use)
{
    public bool InForceIn(int year) => FirstYear <= year && year <= LastYear;
}
