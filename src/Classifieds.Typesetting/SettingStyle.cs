namespace Classifieds.Typesetting;

/// <summary>How the lines of a paragraph stand in their column.</summary>
public enum Alignment
{
    /// <summary>两端齐: both edges flush, the last line ragged.</summary>
    Justified,

    /// <summary>居中: centred, as a title is; broken into lines as even as can be.</summary>
    Centred,

    /// <summary>右齐: flush right, as signature and date are.</summary>
    FlushRight,
}

/// <summary>禁则: how strictly marks are kept from line starts and ends (clreq; GB/T 15834-2011, 5.1).</summary>
public enum ProhibitionLevel
{
    /// <summary>No prohibition at all.</summary>
    None,

    /// <summary>Closing marks never open a line, opening marks never close one, the solidus does neither.</summary>
    Gb,

    /// <summary>As <see cref="Gb"/>, and neither —— nor …… opens a line.</summary>
    Strict,
}

/// <summary>标点宽度: how wide full-width marks are before a line is justified (clreq, 标点宽度调整).</summary>
public enum MarkStyle
{
    /// <summary>全角式: one em each, squeezed only where marks meet and at line edges.</summary>
    FullWidth,

    /// <summary>开明式: 。？！ one em, the others half an em.</summary>
    Kaiming,

    /// <summary>半角式: half an em each.</summary>
    HalfWidth,
}

/// <summary>Everything that decides how a paragraph is set, but for its words.</summary>
public sealed record SettingStyle
{
    /// <summary>字号: the em of the body.</summary>
    public required Length Size { get; init; }

    /// <summary>栏宽: the width of the column.</summary>
    public required Length Measure { get; init; }

    public Alignment Alignment { get; init; } = Alignment.Justified;

    public ProhibitionLevel Level { get; init; } = ProhibitionLevel.Gb;

    public MarkStyle Marks { get; init; } = MarkStyle.FullWidth;

    /// <summary>缩进 of the first line, usually two ems, or none for ★ items.</summary>
    public Length FirstIndent { get; init; }

    /// <summary>Kept free at the right of every line, as under a signature.</summary>
    public Length RightIndent { get; init; }

    /// <summary>Whether long codes (18-digit numbers) may be broken inside, at their own joints.</summary>
    public bool BreaksLongCodes { get; init; } = true;

    /// <summary>The most that glyphs may be narrowed or widened as a last step, in thousandths; 0 = never.</summary>
    public int GlyphScalingPermille { get; init; } = 20;

    /// <summary>数字疏排: the most that is added between digits, and half of it between the letters of a word, as a step before the last, in
    /// thousandths of an em; 0 = never, and then nothing is taken from there either.</summary>
    public int DigitSpacingPermille { get; init; } = 60;

    /// <summary>中西文间距: between a Han character and a letter or digit, in thousandths of an em; 0 = none. An eighth, as
    /// newspapers have it: a quarter is the web's.</summary>
    public int HanLatinGapPermille { get; init; } = 125;

    /// <summary>What is left of that gap in a line that is squeezed, in thousandths of an em, at most the gap itself.</summary>
    public int LeastHanLatinGapPermille { get; init; }

    /// <summary>What that gap may grow to before gaps between Han characters open, in thousandths of an em.</summary>
    public int MostHanLatinGapPermille { get; init; } = 333;

    /// <summary>行首修剪: an opening mark that opens a line gives up its blank half.</summary>
    public bool TrimsLineStart { get; init; } = true;

    /// <summary>行尾修剪: a full-width mark that ends a line takes half an em (GB/T 15834-2011, 5.1.10).</summary>
    public bool TrimsLineEnd { get; init; } = true;
}
