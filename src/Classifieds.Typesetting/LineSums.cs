using Classifieds.Typesetting.Characters;

namespace Classifieds.Typesetting;

/// <summary>Running sums over a paragraph's cells, so that any stretch of them is judged in constant time.</summary>
internal sealed class LineSums
{
    private readonly Cell[] cells;
    private readonly Sum[] sums;
    private readonly SettingStyle style;
    private readonly int gives, takes; // of the Han–Latin gaps, in thousandths of what they are

    public LineSums(Cell[] cells, SettingStyle style)
    {
        this.cells = cells;
        this.style = style;
        if (style.HanLatinGapPermille is var gap and > 0)
        {
            gives = 1000 * Math.Max(0, gap - style.LeastHanLatinGapPermille) / gap;
            takes = 1000 * Math.Max(0, style.MostHanLatinGapPermille - gap) / gap;
        }
        sums = Workspace<Sum>.Take(cells.Length + 1);
        Sum sum = default;
        sums[0] = sum;
        for (int i = 0; i < cells.Length; i++)
        {
            ref readonly Cell cell = ref cells[i];
            sum.Width += cell.Width + cell.Floor + cell.Gap;
            sum.HanLatin += cell.Gap;
            sum.Slots += cell.Stretches ? 1 : 0;
            sum.Pauses += cell.Pauses ? 1 : 0;
            sum.InnerSlots += cell.InnerSlots;
            switch (cell.Class)
            {
                case CharacterClass.Opening:
                    sum.Brackets += cell.Left;
                    break;
                case CharacterClass.Closing:
                    sum.Brackets += cell.Right;
                    break;
                case CharacterClass.Comma:
                    sum.Commas += cell.Right;
                    break;
                case CharacterClass.Stop:
                    sum.Stops += cell.Right;
                    break;
                case CharacterClass.Space when !cell.IsFullWidth:
                    sum.WordSpaces += cell.Ink;
                    break;
                default:
                    break;
            }
            if (IsVisible(cell.Class)) sum.Visible++;
            sum.Least = sum.Width - sum.Brackets - sum.Commas - sum.Stops - sum.HanLatin;
            sums[i + 1] = sum;
        }
    }

    /// <summary>Gives the sums back; nothing is asked of them afterwards.</summary>
    public void Release() => Workspace<Sum>.Give(sums);

    /// <summary>The width of the cells [start, end) before their edges are trimmed; a line of them is at most two em narrower.</summary>
    public long WidthOf(int start, int end) => sums[end].Width - sums[start].Width;

    /// <summary>What the cells [start, end) take at the least, the blanks at their end dropped and all that gives squeezed away.</summary>
    public long LeastWidthOf(int start, int end)
    {
        while (end > start + 1 && cells[end - 1].Class == CharacterClass.Space) end--;
        return sums[end].Least - sums[start].Least;
    }

    /// <summary>The cells [start, end) as a line, blanks at its end dropped and marks at its edges trimmed.</summary>
    public LineFit Fit(int start, int end)
    {
        while (end > start + 1 && cells[end - 1].Class == CharacterClass.Space) end--;
        ref readonly Sum from = ref sums[start];
        ref readonly Sum to = ref sums[end];
        ref readonly Cell first = ref cells[start];
        ref readonly Cell last = ref cells[end - 1];

        int openingTrim = style.TrimsLineStart && first.Class == CharacterClass.Opening ? first.Left : 0;
        int closingTrim = style.TrimsLineEnd && last.IsFullWidth ? last.Right : 0;
        int width = Narrow(to.Width - from.Width) - last.Floor - last.Gap - openingTrim - closingTrim;
        int brackets = Narrow(to.Brackets - from.Brackets) - openingTrim;
        int commas = Narrow(to.Commas - from.Commas);
        int stops = Narrow(to.Stops - from.Stops);
        switch (last.Class)
        {
            case CharacterClass.Closing:
                brackets -= closingTrim;
                break;
            case CharacterClass.Comma:
                commas -= closingTrim;
                break;
            case CharacterClass.Stop:
                stops -= closingTrim;
                break;
            default:
                break;
        }
        int hanLatin = Narrow(to.HanLatin - from.HanLatin) - last.Gap;
        int wordSpaces = Narrow(to.WordSpaces - from.WordSpaces);
        return new LineFit
        {
            Start = start,
            End = end,
            Natural = width,
            Glyphs = width - hanLatin - wordSpaces,
            Brackets = brackets,
            Commas = commas,
            Stops = stops,
            HanLatin = hanLatin,
            HanLatinGives = (int)((long)hanLatin * gives / 1000),
            HanLatinTakes = (int)((long)hanLatin * takes / 1000),
            WordSpaces = wordSpaces,
            Slots = to.Slots - from.Slots - (last.Stretches ? 1 : 0),
            Pauses = to.Pauses - from.Pauses - (last.Pauses ? 1 : 0),
            InnerSlots = to.InnerSlots - from.InnerSlots - last.InnerSlots,
            Visible = to.Visible - from.Visible,
        };
    }

    // A stretch too long for an int is longer than any line; only that matters then.
    private static int Narrow(long sum) => (int)Math.Min(sum, int.MaxValue / 2);

    private static bool IsVisible(CharacterClass one) =>
        one is CharacterClass.Han or CharacterClass.Digit or CharacterClass.Letter or CharacterClass.Prefix or CharacterClass.Postfix;

    private struct Sum
    {
        public long Width, Brackets, Commas, Stops, HanLatin, WordSpaces, Least;
        public int Slots, Pauses, InnerSlots, Visible;
    }
}
