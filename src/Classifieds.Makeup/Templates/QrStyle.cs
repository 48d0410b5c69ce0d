using Classifieds.Typesetting;

namespace Classifieds.Makeup.Templates;

/// <summary>二维码 in the footer.</summary>
/// <param name="Link">What it opens.</param>
/// <param name="Caption">Below it.</param>
/// <param name="Side">Of its modules, without the quiet zone of four modules that is kept around them.</param>
public sealed record QrStyle(string Link, string Caption, Length Side, Length CaptionSize);
