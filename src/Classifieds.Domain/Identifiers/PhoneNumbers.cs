namespace Classifieds.Domain.Identifiers;

/// <summary>电话号码: the kinds of number that can be dialled on the mainland, by their first digits and their length.</summary>
internal static class PhoneNumbers
{
    public const string Local = "市内电话";
    public const string Abroad = "境外电话";

    private const int ShortestAbroad = 10, LongestAbroad = 17;

    /// <summary>The digits without the mainland's country code, with the 0 that its area codes lose behind it: 86571… is 0571….</summary>
    public static string WithoutCountry(string digits)
    {
        int code = digits.StartsWith("0086", StringComparison.Ordinal) ? 4 : digits.StartsWith("86", StringComparison.Ordinal) ? 2 : 0;
        if (code == 0 || digits.Length <= 11) return digits;
        string rest = digits[code..];
        return KindOf(rest) is null && KindOf("0" + rest) == "固定电话" ? "0" + rest : rest;
    }

    /// <summary>How long the country code is of a number outside the mainland: 00852, 853, 00886, and any other behind 00; 0 where none
    /// stands.</summary>
    public static int AbroadCode(ReadOnlySpan<char> digits)
    {
        int prefix = digits.StartsWith("00") ? 2 : 0;
        ReadOnlySpan<char> rest = digits[prefix..];
        if (rest.StartsWith("852") || rest.StartsWith("853")) return rest.Length == 11 ? prefix + 3 : 0;
        if (rest.StartsWith("886")) return rest.Length is 11 or 12 ? prefix + 3 : 0;
        bool isOther = prefix == 2 && !rest.StartsWith("86") && digits.Length is >= ShortestAbroad and <= LongestAbroad && rest[0] != '0';
        return isOther ? prefix : 0;
    }

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
            _ => AbroadCode(digits) > 0 ? Abroad : null,
        };
    }

    /// <summary>The digits as they are printed: area code and number parted by a hyphen.</summary>
    public static string Printed(string digits)
    {
        string? kind = KindOf(digits);
        int area = kind == "固定电话" ? AreaLength(digits) : kind == Abroad && AbroadCode(digits) is > 2 and int code ? code : 0;
        return area == 0 ? digits : $"{digits[..area]}-{digits[area..]}";
    }

    /// <summary>How many digits are read in one breath, group by group; none where the digits are no number.</summary>
    public static IReadOnlyList<int> JointsOf(string digits)
    {
        string own = WithoutCountry(digits);
        int code = digits.Length - own.Length;
        if (code > 0 && digits.EndsWith(own, StringComparison.Ordinal)) return [code, .. JointsOf(own)];
        return (KindOf(digits), digits.Length) switch
        {
            ("手机", _) => [3, 4, 4],
            ("固定电话", var length) when AreaLength(digits) is var area => [area, length - area - 4, 4],
            ("客服电话", 10) => [3, 3, 4],
            (Local or "客服电话", var length and (7 or 8)) => [length - 4, 4],
            (Abroad, var length) when AbroadCode(digits) is > 2 and var abroad => [abroad, length - abroad - 4, 4],
            ("客服电话" or "服务电话", var length) => [length],
            _ => [],
        };
    }

    // 010 and 02x take three digits, 03xx to 09xx four.
    private static int AreaLength(ReadOnlySpan<char> digits) =>
        digits[0] != '0' ? 0
        : digits[1] is '1' ? (digits[2] == '0' ? 3 : 0)
        : digits[1] is '2' ? 3
        : digits[1] is >= '3' and <= '9' ? 4
        : 0;
}
