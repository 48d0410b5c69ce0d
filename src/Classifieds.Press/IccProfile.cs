using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Classifieds.Press;

/// <summary>ICC 特性文件 of a press, looked at as far as PDF/X-4 asks: it is whole, describes an output device, and
/// prints in black or in CMYK.</summary>
internal sealed record IccProfile
{
    // ICC.1:2010, 7.2 and 7.3: the header, the number of tags, 12 bytes a tag.
    private const int HeaderLength = 128;
    private const int TagLength = 12;
    private const int MostTags = 1000;

    private IccProfile(ReadOnlyMemory<byte> bytes, int inks, string description) => (Bytes, Inks, Description) = (bytes, inks, description);

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>1 = black alone, 4 = CMYK.</summary>
    public int Inks { get; }

    /// <summary>What the profile calls itself; empty where it does not say.</summary>
    public string Description { get; }

    /// <param name="whyNot">Simplified Chinese, one sentence, no full stop.</param>
    public static bool TryRead(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out IccProfile? profile,
        [NotNullWhen(false)] out string? whyNot)
    {
        ReadOnlySpan<byte> all = bytes.Span;
        profile = null;
        whyNot = all.Length <= HeaderLength || !all[36..].StartsWith("acsp"u8) ? "所给文件不是 ICC 特性文件"
            : BinaryPrimitives.ReadUInt32BigEndian(all) is var stated && stated != all.Length
                ? $"所给 ICC 特性文件写明 {stated.ToString(CultureInfo.InvariantCulture)} 字节，实有 {all.Length} 字节，不完整"
            : !all[12..].StartsWith("prtr"u8) ? "所给 ICC 特性文件不是输出设备（prtr）特性文件"
            : InksOf(all) == 0 ? "所给 ICC 特性文件不是 CMYK 或灰度的特性文件"
            : all[8] is not (2 or 4) ? $"所给 ICC 特性文件的版本 {all[8]} 不能用于 PDF/X-4"
            : !HasSoundTags(all) ? "所给 ICC 特性文件的标签表读不出"
            : null;
        if (whyNot is null) profile = new(bytes, InksOf(all), DescriptionOf(all));
        return profile is not null;
    }

    private static int InksOf(ReadOnlySpan<byte> all) => all[16..].StartsWith("CMYK"u8) ? 4 : all[16..].StartsWith("GRAY"u8) ? 1 : 0;

    private static bool HasSoundTags(ReadOnlySpan<byte> all)
    {
        if (all.Length < HeaderLength + 4) return false;
        uint count = BinaryPrimitives.ReadUInt32BigEndian(all[HeaderLength..]);
        if (count is 0 or > MostTags || HeaderLength + 4 + count * TagLength > all.Length) return false;
        for (int tag = 0; tag < count; tag++)
        {
            ReadOnlySpan<byte> entry = all[(HeaderLength + 4 + tag * TagLength)..];
            if ((long)BinaryPrimitives.ReadUInt32BigEndian(entry[4..]) + BinaryPrimitives.ReadUInt32BigEndian(entry[8..]) > all.Length)
                return false;
        }
        return true;
    }

    private static string DescriptionOf(ReadOnlySpan<byte> all)
    {
        uint count = BinaryPrimitives.ReadUInt32BigEndian(all[HeaderLength..]);
        for (int tag = 0; tag < count; tag++)
        {
            ReadOnlySpan<byte> entry = all[(HeaderLength + 4 + tag * TagLength)..];
            if (entry.StartsWith("desc"u8))
                return Words(all.Slice((int)BinaryPrimitives.ReadUInt32BigEndian(entry[4..]),
                    (int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..])));
        }
        return "";
    }

    // Version 2 writes textDescriptionType, ASCII first; version 4 multiLocalizedUnicodeType, of which the first wording is taken.
    private static string Words(ReadOnlySpan<byte> tag)
    {
        if (tag.Length >= 12 && tag.StartsWith("desc"u8))
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(tag[8..]);
            return length <= tag.Length - 12 ? Encoding.ASCII.GetString(tag.Slice(12, (int)length)).TrimEnd('\0') : "";
        }
        if (tag.Length >= 28 && tag.StartsWith("mluc"u8))
        {
            (uint length, uint start) = (BinaryPrimitives.ReadUInt32BigEndian(tag[20..]), BinaryPrimitives.ReadUInt32BigEndian(tag[24..]));
            return (long)start + length <= tag.Length ? Encoding.BigEndianUnicode.GetString(tag.Slice((int)start, (int)length)) : "";
        }
        return "";
    }
}
