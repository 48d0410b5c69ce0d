using System.Globalization;

namespace Classifieds.Domain.Amounts;

/// <summary>An area as written: 235.6011公顷, 3534.0165亩, 3.5万平方米, 三十五亩.</summary>
/// <remarks>Kept in 亩, in which every unit of the trade is a finite decimal: 1 公顷 = 15 亩, 1 平方公里 = 1500 亩, 1 平方米 = 0.0015 亩.</remarks>
/// <param name="Mu">In 亩, exactly as the written number has it.</param>
/// <param name="Step">One in the last place written, in 亩: what was rounded away is less than that.</param>
/// <param name="Unit">公顷, 亩, 平方公里 or 平方米.</param>
public readonly record struct LandArea(decimal Mu, decimal Step, string Unit)
{
    // Longest first where one is the head of another.
    private static readonly (string Word, string Unit)[] Words =
    [
        ("平方公里", "平方公里"), ("平方千米", "平方公里"), ("平方米", "平方米"), ("平米", "平方米"), ("平方", "平方米"), ("公顷", "公顷"),
        ("市亩", "亩"), ("亩", "亩"), ("㎡", "平方米"), ("km²", "平方公里"), ("km2", "平方公里"), ("m²", "平方米"), ("m2", "平方米"),
    ];

    /// <summary>亩 in one of the unit.</summary>
    public static decimal Factor(string unit) => unit switch
    {
        "公顷" => 15m,
        "平方公里" => 1_500m,
        "平方米" => 0.0015m,
        _ => 1m,
    };

    /// <summary>The word for a unit of area that begins there, 公亩 and 平方厘米 not among them.</summary>
    /// <returns>How many characters it takes; 0 where none stands.</returns>
    public static int UnitAt(ReadOnlySpan<char> text, int at)
    {
        foreach (var (word, _) in Words)
        {
            if (!text[at..].StartsWith(word, StringComparison.Ordinal)) continue;
            int end = at + word.Length;
            if (word == "平方" && end < text.Length && text[end] is '厘' or '分' or '毫' or '英' or '尺' or '寸' or '根' or '数') return 0;
            return char.IsAsciiDigit(word[^1]) && end < text.Length && char.IsAsciiLetterOrDigit(text[end]) ? 0 : word.Length;
        }
        return 0;
    }

    /// <summary>Reads the whole text: a number, 万 or nothing, a unit.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out LandArea area)
    {
        area = default;
        foreach (var (word, unit) in Words)
        {
            if (!text.EndsWith(word, StringComparison.Ordinal)) continue;
            ReadOnlySpan<char> number = text[..^word.Length].TrimEnd(' ');
            decimal scale = Factor(unit);
            if (number.Length > 1 && number[^1] == '万' && char.IsAsciiDigit(number[0]))
            {
                scale *= 10_000m;
                number = number[..^1].TrimEnd(' ');
            }
            if (!TryReadNumber(number, out decimal value, out int places)) return false;
            decimal step = scale;
            for (int place = 0; place < places; place++) step /= 10m;
            area = new(value * scale, step, unit);
            return true;
        }
        return false;
    }

    /// <summary>The same area in another unit and to so many decimals, as a number without its unit.</summary>
    public string NumberIn(string unit, int places) =>
        decimal.Round(Mu / Factor(unit), places, MidpointRounding.AwayFromZero)
            .ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>亩 as a decimal string without idle noughts.</summary>
    public string Value => Mu.ToString("0.############################", CultureInfo.InvariantCulture);

    private static bool TryReadNumber(ReadOnlySpan<char> number, out decimal value, out int places)
    {
        places = 0;
        value = 0;
        if (number.Length is 0 or > 20) return false;
        if (!char.IsAsciiDigit(number[0]))
        {
            bool read = CountWords.TryRead(number, out int count);
            value = count;
            return read;
        }
        int point = number.IndexOf('.');
        places = point < 0 ? 0 : number.Length - point - 1;
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        return places <= 8 && decimal.TryParse(number, style, CultureInfo.InvariantCulture, out value)
            && value < 1_000_000_000_000m;
    }
}
