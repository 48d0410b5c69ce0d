using System.Globalization;

namespace Classifieds.Typesetting.Characters;

/// <summary>The line breaking class of every code point, Unicode 15.0, looked up in two steps.</summary>
internal static class LineBreakClasses
{
    private const int BlockBits = 7;
    private const int BlockSize = 1 << BlockBits;
    private const int FirstHangulSyllable = 0xAC00;

    /// <summary>One leading consonant and vowel with each of the finals, the first of them none.</summary>
    private const int HangulFinals = 28;

    private static readonly ushort[] BlockOf = new ushort[0x110000 >> BlockBits];
    private static readonly LineBreakClass[] Classes = Load();

    /// <param name="code">A code point, or a lone surrogate.</param>
    public static LineBreakClass Of(int code) => Classes[(BlockOf[code >> BlockBits] << BlockBits) + (code & (BlockSize - 1))];

    // Blocks of one class throughout, as most are, are kept once for all; the others stand behind them.
    private static LineBreakClass[] Load()
    {
        int names = Enum.GetValues<LineBreakClass>().Length;
        var classes = new List<LineBreakClass>(64 * 1024);
        for (int i = 0; i < names; i++) for (int k = 0; k < BlockSize; k++) classes.Add((LineBreakClass)i);

        using Stream file = typeof(LineBreakClasses).Assembly.GetManifestResourceStream("line-break-classes.txt")!;
        using var lines = new StreamReader(file);
        while (lines.ReadLine() is { } line)
        {
            if (line[0] == '#') continue;
            int blank = line.IndexOf(' ', StringComparison.Ordinal);
            int dash = line.IndexOf('-', StringComparison.Ordinal);
            int first = Hex(line.AsSpan(0, dash < 0 ? blank : dash));
            int last = dash < 0 ? first : Hex(line.AsSpan(dash + 1, blank - dash - 1));
            ReadOnlySpan<char> name = line.AsSpan(blank + 1);
            bool isHangul = name is "HS";
            LineBreakClass class_ = isHangul ? LineBreakClass.H3 : Enum.Parse<LineBreakClass>(name);
            for (int code = first; code <= last;)
            {
                int block = code >> BlockBits;
                if (!isHangul && (code & (BlockSize - 1)) == 0 && last - code >= BlockSize - 1)
                {
                    BlockOf[block] = (ushort)class_;
                    code += BlockSize;
                    continue;
                }
                if (BlockOf[block] < names)
                {
                    LineBreakClass filled = (LineBreakClass)BlockOf[block];
                    BlockOf[block] = (ushort)(classes.Count >> BlockBits);
                    for (int k = 0; k < BlockSize; k++) classes.Add(filled);
                }
                classes[(BlockOf[block] << BlockBits) + (code & (BlockSize - 1))] =
                    isHangul && (code - FirstHangulSyllable) % HangulFinals == 0 ? LineBreakClass.H2 : class_;
                code++;
            }
        }
        return [.. classes];
    }

    private static int Hex(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
