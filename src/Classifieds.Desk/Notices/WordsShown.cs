namespace Classifieds.Desk.Notices;

/// <summary>What of a notice's words somebody asks to see.</summary>
public enum WordsShown
{
    /// <summary>见报文字: masked as they are printed.</summary>
    Printed,

    /// <summary>号码: the printed words, and its numbers whole.</summary>
    Numbers,

    /// <summary>底稿: everything, as it was received and as it was read.</summary>
    Manuscript,
}
