using System.Buffers.Binary;

namespace Classifieds.Fonts;

/// <summary>Which character identifier each glyph of a CFF program has (Adobe Technical Note 5176, 9 and 13).</summary>
internal static class CffCharset
{
    private const int CharsetOperator = 15, Escape = 12, RosOperator = 30;

    /// <returns>By glyph number; null where the program is keyed by names.</returns>
    /// <exception cref="InvalidDataException">The program is not what the note describes.</exception>
    public static ushort[]? Read(ReadOnlySpan<byte> cff, int glyphs)
    {
        try
        {
            int at = SkipIndex(cff, cff[2]);
            if (!FindCharset(FirstOfIndex(cff, at), out int charset)) return null;
            return ReadCharset(cff, charset, glyphs);
        }
        catch (Exception fault) when (fault is IndexOutOfRangeException or ArgumentOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("The CFF program ends within its charset.", fault);
        }
    }

    private static ushort[] ReadCharset(ReadOnlySpan<byte> cff, int at, int glyphs)
    {
        var identifiers = new ushort[glyphs];
        int format = cff[at++];
        if (format is < 0 or > 2) throw new InvalidDataException($"A CFF charset has no format {format}.");
        for (int glyph = 1; glyph < glyphs;)
        {
            int first = BinaryPrimitives.ReadUInt16BigEndian(cff[at..]);
            at += 2;
            int more = format == 0 ? 0 : format == 1 ? cff[at] : BinaryPrimitives.ReadUInt16BigEndian(cff[at..]);
            at += format;
            for (int i = 0; i <= more && glyph < glyphs; i++) identifiers[glyph++] = checked((ushort)(first + i));
        }
        return identifiers;
    }

    // Whether the dictionary has an ROS, and with it character identifiers; and where its charset stands.
    private static bool FindCharset(ReadOnlySpan<byte> dictionary, out int charset)
    {
        bool isKeyedByIdentifiers = false;
        int operand = 0;
        charset = 0;
        for (int at = 0; at < dictionary.Length;)
        {
            int first = dictionary[at++];
            switch (first)
            {
                case Escape:
                    isKeyedByIdentifiers |= dictionary[at++] == RosOperator;
                    break;
                case < 22:
                    if (first == CharsetOperator) charset = operand;
                    break;
                case 28:
                    operand = BinaryPrimitives.ReadInt16BigEndian(dictionary[at..]);
                    at += 2;
                    break;
                case 29:
                    operand = BinaryPrimitives.ReadInt32BigEndian(dictionary[at..]);
                    at += 4;
                    break;
                case 30:
                    while ((dictionary[at++] & 0x0F) != 0x0F) { }
                    break;
                case >= 32 and <= 246:
                    operand = first - 139;
                    break;
                case >= 247 and <= 254:
                    int low = dictionary[at++];
                    operand = first <= 250 ? (first - 247) * 256 + low + 108 : -(first - 251) * 256 - low - 108;
                    break;
                default:
                    break;
            }
        }
        return isKeyedByIdentifiers;
    }

    private static ReadOnlySpan<byte> FirstOfIndex(ReadOnlySpan<byte> cff, int at)
    {
        int count = BinaryPrimitives.ReadUInt16BigEndian(cff[at..]);
        if (count == 0) return [];
        int size = cff[at + 2], objects = at + 3 + (count + 1) * size - 1;
        return cff[(objects + Offset(cff, at + 3, size))..(objects + Offset(cff, at + 3 + size, size))];
    }

    private static int SkipIndex(ReadOnlySpan<byte> cff, int at)
    {
        int count = BinaryPrimitives.ReadUInt16BigEndian(cff[at..]);
        if (count == 0) return at + 2;
        int size = cff[at + 2];
        return at + 3 + (count + 1) * size - 1 + Offset(cff, at + 3 + count * size, size);
    }

    private static int Offset(ReadOnlySpan<byte> cff, int at, int size)
    {
        int offset = 0;
        for (int i = 0; i < size; i++) offset = checked((offset << 8) | cff[at + i]);
        return offset;
    }
}
