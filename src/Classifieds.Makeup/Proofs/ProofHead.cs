using Classifieds.Domain.Catalogues;

namespace Classifieds.Makeup.Proofs;

/// <summary>What a proof says of its notice beside the notice itself.</summary>
/// <param name="NoticeNumber">By which desk and advertiser name it.</param>
/// <param name="Version">第几稿, from 1.</param>
/// <param name="PrintDate">On what day it runs.</param>
public sealed record ProofHead(string NoticeNumber, int Version, DateOnly PrintDate)
{
    /// <summary>By when the advertiser is to answer, as a person reads it; left out where empty.</summary>
    public string ReplyBy { get; init; } = "";

    /// <summary>Where to answer, such as the desk's telephone; left out where empty.</summary>
    public string ReplyTo { get; init; } = "";

    /// <summary>答复口令: 12 letters and digits, with which the sheet is answered; left out where empty.</summary>
    public string ReplyWord { get; init; } = "";

    /// <summary>With which the sheet is looked at and answered on a telephone; left out, with its QR code, where empty.</summary>
    public string Link { get; init; } = "";

    /// <summary>Such as 360 元（9 行 × 40 元）; left out where empty.</summary>
    public string Price { get; init; } = "";

    /// <summary>形近字 that are pointed out behind what is read back, as the lexicon has them.</summary>
    public IReadOnlyList<LookAlikeCharacter> LookAlikes { get; init; } = [];

    /// <summary>Who approved a registered glyph and when, by its text.</summary>
    public IReadOnlyDictionary<string, string> Approvals { get; init; } = new Dictionary<string, string>();
}
