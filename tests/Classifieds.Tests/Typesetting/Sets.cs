using Classifieds.Fonts;
using Classifieds.Testing;
using Classifieds.Typesetting;

namespace Classifieds.Tests.Typesetting;

/// <summary>Sets a text in a column of so many ems with square type of 10 pt, so that a person can add the widths.</summary>
internal static class Sets
{
    public static readonly FontChain Square = new(new SquareTypeface());

    public static SettingStyle Column(decimal ems) =>
        new() { Size = Length.Pt(10), Measure = Length.Pt(10 * ems), GlyphScalingPermille = 0 };

    public static SetParagraph Text(string text, decimal ems) => Text(text, Column(ems));

    public static SetParagraph Text(string text, SettingStyle style) => ParagraphSetter.Set(new Paragraph(text, Square), style);

    /// <summary>The words of each line.</summary>
    public static string[] Lines(this SetParagraph set) => [.. set.Lines.Select(line => set.Source.Text[line.Start..line.End])];
}
