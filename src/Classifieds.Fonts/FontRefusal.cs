namespace Classifieds.Fonts;

/// <summary>Why a face cannot be had, told to a person.</summary>
/// <param name="Code">FONT-MISSING, FONT-WEIGHT, FONT-LICENCE, FONT-VARIABLE or FONT-UNREADABLE.</param>
/// <param name="Message">Simplified Chinese, one sentence, no full stop; it names the family and what would help.</param>
public sealed record FontRefusal(string Code, string Message);
