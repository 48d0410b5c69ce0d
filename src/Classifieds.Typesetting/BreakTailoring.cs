using Classifieds.Typesetting.Characters;
using static Classifieds.Typesetting.Characters.CharacterClass;

namespace Classifieds.Typesetting;

/// <summary>One row of the tailoring for Chinese: between which classes, at which levels, Unicode's answer is set aside, and why.</summary>
/// <param name="Name">As docs/line-breaking.md and the goldens name it.</param>
/// <param name="Reason">In Chinese, for the paper's own people; the table in the docs repeats it.</param>
internal sealed record BreakTailoring(string Name, string Reason)
{
    /// <summary>What stands before the place.</summary>
    public required ClassSet Left { get; init; }

    /// <summary>What stands behind it.</summary>
    public required ClassSet Right { get; init; }

    /// <summary>What ending a line there costs, see <see cref="BreakPrice"/>.</summary>
    public required int Price { get; init; }

    public ProhibitionLevel From { get; init; } = ProhibitionLevel.None;

    public ProhibitionLevel To { get; init; } = ProhibitionLevel.Strict;

    /// <summary>The rows in their order: the first that knows both neighbours decides, and where none does
    /// Unicode's answer stands.</summary>
    public static IReadOnlyList<BreakTailoring> Rows => AllRows;

    /// <summary>No row knows these two: UAX #14 decides.</summary>
    public const int AsUnicode = -1;

    private const int Classes = (int)Follower + 1;
    private static readonly BreakTailoring[] AllRows = BuildRows();
    private static readonly int[] Prices = BuildPrices(AllRows);

    /// <returns>The price of a line's end between the two, or <see cref="AsUnicode"/>.</returns>
    public static int Between(CharacterClass left, CharacterClass right, ProhibitionLevel level) =>
        Prices[((int)level * Classes + (int)left) * Classes + (int)right];

    private static BreakTailoring[] BuildRows()
    {
        ClassSet anything = ClassSet.All;
        ClassSet closing = ClassSet.Of(Closing, Comma, Stop, Interpunct, Connector, Solidus);
        ClassSet marks = closing | ClassSet.Of(Opening, Dash, Ellipsis);
        ClassSet words = ClassSet.Of(Han, Digit, Letter);
        return
        [
            new("followers", "叠字号、小假名和组合符与前一字同排（LB9 与 LB21 只管其中一部分）")
            {
                Left = anything, Right = ClassSet.Of(Follower), Price = BreakPrice.Never,
            },
            new("blanks", "空格留在行末而不印，各种宽度的都一样（LB7 只管 U+0020）")
            {
                Left = anything, Right = ClassSet.Of(Space), Price = BreakPrice.Never,
            },
            new("units", "数与单位不分：％ ℃ ㎡ ㎏ 不居行首（㎡ 等在 UAX #14 是 ID）")
            {
                Left = anything, Right = ClassSet.Of(Postfix), Price = BreakPrice.Never,
            },
            new("signs", "符号与数不分：￥ № ± 不居行末")
            {
                Left = ClassSet.Of(Prefix), Right = anything, Price = BreakPrice.Never,
            },
            new("closing-marks", "GB/T 15834 5.1.1、5.1.2、5.1.3、5.1.6、5.1.7、5.1.9：。，、；：？！后括号、连接号、间隔号、分隔号不居行首"
                + "（“”在 UAX #14 是 QU，· 是 AI，～／是 ID）")
            {
                Left = anything, Right = closing, Price = BreakPrice.Never, From = ProhibitionLevel.Gb,
            },
            new("opening-marks", "GB/T 15834 5.1.3、5.1.9：前括号、前引号、分隔号不居行末")
            {
                Left = ClassSet.Of(Opening, Solidus), Right = anything, Price = BreakPrice.Never, From = ProhibitionLevel.Gb,
            },
            new("strict-two-em-marks", "严格级：—— 与 …… 不居行首")
            {
                Left = anything, Right = ClassSet.Of(Dash, Ellipsis), Price = BreakPrice.Never, From = ProhibitionLevel.Strict,
            },
            new("two-em-marks", "国标级准许 …… 居行首（LB22 不准）")
            {
                Left = anything, Right = ClassSet.Of(Dash, Ellipsis), Price = BreakPrice.Free, To = ProhibitionLevel.Gb,
            },
            new("counted-numbers", "2026｜年、45｜日：数与所计之词宜在一行，不得已可分")
            {
                Left = ClassSet.Of(Digit), Right = ClassSet.Of(Han), Price = BreakPrice.Counted,
            },
            new("after-marks", "中文标点之后可断，“”（QU）后亦然（LB19 不准）")
            {
                Left = marks, Right = words | marks | ClassSet.Of(Prefix), Price = BreakPrice.Free,
            },
            new("before-marks", "不居行首的标点上文已列，其余（前括号、前引号）之前可断（LB19、LB30 不准）")
            {
                Left = words | marks | ClassSet.Of(Postfix, Follower), Right = marks, Price = BreakPrice.Free,
            },
            new("no-rules", "无禁则级：半角标点亦可居行首行末")
            {
                Left = marks | ClassSet.Of(Han, Postfix), Right = ClassSet.Of(LatinMark), Price = BreakPrice.Free, To =
                    ProhibitionLevel.None,
            },
        ];
    }

    private static int[] BuildPrices(BreakTailoring[] rows)
    {
        var prices = new int[((int)ProhibitionLevel.Strict + 1) * Classes * Classes];
        for (int at = 0; at < prices.Length; at++)
        {
            var level = (ProhibitionLevel)(at / (Classes * Classes));
            var left = (CharacterClass)(at / Classes % Classes);
            var right = (CharacterClass)(at % Classes);
            prices[at] = AsUnicode;
            foreach (BreakTailoring row in rows)
            {
                if (level < row.From || level > row.To || !row.Left.Has(left) || !row.Right.Has(right)) continue;
                prices[at] = row.Price;
                break;
            }
        }
        return prices;
    }
}
