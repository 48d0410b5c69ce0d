namespace Classifieds.Typesetting.Characters;

/// <summary>The line breaking class of every code point, Unicode 15.0, looked up in two steps.</summary>
internal static class LineBreakClasses
{
    private const int BlockBits = 7;
    private const int BlockSize = 1 << BlockBits;
    private const int FirstHangulSyllable = 0xAC00;

    /// <summary>One leading consonant and vowel with each of the finals, the first of them none.</summary>
    private const int HangulFinals = 28;

    // Blocks of one class throughout, as most are, are kept once for all; the others stand behind them.
    private const int MixedBlocks = 512;

    private static readonly ushort[] BlockOf = new ushort[0x110000 >> BlockBits];
    private static readonly LineBreakClass[] Classes = Load();

    /// <summary>The classes as the file names them, in the order of <see cref="LineBreakClass"/>; HS, last, is
    /// every syllable of 한글.</summary>
    private static ReadOnlySpan<byte> Names =>
        "XXAIALB2BABBBKCBCJCLCMCPCRCWEBEMEPEXGLH2H3HLHYIDINISJLJTJVLFNLNSNUOPOWPOPRQURISASGSPSYWJZWZJHS"u8;

    /// <param name="code">A code point, or a lone surrogate.</param>
    public static LineBreakClass Of(int code) => Classes[(BlockOf[code >> BlockBits] << BlockBits) + (code & (BlockSize - 1))];

    // Read byte by byte and into plain arrays: this is on the way to the first notice of a program just started. The runtime looks up a
    // static field in each step anew while what it begins with is made: the steps are given the array.
    private static LineBreakClass[] Load()
    {
        ushort[] blockOf = BlockOf;
        int syllables = Names.Length / 2 - 1;
        var classes = new LineBreakClass[(syllables + MixedBlocks) * BlockSize];
        for (int i = 0; i < syllables * BlockSize; i++) classes[i] = (LineBreakClass)(i >> BlockBits);
        int blocks = syllables;

        using Stream file = typeof(LineBreakClasses).Assembly.GetManifestResourceStream("line-break-classes.txt")!;
        var text = new byte[file.Length];
        file.ReadExactly(text);
        int at = Array.IndexOf(text, (byte)'\n') + 1; // the first line says what the file is
        while (at < text.Length)
        {
            int first = Hex(text, ref at);
            int last = first;
            if (text[at] == '-')
            {
                at++;
                last = Hex(text, ref at);
            }
            int name = 0;
            while (Names[2 * name] != text[at + 1] || Names[2 * name + 1] != text[at + 2]) name++;
            at += 4;
            Fill(first, last, name, syllables, blockOf, classes, ref blocks);
        }
        return classes;
    }

    private static void Fill(int first, int last, int name, int syllables, ushort[] blockOf, LineBreakClass[] classes, ref int blocks)
    {
        for (int code = first; code <= last;)
        {
            int block = code >> BlockBits;
            if (name != syllables && (code & (BlockSize - 1)) == 0 && last - code >= BlockSize - 1)
            {
                blockOf[block] = (ushort)name;
                code += BlockSize;
                continue;
            }
            if (blockOf[block] < syllables)
            {
                Array.Copy(classes, blockOf[block] * BlockSize, classes, blocks * BlockSize, BlockSize);
                blockOf[block] = (ushort)blocks++;
            }
            classes[(blockOf[block] << BlockBits) + (code & (BlockSize - 1))] = name != syllables
                ? (LineBreakClass)name
                : (code - FirstHangulSyllable) % HangulFinals == 0 ? LineBreakClass.H2 : LineBreakClass.H3;
            code++;
        }
    }

    private static int Hex(byte[] text, ref int at)
    {
        int value = 0;
        for (; text[at] is >= (byte)'0' and <= (byte)'9' or >= (byte)'A' and <= (byte)'F'; at++)
            value = value * 16 + (text[at] <= '9' ? text[at] - '0' : text[at] - 'A' + 10);
        return value;
    }
}
