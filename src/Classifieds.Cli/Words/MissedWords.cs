using Classifieds.Desk.Issues;
using Classifieds.Domain.Calendar;

namespace Classifieds.Cli.Words;

/// <summary>漏刊, and what is to be typed to make it good.</summary>
internal static class MissedWords
{
    public static string Of(MissedRun missed) => $"{missed.Name} 没有刊出{(missed.Why.Length > 0 ? $"（{missed.Why}）" : "")}，补登不另收费："
        + $"make-good {missed.Name}，{(missed.Next is { } next ? $"最早可登 {IsoDate.Write(next)}" : "往后几年都没有可登的日子")}";
}
