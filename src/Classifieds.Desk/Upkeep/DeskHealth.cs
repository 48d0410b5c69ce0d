namespace Classifieds.Desk.Upkeep;

/// <summary>How one thing of a desk is.</summary>
public enum DeskHealth
{
    Right,

    /// <summary>It works, and somebody should look.</summary>
    Doubt,

    /// <summary>Some of the desk's work cannot be done.</summary>
    Fault,
}
