using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Classifieds.Domain.Calendar;

/// <summary>A day as facts, findings and profiles write it, 2026-11-25 (ISO 8601), whatever the machine's language:
/// as text it sorts as in time.</summary>
public static class IsoDate
{
    private const string Format = "yyyy-MM-dd";

    // By hand: the format costs more than all checks of an ID number together, and millions are read.
    public static string Write(DateOnly date)
    {
        Span<char> written = ['0', '0', '0', '0', '-', '0', '0', '-', '0', '0'];
        var (year, month, day) = date;
        Put(written[..4], year);
        Put(written[5..7], month);
        Put(written[8..], day);
        return new string(written);

        static void Put(Span<char> places, int number)
        {
            for (int at = places.Length - 1; at >= 0; at--) (number, places[at]) = (number / 10, (char)('0' + (number % 10)));
        }
    }

    /// <returns>Whether the text is written like this and there is such a day.</returns>
    public static bool TryRead([NotNullWhen(true)] string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <exception cref="FormatException">The text is not a day in this form.</exception>
    public static DateOnly Read(string text) => TryRead(text, out DateOnly date) ? date : throw new FormatException($"No day: {text}");
}
