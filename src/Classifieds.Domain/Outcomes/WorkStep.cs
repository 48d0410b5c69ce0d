namespace Classifieds.Domain.Outcomes;

/// <summary>How far a long verb has come.</summary>
/// <param name="What">In Chinese: 读稿, 组版.</param>
/// <param name="Done">Of <paramref name="Of"/>.</param>
public readonly record struct WorkStep(string What, int Done, int Of);
