namespace Classifieds.Makeup.Templates;

/// <summary>The sides of a block of notices.</summary>
[Flags]
public enum BlockSides
{
    None = 0,
    Top = 1,
    Bottom = 2,
    Left = 4,
    Right = 8,
    All = Top | Bottom | Left | Right,
}
