namespace Classifieds.Makeup;

/// <summary>How far a notice moved.</summary>
public enum MoveKind
{
    /// <summary>Up or down in its own column, be it by a thousandth of a point.</summary>
    InColumn,

    /// <summary>To another column of its page, or into other parts.</summary>
    ToColumn,

    ToPage,
}
