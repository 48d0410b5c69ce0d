using System.Buffers.Binary;
using System.Text;

namespace Classifieds.Tests.Press;

/// <summary>Output profiles made here from ICC.1:2001 alone: of a press of black, and of a rough CMYK press. No file of
/// anybody's is copied.</summary>
internal static class MadeProfile
{
    private const string Copyright = "Made for tests of Classifieds; free for every use";

    /// <summary>Black on newsprint with 26 % gain at the middle tone.</summary>
    public static byte[] Gray() => Write("GRAY", "XYZ ",
    [
        ("desc", Description("Classifieds test: black on newsprint")),
        ("cprt", Text(Copyright)),
        ("wtpt", White()),
        ("kTRC", Curve(256, tint => Math.Pow(tint, 2.1))),
    ]);

    /// <summary>Four inks; tables of two points a side, so the colours are rough, and the form is whole.</summary>
    public static byte[] Cmyk()
    {
        byte[] toLab = Table(4, 3, inks =>
        {
            double paper = (1 - inks[3]) * (1 - inks[0] / 3) * (1 - inks[1] / 3) * (1 - inks[2] / 8);
            double red = 40 * (inks[1] - inks[0]) * (1 - inks[3]), yellow = (50 * inks[2] - 35 * inks[0]) * (1 - inks[3]);
            return [0.2 + 0.62 * paper, (red + 128) / 255, (yellow + 128) / 255];
        });
        byte[] toInk = Table(3, 4, lab => [(1 - lab[1]) / 3, lab[1] / 3, lab[2] / 3, 1 - lab[0]]);
        byte[] gamut = Table(3, 1, _ => [0]);
        return Write("CMYK", "Lab ",
        [
            ("desc", Description("Classifieds test: four inks on newsprint")),
            ("cprt", Text(Copyright)),
            ("wtpt", White()),
            ("A2B0", toLab), ("A2B1", toLab), ("A2B2", toLab),
            ("B2A0", toInk), ("B2A1", toInk), ("B2A2", toInk),
            ("gamt", gamut),
        ]);
    }

    private static byte[] Write(string space, string connection, (string Name, byte[] Value)[] tags)
    {
        var body = new List<byte>();
        var entries = new List<byte>();
        int first = 128 + 4 + tags.Length * 12;
        foreach ((string name, byte[] value) in tags)
        {
            entries.AddRange(Encoding.ASCII.GetBytes(name));
            entries.AddRange(Big(first + body.Count));
            entries.AddRange(Big(value.Length));
            body.AddRange(value);
            while (body.Count % 4 != 0) body.Add(0);
        }
        byte[] file = [.. new byte[128], .. Big(tags.Length), .. entries, .. body];
        Big(file.Length).CopyTo(file, 0);
        Big(0x02400000).CopyTo(file, 8);
        Encoding.ASCII.GetBytes("prtr" + space + connection).CopyTo(file, 12);
        byte[] made = [.. Short(2026), .. Short(11), .. Short(24)];
        made.CopyTo(file, 24);
        Encoding.ASCII.GetBytes("acsp").CopyTo(file, 36);
        byte[] d50 = [.. Big(0xF6D6), .. Big(0x10000), .. Big(0xD32D)];
        d50.CopyTo(file, 68);
        return file;
    }

    private static byte[] Description(string words)
    {
        byte[] ascii = [.. Encoding.ASCII.GetBytes(words), 0];
        return [.. "desc"u8, .. Big(0), .. Big(ascii.Length), .. ascii, .. Big(0), .. Big(0), .. new byte[2 + 1 + 67]];
    }

    private static byte[] Text(string words) => [.. "text"u8, .. Big(0), .. Encoding.ASCII.GetBytes(words), 0];

    private static byte[] White() => [.. "XYZ "u8, .. Big(0), .. Big(0xF6D6), .. Big(0x10000), .. Big(0xD32D)];

    private static byte[] Curve(int points, Func<double, double> of) =>
    [
        .. "curv"u8, .. Big(0), .. Big(points),
        .. Enumerable.Range(0, points).SelectMany(i => Short((int)Math.Round(of(i / (points - 1.0)) * 65535))),
    ];

    // lut8Type, ICC.1:2001, 6.5.8: identity matrix, straight curves, a grid of two points a side.
    private static byte[] Table(int inputs, int outputs, Func<double[], double[]> of)
    {
        byte[] straight = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];
        List<byte> table = [.. "mft1"u8, .. Big(0), (byte)inputs, (byte)outputs, 2, 0];
        for (int i = 0; i < 9; i++) table.AddRange(Big(i % 4 == 0 ? 0x10000 : 0));
        for (int i = 0; i < inputs; i++) table.AddRange(straight);
        for (int corner = 0; corner < 1 << inputs; corner++)
        {
            double[] at = [.. Enumerable.Range(0, inputs).Select(i => (double)(corner >> (inputs - 1 - i) & 1))];
            table.AddRange(of(at).Select(value => (byte)Math.Round(Math.Clamp(value, 0, 1) * 255)));
        }
        for (int i = 0; i < outputs; i++) table.AddRange(straight);
        return [.. table];
    }

    private static byte[] Big(int value)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Short(int value) => [(byte)(value >> 8), (byte)(value & 255)];
}
