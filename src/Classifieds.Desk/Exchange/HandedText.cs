using System.Text;

namespace Classifieds.Desk.Exchange;

/// <summary>The characters of a text that was handed in as bytes: UTF-8 with or without a mark, UTF-16 with one, else GB 18030, as Chinese
/// desks still send it.</summary>
public static class HandedText
{
    static HandedText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>GB 18030 that reads what it cannot as U+FFFD, for a line among many.</summary>
    public static Encoding Gb18030OrMarks =>
        Encoding.GetEncoding("GB18030", EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback);

    private static Encoding Gb18030 =>
        Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    /// <returns>The text without its mark; null where it is none of these.</returns>
    public static string? Decode(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Try(new UnicodeEncoding(false, true, true), bytes.AsSpan(2)),
        [0xFE, 0xFF, ..] => Try(new UnicodeEncoding(true, true, true), bytes.AsSpan(2)),
        [0xEF, 0xBB, 0xBF, ..] => Try(new UTF8Encoding(false, true), bytes.AsSpan(3)),
        _ => Try(new UTF8Encoding(false, true), bytes) ?? Try(Gb18030, bytes),
    };

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
