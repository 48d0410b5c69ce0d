using Classifieds.Typesetting;

namespace Classifieds.Makeup.Layouts;

/// <summary>A notice that spans columns.</summary>
/// <param name="Column">Its first, counted from 0 within its group.</param>
/// <param name="Top">In lines of the grid below the top of the group's columns.</param>
/// <param name="Y">Of its first line's em box, from the trim's top.</param>
public sealed record BlockLayout(int Notice, int Column, int Top, Length Y);
