namespace Classifieds.Typesetting.Characters;

/// <summary>What a character is to Unicode's line breaking algorithm (UAX #14, table 1), under the standard's own names.</summary>
/// <remarks>
/// OW, CW and EP are what OP, CP and ID are elsewhere, told apart as LB30 and LB30b need it; H2 and H3 are the syllables of 한글.
/// AI, CJ, SA, SG and XX are replaced by LB1 before any rule is asked.
/// </remarks>
internal enum LineBreakClass : byte
{
    XX, AI, AL, B2, BA, BB, BK, CB, CJ, CL, CM, CP, CR, CW, EB, EM, EP, EX, GL, H2, H3, HL, HY, ID, IN, IS, JL, JT, JV, LF, NL, NS, NU,
    OP, OW, PO, PR, QU, RI, SA, SG, SP, SY, WJ, ZW, ZWJ,
}
