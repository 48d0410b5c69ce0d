using Classifieds.Typesetting.Characters;

namespace Classifieds.Typesetting;

/// <summary>Cells in; their blanks, their gaps and where they may be stretched are filled in.</summary>
/// <remarks>
/// 标点宽度 as clreq and GB/T 15834-2011 have it, before any line is broken: an opening mark carries half an em of blank at
/// its left, a closing one at its right, and where two marks meet their blanks are squeezed so that brackets hug their content.
/// What happens at a line's edges is the business of <see cref="LineBreaker"/>, which knows where they are.
/// </remarks>
internal static class MarkSqueezer
{
    private const int OriginStepPermille = 60;

    public static void Squeeze(Span<Cell> cells, SettingStyle style)
    {
        int em = style.Size.Millipoints;
        int gap = (int)((long)em * style.HanLatinGapPermille / 1000);
        ReplaceTypedBlanks(cells, em, gap);
        for (int i = 0; i < cells.Length; i++) GiveBlanks(ref cells[i], em, IsApostrophe(cells, i) ? MarkStyle.HalfWidth : style.Marks);
        int codeEnd = 0;
        bool isCode = false;
        for (int i = 0; i + 1 < cells.Length; i++)
        {
            if (i >= codeEnd) isCode = IsCode(cells, i, out codeEnd);
            ref Cell left = ref cells[i];
            ref Cell right = ref cells[i + 1];
            Meet(cells, i, em);
            KeepOrder(cells, i, em);
            left.Gap = HasHanLatinGap(left.Class, right.Class) ? gap : 0;
            left.InnerSlots = style.DigitSpacingPermille == 0 || i + 1 >= codeEnd ? (byte)0
                : isCode || (left.Class == CharacterClass.Digit && right.Class == CharacterClass.Digit) ? (byte)2 : (byte)1;
            left.Stretches = Stretches(left, right) && !IsApostrophe(cells, i);
            left.Pauses = left.Stretches && IsPause(left, right);
        }
    }

    private static void GiveBlanks(ref Cell cell, int em, MarkStyle marks)
    {
        int half = em / 2;
        if (cell.Class == CharacterClass.Interpunct) MakeHalfEmWide(ref cell, half);
        if (!cell.IsFullWidth) return;
        bool keepsBlank = marks == MarkStyle.FullWidth;
        switch (cell.Class)
        {
            case CharacterClass.Opening:
                (cell.DrawnLeft, cell.Ink) = (half, em - half);
                cell.Left = keepsBlank ? half : 0;
                break;
            case CharacterClass.Closing or CharacterClass.Comma:
                (cell.Ink, cell.Right) = (em - half, keepsBlank ? half : 0);
                break;
            case CharacterClass.Stop:
                (cell.Ink, cell.Right) = (em - half, keepsBlank || marks == MarkStyle.Kaiming ? half : 0);
                break;
            case CharacterClass.Connector when cell.Text == "–":
                MakeHalfEmWide(ref cell, half); // 5.1.6: half an em
                break;
            case CharacterClass.Solidus:
                MakeHalfEmWide(ref cell, half); // 5.1.9: half an em
                break;
            default:
                break;
        }
    }

    /// <summary>GB/T 15834-2011, 5.1.6, 5.1.7, 5.1.9: these marks take half an em, their ink in its middle, and are
    /// not squeezed further.</summary>
    private static void MakeHalfEmWide(ref Cell cell, int half)
    {
        int drawn = cell.Ink;
        if (drawn >= half)
        {
            // The face draws the mark in the middle of its advance; what is cut off at the left is as much as at the right.
            cell.DrawnLeft = (drawn - half) / 2;
            cell.Left = 0;
            cell.Ink = half;
        }
        else
        {
            cell.Left = (half - drawn) / 2;
            cell.Right = half - drawn - cell.Left;
            cell.DrawnLeft = 0;
        }
        cell.IsFullWidth = false;
    }

    private static void Meet(Span<Cell> cells, int i, int em)
    {
        ref Cell left = ref cells[i];
        ref Cell right = ref cells[i + 1];
        bool leftCloses = left.IsFullWidth && left.Class is CharacterClass.Closing or CharacterClass.Comma or CharacterClass.Stop;
        bool rightCloses = right.IsFullWidth && right.Class is CharacterClass.Closing or CharacterClass.Comma or CharacterClass.Stop;
        bool leftOpens = left.IsFullWidth && left.Class == CharacterClass.Opening;
        bool rightOpens = right.IsFullWidth && right.Class == CharacterClass.Opening;

        if (left.Class == CharacterClass.Stop && right.Class == CharacterClass.Stop && IsEmphatic(left) && IsEmphatic(right))
        {
            // 5.1.2: two of ？！ take one em together, three take two.
            bool third = i > 0 && cells[i - 1].Class == CharacterClass.Stop && IsEmphatic(cells[i - 1]);
            left.Right = 0;
            if (!third) right.Right = 0;
            return;
        }
        if (leftCloses && rightCloses) left.Right = 0;
        if (leftOpens && rightOpens) right.Left = 0;
        if (leftCloses && rightOpens) right.Left = 0; // blank faces blank: half an em of the two is enough
    }

