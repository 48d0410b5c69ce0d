using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Classifieds.Domain.Proofs;

/// <summary>The stored form of an <see cref="ApprovedSetting"/>.</summary>
/// <remarks>
/// A byte that names the form, then the members as they are written below. Numbers are zigzag in groups of seven bits, lowest first;
/// texts are their length in UTF-8 bytes and the bytes; lists their count and the members. Along a line each x is told from where the
/// glyph before it ended, each advance from the size of the type, each scaling from 1000: of most glyphs these are nothing.
/// </remarks>
internal static class SettingBytes
{
    private const byte Form = 1;
    private const int AsDrawn = 1000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Write(ApprovedSetting setting)
    {
        var to = new Writer();
        to.Byte(Form);
        to.Text(setting.PrintedText);
        to.Number(setting.Lines);
        to.Number(setting.TitleLines);
        to.Number(setting.SignatureLines);
        to.Number(setting.Columns);
        to.Byte(setting.IsBoxed ? (byte)1 : (byte)0);
        to.Number(setting.Faces.Count);
        foreach (ApprovedFace face in setting.Faces)
        {
            to.Text(face.Name);
            to.Text(face.Fingerprint);
        }
        to.Byte(setting.Photo is null ? (byte)0 : (byte)1);
        if (setting.Photo is { } photo) Write(to, photo);
        to.Number(setting.Rows.Count);
        foreach (ApprovedRow row in setting.Rows) Write(to, row);
        return to.ToArray();
    }

    private static void Write(Writer to, ApprovedPhoto photo)
    {
        to.Text(photo.Hash);
        to.Number(photo.Left);
        to.Number(photo.Top);
        to.Number(photo.Width);
        to.Number(photo.Height);
        to.Number(photo.GridLine);
        to.Number(photo.Lines);
        to.Byte(photo.IsBeside ? (byte)1 : (byte)0);
    }

    private static void Write(Writer to, ApprovedRow row)
    {
        to.Number(row.Start);
        to.Number(row.End);
        to.Number(row.Size);
        to.Number(row.Baseline);
        to.Number(row.Left);
        to.Number(row.GridLine);
        to.Number(row.Natural);
        to.Number(row.Width);
        to.Number(row.Gap);
        to.Number(row.Fault);
        to.Number(row.Glyphs.Count);
        long end = 0;
        foreach (ApprovedGlyph glyph in row.Glyphs)
        {
            to.Number(glyph.Face);
            to.Number(glyph.Number);
            to.Number(glyph.X - end);
            to.Number((long)glyph.Advance - row.Size);
            to.Text(glyph.Text);
            to.Number((long)glyph.ScalePermille - AsDrawn);
            end = (long)glyph.X + glyph.Advance;
        }
    }

    public static bool TryRead(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out ApprovedSetting? setting)
    {
        var from = new Reader(bytes);
        setting = from.Byte() == Form ? Read(ref from) : null;
        if (from.IsSound && from.IsAtEnd) return setting is not null;
        setting = null;
        return false;
    }

    private static ApprovedSetting Read(ref Reader from)
    {
        string printed = from.Text();
        int lines = from.Int(), titleLines = from.Int(), signatureLines = from.Int(), columns = from.Int();
        bool isBoxed = from.Flag();
        var faces = new ApprovedFace[from.Count()];
        for (int i = 0; i < faces.Length; i++) faces[i] = new(from.Text(), from.Text());
        ApprovedPhoto? photo = from.Flag()
            ? new(from.Text(), from.Int(), from.Int(), from.Int(), from.Int(), from.Int(), from.Int(), from.Flag())
            : null;
        var rows = new ApprovedRow[from.Count()];
        for (int i = 0; i < rows.Length; i++) rows[i] = ReadRow(ref from, faces.Length);
        return new()
        {
            PrintedText = printed,
            Lines = lines,
            TitleLines = titleLines,
            SignatureLines = signatureLines,
            Columns = columns,
            IsBoxed = isBoxed,
            Faces = faces,
            Photo = photo,
            Rows = rows,
        };
    }

    private static ApprovedRow ReadRow(ref Reader from, int faces)
    {
        int start = from.Int(), end = from.Int(), size = from.Int(), baseline = from.Int(), left = from.Int(), gridLine = from.Int();
        int natural = from.Int(), width = from.Int(), gap = from.Int(), fault = from.Int();
        var glyphs = new ApprovedGlyph[from.Count()];
        long last = 0;
        for (int i = 0; i < glyphs.Length; i++)
        {
            int face = from.Within(0, faces - 1);
            ushort number = (ushort)from.Within(0, ushort.MaxValue);
            int x = from.Int(last), advance = from.Int(size);
            glyphs[i] = new(face, number, x, advance, from.Text(), from.Int(AsDrawn));
            last = (long)x + advance;
        }
        return new(start, end, size, baseline, left, gridLine, natural, width, gap, fault, glyphs);
    }

    private sealed class Writer
    {
        private readonly List<byte> bytes = [];

        public void Byte(byte value) => bytes.Add(value);

        public void Number(long value)
        {
            ulong rest = unchecked((ulong)((value << 1) ^ (value >> 63)));
            for (; rest >= 0x80; rest >>= 7) bytes.Add((byte)(rest & 0x7F | 0x80));
            bytes.Add((byte)rest);
        }

        public void Text(string text)
        {
            byte[] encoded = Utf8.GetBytes(text);
            Number(encoded.Length);
            bytes.AddRange(encoded);
        }

        public byte[] ToArray() => bytes.ToArray();
    }

    // After the first thing that is not as it must be, everything reads as nothing, so that the end is soon reached.
    private ref struct Reader(ReadOnlySpan<byte> bytes)
    {
        private const int MostGroups = 6; // of seven bits: a difference of two 32-bit numbers, zigzag, has 34

        private ReadOnlySpan<byte> rest = bytes;

        public bool IsSound { get; private set; } = true;

        public readonly bool IsAtEnd => rest.IsEmpty;

        public byte Byte()
        {
            if (rest.IsEmpty) return Fail();
            byte value = rest[0];
            rest = rest[1..];
            return value;
        }

        public bool Flag() => Byte() switch
        {
            0 => false,
            1 => true,
            _ => Fail() != 0,
        };

        public int Int(long from = 0) => (int)Check(from + Number(), int.MinValue, int.MaxValue);

        public int Within(int least, int most) => (int)Check(Number(), least, most);

        /// <summary>How many members follow, each of which takes a byte at the least.</summary>
        public int Count() => (int)Check(Number(), 0, rest.Length);

        public string Text()
        {
            int length = Count();
            try
            {
                string text = Utf8.GetString(rest[..length]);
                rest = rest[length..];
                return text;
            }
            catch (DecoderFallbackException)
            {
                Fail();
                return "";
            }
        }

        private long Check(long value, long least, long most) => value >= least && value <= most ? value : Fail();

        private long Number()
        {
            ulong value = 0;
            for (int group = 0; group < MostGroups; group++)
            {
                byte next = Byte();
                value |= (ulong)(next & 0x7F) << (7 * group);
                if (next >= 0x80) continue;
                // One way to write a number: no group of nothing at the end.
                if (next == 0 && group > 0) break;
                return (long)(value >> 1) ^ -(long)(value & 1);
            }
            return Fail();
        }

        private byte Fail()
        {
            IsSound = false;
            rest = default;
            return 0;
        }
    }
}
