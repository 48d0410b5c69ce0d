using Classifieds.Domain.Facts;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Setting;

/// <summary>One paragraph of a notice's body, ready to be set.</summary>
/// <param name="Number">Among the notice's paragraphs without its title, from 0.</param>
/// <param name="Span">Its words in the printed text.</param>
/// <param name="MarkLength">How many characters stand before those words: the item's mark.</param>
internal sealed record BodyParagraph(int Number, TextSpan Span, int MarkLength, Paragraph Words, SettingStyle Style);