    /// <summary>
    /// An opening mark whose blank is squeezed away has its origin half an em to the left of its ink. Some blank is kept before it,
    /// so that this never lies on or before the origin of the glyph it follows, and a reader of the PDF finds them in order.
    /// </summary>
    private static void KeepOrder(Span<Cell> cells, int i, int em)
    {
        ref Cell left = ref cells[i];
        ref Cell right = ref cells[i + 1];
        if (right.DrawnLeft == 0) return;
        int between = left.Ink + left.DrawnLeft - right.DrawnLeft;
        if (left.Class == CharacterClass.Space)
        {
            // A blank prints nothing: what must not be passed is the glyph before it.
            if (i == 0) return;
            between += cells[i - 1].Ink + cells[i - 1].DrawnLeft;
        }
        int missing = em * OriginStepPermille / 1000 - between;
        if (missing <= 0) return;
        left.Floor = missing;
        int fromRight = Math.Min(missing, right.Left);
        right.Left -= fromRight;
        left.Right -= Math.Min(missing - fromRight, left.Right);
    }

    // McDonald’s, the ’90s: no quotation closes there, so no blank follows.
    private static bool IsApostrophe(ReadOnlySpan<Cell> cells, int i) =>
        cells[i].Text is "’" && i + 1 < cells.Length && IsAlphanumeric(cells[i + 1].Class)
        && (i == 0 || cells[i - 1].Class is CharacterClass.Letter or CharacterClass.Space);

    // 数字疏排 is for numbers and for codes of digits and letters; a word that is spaced as much reads as emphasis.
    private static bool IsCode(ReadOnlySpan<Cell> cells, int from, out int end)
    {
        int digits = 0;
        for (end = from; end < cells.Length && IsAlphanumeric(cells[end].Class); end++)
            if (cells[end].Class == CharacterClass.Digit) digits++;
        if (end == from) end++;
        return digits >= CodeBreaks.DigitsOfACode;
    }

    private static bool IsEmphatic(in Cell cell) => cell.IsFullWidth && cell.Text is "？" or "！";

    // Never next to marks and never at a line's edges; only where a Han character meets a letter or a digit.
    private static bool HasHanLatinGap(CharacterClass left, CharacterClass right) =>
        (left == CharacterClass.Han && IsAlphanumeric(right)) || (IsAlphanumeric(left) && right == CharacterClass.Han);

    private static bool IsAlphanumeric(CharacterClass one) => one is CharacterClass.Digit or CharacterClass.Letter;

    private static bool Stretches(in Cell left, in Cell right)
    {
        if (right.Class is CharacterClass.Follower || (IsAlphanumeric(left.Class) && IsAlphanumeric(right.Class))) return false;
        // 破折号, 省略号 and numbers stay whole, and connectors and solidi keep to what they connect.
        if (left.Class is CharacterClass.Connector or CharacterClass.Solidus or CharacterClass.Prefix) return false;
        if (right.Class is CharacterClass.Connector or CharacterClass.Solidus or CharacterClass.Postfix) return false;
        if (left.Class == right.Class && left.Class is CharacterClass.Dash or CharacterClass.Ellipsis) return false;
        if (left.Class == CharacterClass.LatinMark && right.Class != CharacterClass.Han) return false;
        if (right.Class == CharacterClass.LatinMark && left.Class != CharacterClass.Han) return false;
        // 古丽娜·买买提: the ink of · is in its middle, and the name is spaced evenly.
        if (right.Class == CharacterClass.Interpunct) return left.Class == CharacterClass.Han;
        if (left.Class == CharacterClass.Interpunct) return right.Class == CharacterClass.Han;
        // A mark keeps to the side its ink is on: what is added would look like a blank before the comma.
        if (right.Class is CharacterClass.Closing or CharacterClass.Comma or CharacterClass.Stop || IsHalfWidthStop(right)) return false;
        // A word space counts once, behind it.
        return left.Class is not CharacterClass.Opening && right.Class is not CharacterClass.Space;
    }

    // Behind a half-width mark that ends something, a blank is what its writer would have typed.
    private static bool IsPause(in Cell left, in Cell right) =>
        (right.IsFullWidth && right.Class == CharacterClass.Opening) || left.Class switch
        {
            CharacterClass.Space => true,
            CharacterClass.Closing or CharacterClass.Comma or CharacterClass.Stop => left.IsFullWidth,
            _ => IsHalfWidthStop(left),
        };

    private static bool IsHalfWidthStop(in Cell cell) => cell.Text is "," or "." or ":" or ";" or "!" or "?";

    /// <summary>A blank typed between Han and Latin is the Han–Latin gap, a full-width one is one em; others are word spaces.</summary>
    private static void ReplaceTypedBlanks(Span<Cell> cells, int em, int gap)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            ref Cell cell = ref cells[i];
            if (cell.Class != CharacterClass.Space || cell.IsFullWidth) continue;
            bool isGap = i > 0 && i + 1 < cells.Length && HasHanLatinGap(cells[i - 1].Class, cells[i + 1].Class);
            cell.Ink = isGap ? Math.Max(gap, em * OriginStepPermille / 1000) : em / 4;
        }
    }
}
