using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Classifieds.Domain.Notices;

/// <summary>稿号: the name a notice goes by at the desk, such as <c>20261125-0007</c>: the issue it was taken for,
/// and its serial there.</summary>
/// <remarks>Given once and never changed, also when the notice moves to another issue.
/// Serials are 1 to 99999, four digits or more.</remarks>
public sealed record NoticeId
{
    private const string DateFormat = "yyyyMMdd";

    public NoticeId(DateOnly takenFor, int serial)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(serial, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(serial, 99_999);
        (TakenFor, Serial) = (takenFor, serial);
    }

    public DateOnly TakenFor { get; }

    public int Serial { get; }

    public static bool TryParse(string? typed, [NotNullWhen(true)] out NoticeId? id)
    {
        id = null;
        string text = typed?.Trim() ?? "";
        if (text.Length is < 13 or > 14 || text[8] != '-') return false;
        if (!DateOnly.TryParseExact(text[..8], DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return false;
        if (!int.TryParse(text[9..], NumberStyles.None, CultureInfo.InvariantCulture, out int serial) || serial < 1) return false;
        var parsed = new NoticeId(date, serial);
        if (parsed.ToString() != text) return false; // 00007 is not the name of 0007
        id = parsed;
        return true;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{TakenFor.ToString(DateFormat, CultureInfo.InvariantCulture)}-{Serial:D4}");
}
