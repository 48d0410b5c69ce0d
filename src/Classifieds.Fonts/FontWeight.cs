namespace Classifieds.Fonts;

/// <summary>字重 as a paper's profile asks for it.</summary>
public enum FontWeight
{
    /// <summary>常规: OS/2 weight class 400, or the nearest from 300 to 500.</summary>
    Regular,

    /// <summary>粗体: OS/2 weight class 700, or the nearest from 600 to 900.</summary>
    Bold,
}
