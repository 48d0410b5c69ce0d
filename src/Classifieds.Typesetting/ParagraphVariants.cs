namespace Classifieds.Typesetting;

/// <summary>One way to set a paragraph, and how bad it looks.</summary>
/// <param name="Cost">As total fit counts it: comparable between the settings of one paragraph, the natural one having the least.</param>
public sealed record SettingVariant(SetParagraph Paragraph, long Cost);

/// <summary>松紧: a paragraph as it is best set, and with one line fewer and one more where that can be done within the rules.</summary>
/// <param name="Tighter">One line fewer; null where no lawful setting has so few.</param>
/// <param name="Looser">One line more; null where no lawful setting has so many.</param>
public sealed record ParagraphVariants(SettingVariant Natural, SettingVariant? Tighter, SettingVariant? Looser);
