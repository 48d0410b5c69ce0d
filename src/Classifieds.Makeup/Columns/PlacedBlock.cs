using Classifieds.Makeup.Setting;

namespace Classifieds.Makeup.Columns;

/// <summary>A notice that spans columns, at its place over them.</summary>
/// <param name="Column">Its first, counted from 0 within the group.</param>
/// <param name="Top">In lines of the grid below the top of the group's columns.</param>
internal sealed record PlacedBlock(SetNotice Notice, int Column, int Top);
