using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Classifieds.Domain.Issues;

namespace Classifieds.Domain.Notices;

/// <summary>稿号: the name a notice goes by at the desk, such as <c>BC20261125-0007</c>: the sign of the paper and the issue it was taken
/// for, and its serial there.</summary>
/// <remarks>Given once and never changed, also when the notice moves to another issue. Serials are 1 to 99999, four digits or more.
/// Papers without a sign, and notices of before there were signs, are named <c>20261125-0007</c>.</remarks>
public sealed record NoticeId
{
    private const string DateFormat = "yyyyMMdd";
    private const int DateLength = 8;

    /// <param name="sign">Null where the paper has none.</param>
    public NoticeId(DateOnly takenFor, int serial, PaperSign? sign = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(serial, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(serial, 99_999);
        (TakenFor, Serial, Sign) = (takenFor, serial, sign);
    }

    public DateOnly TakenFor { get; }

    public int Serial { get; }

    public PaperSign? Sign { get; }

    /// <param name="typed">The letters may be small: nothing else goes by that name.</param>
    public static bool TryParse(string? typed, [NotNullWhen(true)] out NoticeId? id)
    {
        id = null;
        string text = typed?.Trim().ToUpperInvariant() ?? "";
        int letters = text.TakeWhile(char.IsAsciiLetterUpper).Count();
        PaperSign? sign = null;
        if (letters > 0 && !PaperSign.TryParse(text[..letters], out sign)) return false;
        string rest = text[letters..];
        if (rest.Length is < DateLength + 5 or > DateLength + 6 || rest[DateLength] != '-') return false;
        if (!DateOnly.TryParseExact(
            rest[..DateLength], DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)) return false;
        if (!int.TryParse(rest[(DateLength + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int serial) || serial < 1)
            return false;
        var parsed = new NoticeId(date, serial, sign);
        if (parsed.ToString() != text) return false; // 00007 is not the name of 0007
        id = parsed;
        return true;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Sign}{TakenFor.ToString(DateFormat, CultureInfo.InvariantCulture)}-{Serial:D4}");
}
