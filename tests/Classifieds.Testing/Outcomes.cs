using Classifieds.Domain.Outcomes;
using NUnit.Framework;

namespace Classifieds.Testing;

/// <summary>Looks into an outcome where a test knows which it must be.</summary>
public static class Outcomes
{
    /// <summary>The value, or a failed test that says why there is none.</summary>
    public static T Done<T>(this Outcome<T> outcome) => outcome.IsRefused(out Refusal? why, out T? value)
        ? throw new AssertionException($"{why.Message}（{why.Code}）{string.Concat(why.Findings.Select(finding => $"\n{finding.Message}"))}")
        : value;

    /// <summary>The refusal, or a failed test.</summary>
    public static Refusal Why<T>(this Outcome<T> outcome) =>
        outcome.IsRefused(out Refusal? why) ? why : throw new AssertionException("Nothing was refused.");
}
