namespace Classifieds.Tests.Cli;

/// <summary>The program that tests type: what was built with them or, where <c>CLASSIFIEDS_TEST_PROGRAM</c> names one, that one, such as
/// <c>eng/publish.sh</c> lays down in the machine's own code.</summary>
internal static class TestedProgram
{
    /// <summary>What stands before what is typed, for a process.</summary>
    public static string[] Words { get; } = Environment.GetEnvironmentVariable("CLASSIFIEDS_TEST_PROGRAM") is { Length: > 0 } named
        ? [named]
        : ["dotnet", Path.Combine(AppContext.BaseDirectory, "classifieds.dll")];

    /// <summary>The same for a shell.</summary>
    public static string Shell { get; } = string.Join(' ', Words.Select(word => $"'{word}'"));
}
