using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Submissions;

/// <summary>What became of one form of a file.</summary>
/// <param name="Line">Where it stands, from 1.</param>
public sealed record AnsweredForm(int Line, JudgedForm Form);
