using System.Globalization;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Identifiers;
using Classifieds.Makeup.Drawing;
using Classifieds.Makeup.Setting;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Proofs;

/// <summary>Every name, number, amount and date, large enough to be read aloud.</summary>
internal static class ReadBackDrawer
{
    /// <param name="lookAlikes">That are pointed out.</param>
    public static void Draw(
        ProofCanvas canvas, SetNotice notice, IReadOnlyList<LookAlikeCharacter> lookAlikes, PaperFonts fonts, ProofStyle style)
    {
        IReadOnlyList<ReadBackLine> lines = ReadBackLine.Of(notice.Notice, notice.PrintedText);
        if (lines.Count == 0) return;
        canvas.Need(style.Air * 4);
        canvas.Word("请逐项核对", fonts.Head, style.TextSize, canvas.Left, canvas.Y);
        canvas.Skip(style.TextSize.Times(3, 2));
        canvas.Rule(style.Hairline);

        foreach (ReadBackLine line in lines)
        {
            canvas.Need(style.ReadBackSize * 3);
            canvas.Skip(style.SmallSize);
            canvas.Word(line.Name, fonts.Head, style.TextSize, canvas.Left, canvas.Y + style.ReadBackSize - style.TextSize);
            Length left = canvas.Left + style.LabelWidth;
            if (line.Groups.Count > 0) DrawNumber(canvas, line, left, fonts, style);
            else canvas.Skip(canvas.Text(line.Printed, fonts.Body, style.ReadBackSize, left, canvas.Y, canvas.Right - left));
            string warning = LookAlikeWarning.Warn(line.Printed, lookAlikes);
            if (warning.Length > 0)
                canvas.Skip(canvas.Text(warning, fonts.Head, style.SmallSize, left, canvas.Y - style.SmallSize / 2, canvas.Right - left));
            canvas.Rule(style.Hairline);
        }
        canvas.Skip(style.Air);
    }

    private static void DrawNumber(ProofCanvas canvas, ReadBackLine number, Length left, PaperFonts fonts, ProofStyle style)
    {
        Length row = style.ReadBackSize.Times(6, 5) + style.SmallSize * 2;
        Length gap = style.ReadBackSize.Times(3, 5);
        Length x = left;
        foreach (NumberGroup group in number.Groups)
        {
            var words = new DisplayLine(group.Words, fonts.Body, style.ReadBackSize, style.ReadBackSize.Times(1, 12));
            if (x > left && x + words.Width > canvas.Right)
            {
                canvas.Skip(row);
                x = left;
            }
            canvas.Add(words.At(new(x, canvas.Y + EmBox.Top(fonts.Body.Primary, style.ReadBackSize)), Ink.Key));
            string place = group.First == group.Last
                ? group.Last.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{group.First}–{group.Last}");
            var under = new DisplayLine(place, fonts.Body, style.SmallSize);
            Length middle = Length.Max(words.Width - under.Width, default) / 2;
            canvas.Word(place, fonts.Body, style.SmallSize, x + middle, canvas.Y + style.ReadBackSize.Times(6, 5));
            x += Length.Max(words.Width, under.Width) + gap;
        }
        string count = string.Create(CultureInfo.InvariantCulture, $"共 {number.Signs} 位");
        if (number.Printed.Contains('*', StringComparison.Ordinal)) count += "，见报隐去星号各位";
        if (x + new DisplayLine(count, fonts.Body, style.SmallSize).Width > canvas.Right)
        {
            canvas.Skip(row);
            x = left;
        }
        canvas.Word(count, fonts.Body, style.SmallSize, x, canvas.Y + style.ReadBackSize - style.SmallSize);
        canvas.Skip(row);
    }
}
