using System.Globalization;

namespace Classifieds.Domain.Calendar;

/// <summary>A moment as it is stored and hashed: UTC, ISO 8601, whole milliseconds, such as <c>2026-11-24T08:00:00.000Z</c>.</summary>
public static class Timestamp
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string Write(DateTimeOffset moment) => moment.ToUniversalTime().ToString(Format, CultureInfo.InvariantCulture);

    public static bool TryRead(string text, out DateTimeOffset moment) => DateTimeOffset.TryParseExact(
        text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out moment);

    /// <exception cref="FormatException">The text is not a moment in this form.</exception>
    public static DateTimeOffset Read(string text) =>
        TryRead(text, out DateTimeOffset moment) ? moment : throw new FormatException($"No moment: {text}");
}
