using System.Globalization;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Makeup.Drawing;
using Classifieds.Makeup.Setting;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Proofs;

/// <summary>Every name, number, amount and date, large enough to be read aloud.</summary>
internal static class ReadBackDrawer
{
    private const int GroupLength = 4;

    /// <param name="lookAlikes">That are pointed out.</param>
    public static void Draw(
        ProofCanvas canvas, SetNotice notice, IReadOnlyList<LookAlikeCharacter> lookAlikes, PaperFonts fonts, ProofStyle style)
    {
        Fact[] facts = [.. notice.Notice.Facts.Where(IsReadBack).OrderBy(fact => fact.Span.Start)];
        if (facts.Length == 0) return;
        canvas.Need(style.Air * 4);
        canvas.Word("请逐项核对", fonts.Head, style.TextSize, canvas.Left, canvas.Y);
        canvas.Skip(style.TextSize.Times(3, 2));
        canvas.Rule(style.Hairline);

        HashSet<(string, string)> shown = [];
        foreach (Fact fact in facts)
        {
            string printed = fact.Span.In(notice.PrintedText);
            if (!shown.Add((fact.Type, printed))) continue;
            canvas.Need(style.ReadBackSize * 3);
            canvas.Skip(style.SmallSize);
            canvas.Word(FactNames.Of(fact.Type), fonts.Head, style.TextSize, canvas.Left, canvas.Y + style.ReadBackSize - style.TextSize);
            Length left = canvas.Left + style.LabelWidth;
            string read = IsNumber(printed)
                ? DrawNumber(canvas, printed, left, fonts, style) : DrawWords(canvas, printed, left, fonts, style);
            string warning = LookAlikeWarning.Warn(read, lookAlikes);
            if (warning.Length > 0)
                canvas.Skip(canvas.Text(warning, fonts.Head, style.SmallSize, left, canvas.Y - style.SmallSize / 2, canvas.Right - left));
            canvas.Rule(style.Hairline);
        }
        canvas.Skip(style.Air);
    }

    private static bool IsNumber(string text) =>
        text.Length > GroupLength && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '*' or '-' or ' ');

    /// <returns>The characters that were drawn.</returns>
    private static string DrawNumber(ProofCanvas canvas, string number, Length left, PaperFonts fonts, ProofStyle style)
    {
        string signs = number.Replace(" ", "", StringComparison.Ordinal);
        Length x = left;
        for (int first = 0; first < signs.Length; first += GroupLength)
        {
            int last = Math.Min(first + GroupLength, signs.Length);
            var group = new DisplayLine(signs[first..last], fonts.Body, style.ReadBackSize, style.ReadBackSize.Times(1, 12));
            canvas.Add(group.At(new(x, canvas.Y + EmBox.Top(fonts.Body.Primary, style.ReadBackSize)), Ink.Key));
            string place = last - first == 1
                ? last.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{first + 1}–{last}");
            var under = new DisplayLine(place, fonts.Body, style.SmallSize);
            canvas.Word(place, fonts.Body, style.SmallSize, x + (group.Width - under.Width) / 2, canvas.Y + style.ReadBackSize.Times(6, 5));
            x += group.Width + style.ReadBackSize.Times(3, 5);
        }
        string count = string.Create(CultureInfo.InvariantCulture, $"共 {signs.Length} 位");
        if (number.Contains('*', StringComparison.Ordinal)) count += "，见报隐去星号各位";
        canvas.Word(count, fonts.Body, style.SmallSize, x, canvas.Y + style.ReadBackSize - style.SmallSize);
        canvas.Skip(style.ReadBackSize.Times(6, 5) + style.SmallSize * 2);
        return signs;
    }

    private static string DrawWords(ProofCanvas canvas, string words, Length left, PaperFonts fonts, ProofStyle style)
    {
        canvas.Skip(canvas.Text(words, fonts.Body, style.ReadBackSize, left, canvas.Y, canvas.Right - left));
        return words;
    }

    // A title is read in the notice itself, at twice its size.
    private static bool IsReadBack(Fact fact) => fact.Type != FactType.Title && fact.Span.Length > 0;
}
