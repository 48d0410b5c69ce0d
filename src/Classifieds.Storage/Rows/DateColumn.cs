using System.Globalization;

namespace Classifieds.Storage.Rows;

/// <summary>Dates as the columns hold them: ISO 8601, so that text order is time order.</summary>
internal static class DateColumn
{
    public static string Write(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly Read(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
