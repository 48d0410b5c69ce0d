namespace Classifieds.Makeup.Templates;

/// <summary>When a notice may run from one column into the next.</summary>
/// <param name="WholeUpToLines">Notices of at most so many lines are never split.</param>
/// <param name="KeepLines">At least so many of its lines stand on either side.</param>
public sealed record NoticeSplitting(int WholeUpToLines, int KeepLines);
