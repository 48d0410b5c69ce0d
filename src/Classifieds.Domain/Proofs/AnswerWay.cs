namespace Classifieds.Domain.Proofs;

/// <summary>How the answer to a proof came in.</summary>
public enum AnswerWay
{
    /// <summary>链接: by the link on the sheet.</summary>
    Link,

    /// <summary>口令: by the reply word on the sheet.</summary>
    Word,

    /// <summary>电话: read back over the telephone, and written down by somebody of the desk.</summary>
    Telephone,
}
