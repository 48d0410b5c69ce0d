using System.Buffers.Binary;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Classifieds.Fonts;

/// <summary>Lists the faces of a font file by reading a few kilobytes of it, collections included.</summary>
/// <remarks>A file that is no font, is cut short or lies about its tables lists no face; nothing is thrown.</remarks>
internal static class FontFileReader
{
    private const int FirstRead = 4096; // holds the directories of most files, so one read is enough
    private const int MostFaces = 64;
    private const int LongestNameTable = 256 * 1024;
    private const uint Collection = 0x74746366; // ttcf
    private const uint OpenType = 0x4F54544F; // OTTO
    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565; // true

    public static IReadOnlyList<FaceListing> List(string path)
    {
        try
        {
            using SafeFileHandle file = File.OpenHandle(path);
            byte[] head = Read(file, 0, FirstRead);
            if (head.Length < 12) return [];
            if (BinaryPrimitives.ReadUInt32BigEndian(head) != Collection) return One(path, file, head, 0, 0) is { } only ? [only] : [];

            int count = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(8)), MostFaces);
            var faces = new List<FaceListing>(count);
            for (int i = 0; i < count && 16 + 4 * i <= head.Length; i++)
                if (One(path, file, head, BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(12 + 4 * i)), i) is { } face) faces.Add(face);
            return faces;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static FaceListing? One(string path, SafeFileHandle file, byte[] head, long at, int index)
    {
        ReadOnlySpan<byte> start = Slice(file, head, at, 12);
        if (start.Length < 12 || BinaryPrimitives.ReadUInt32BigEndian(start) is not (OpenType or TrueType or AppleTrueType)) return null;
        int tables = BinaryPrimitives.ReadUInt16BigEndian(start[4..]);
        ReadOnlySpan<byte> directory = Slice(file, head, at + 12, 16 * tables);

        (long At, int Length) names = default, os2 = default;
        bool hasOutlines = false, isVariable = false;
        for (int i = 0; 16 * i + 16 <= directory.Length; i++)
        {
            ReadOnlySpan<byte> entry = directory.Slice(16 * i, 16);
            (long, int) where = (BinaryPrimitives.ReadUInt32BigEndian(entry[8..]),
                (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(entry[12..]), int.MaxValue));
            if (entry.StartsWith("name"u8)) names = where;
            else if (entry.StartsWith("OS/2"u8)) os2 = where;
            else if (entry.StartsWith("CFF "u8) || entry.StartsWith("glyf"u8)) hasOutlines = true;
            else if (entry.StartsWith("fvar"u8) || entry.StartsWith("CFF2"u8)) isVariable = true;
        }
        if (names.Length == 0 || !(hasOutlines || isVariable)) return null; // a bitmap font, or a sfnt that is no font

        int weight = 400, rights = 0;
        bool isSlanted = false;
        if (os2.Length >= 64)
        {
            ReadOnlySpan<byte> table = Slice(file, head, os2.At, 64);
            if (table.Length < 64) return null;
            weight = BinaryPrimitives.ReadUInt16BigEndian(table[4..]);
            rights = BinaryPrimitives.ReadUInt16BigEndian(table[8..]);
            isSlanted = (BinaryPrimitives.ReadUInt16BigEndian(table[62..]) & 0x0201) != 0; // fsSelection: ITALIC, OBLIQUE
        }

        List<string> families = [], fullNames = [];
        string postScriptName = "";
        ReadNames(Slice(file, head, names.At, Math.Min(names.Length, LongestNameTable)), families, fullNames, ref postScriptName);
        return families.Count == 0
            ? null
            : new(path, index, postScriptName.Length > 0 ? postScriptName : families[0].Replace(" ", "", StringComparison.Ordinal),
                families, fullNames, weight, isSlanted, rights, isVariable);
    }

    private static void ReadNames(ReadOnlySpan<byte> table, List<string> families, List<string> fullNames, ref string postScriptName)
    {
        if (table.Length < 6) return;
        int count = BinaryPrimitives.ReadUInt16BigEndian(table[2..]);
        int strings = BinaryPrimitives.ReadUInt16BigEndian(table[4..]);
        for (int i = 0; i < count && 6 + 12 * i + 12 <= table.Length; i++)
        {
            ReadOnlySpan<byte> record = table.Slice(6 + 12 * i, 12);
            int platform = BinaryPrimitives.ReadUInt16BigEndian(record);
            int meaning = BinaryPrimitives.ReadUInt16BigEndian(record[6..]);
            if (platform is not (0 or 1 or 3) || meaning is not (1 or 4 or 6 or 16)) continue;
            int from = strings + BinaryPrimitives.ReadUInt16BigEndian(record[10..]);
            int length = BinaryPrimitives.ReadUInt16BigEndian(record[8..]);
            if (length == 0 || from + length > table.Length) continue;
            ReadOnlySpan<byte> bytes = table.Slice(from, length);
            // Macintosh names are read where they are plain ASCII; every font that has others repeats them for Windows.
            if (platform == 1 && bytes.ContainsAnyExceptInRange((byte)0x20, (byte)0x7E)) continue;
            string name = platform == 1 ? Encoding.ASCII.GetString(bytes) : Encoding.BigEndianUnicode.GetString(bytes);
            if (meaning == 6) postScriptName = postScriptName.Length > 0 ? postScriptName : name;
            else Keep(meaning == 4 ? fullNames : families, name);
        }
    }

    private static void Keep(List<string> names, string name)
    {
        if (!names.Contains(name, StringComparer.OrdinalIgnoreCase)) names.Add(name);
    }

    private static ReadOnlySpan<byte> Slice(SafeFileHandle file, byte[] head, long at, int length) =>
        at + length <= head.Length ? head.AsSpan((int)at, length) : Read(file, at, length);

    private static byte[] Read(SafeFileHandle file, long at, int length)
    {
        byte[] bytes = new byte[length];
        int got = 0;
        while (got < length)
        {
            int more = RandomAccess.Read(file, bytes.AsSpan(got), at + got);
            if (more == 0) return bytes[..got];
            got += more;
        }
        return bytes;
    }
}
