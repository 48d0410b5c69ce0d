namespace Classifieds.Domain.Identifiers;

/// <summary>电话号码: the kinds of number that can be dialled on the mainland, by their first digits and their length.</summary>
internal static class PhoneNumbers
{
    public const string Local = "市内电话";

    /// <summary>What kind of number some digits are, or null; hidden digits fit any.</summary>
    public static string? KindOf(ReadOnlySpan<char> digits)
    {
        if (digits.Length < 3) return null;
        return digits.Length switch
        {
            11 when digits[0] == '1' && digits[1] is (>= '3' and <= '9') or '*' => "手机",
            >= 10 and <= 12 when AreaLength(digits) is > 0 and var area && digits.Length - area is 7 or 8 => "固定电话",
            10 when digits.StartsWith("400") || digits.StartsWith("800") => "客服电话",
            5 or 6 when digits.StartsWith("95") || digits.StartsWith("96") => "客服电话",
            8 when digits.StartsWith("95") => "客服电话",
            5 when digits.StartsWith("12") || digits.StartsWith("10") => "服务电话",
            3 when digits.StartsWith("11") || digits.StartsWith("12") => "服务电话",
            7 or 8 when digits[0] is not ('0' or '1') => Local,
            _ => null,
        };
    }

    /// <summary>The digits as they are printed: area code and number parted by a hyphen.</summary>
    public static string Printed(string digits)
    {
        int area = KindOf(digits) == "固定电话" ? AreaLength(digits) : 0;
        return area == 0 ? digits : $"{digits[..area]}-{digits[area..]}";
    }

    // 010 and 02x take three digits, 03xx to 09xx four.
    private static int AreaLength(ReadOnlySpan<char> digits) =>
        digits[0] != '0' ? 0
        : digits[1] is '1' ? (digits[2] == '0' ? 3 : 0)
        : digits[1] is '2' ? 3
        : digits[1] is >= '3' and <= '9' ? 4
        : 0;
}
