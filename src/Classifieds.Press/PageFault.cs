using Classifieds.Typesetting.Pages;

namespace Classifieds.Press;

/// <summary>One thing on a page that a plant's preflight would stop at.</summary>
/// <param name="Code">PRESS-RULE, PRESS-TINT, PRESS-INK, PRESS-COLOUR-TYPE, PRESS-SMALL-TYPE or PRESS-OUTSIDE.</param>
/// <param name="Message">Simplified Chinese, one sentence, no full stop.</param>
/// <param name="PageNumber">From 1.</param>
/// <param name="At">Of the mark.</param>
public sealed record PageFault(string Code, string Message, int PageNumber, Point At);
