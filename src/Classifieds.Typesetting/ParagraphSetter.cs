namespace Classifieds.Typesetting;

/// <summary>The spine of typesetting: every stage, in order. Each takes what the one above it made.</summary>
public static class ParagraphSetter
{
    /// <returns>The paragraph's lines; never none, and together they hold every character of the text.</returns>
    public static SetParagraph Set(Paragraph paragraph, SettingStyle style) => throw new NotImplementedException();
}
