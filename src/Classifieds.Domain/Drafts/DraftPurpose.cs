namespace Classifieds.Domain.Drafts;

/// <summary>What becomes of a draft when it is taken in.</summary>
public enum DraftPurpose
{
    /// <summary>收稿: a notice of its own.</summary>
    Take,

    /// <summary>改稿: other words of a notice that is there.</summary>
    Revise,

    /// <summary>更正: a notice that corrects one that ran.</summary>
    Correct,
}
