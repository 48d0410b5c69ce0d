namespace Classifieds.Domain.Notices;

/// <summary>What of a notice can be destroyed by itself.</summary>
public enum NoticePart
{
    /// <summary>底稿: everything that holds whole numbers: manuscripts, house texts, readings, settings of proofs, what was said of them,
    /// and the hashes that numbers are found by. The photograph goes with it.</summary>
    Words,

    /// <summary>照片.</summary>
    Photograph,
}
