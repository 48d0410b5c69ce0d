using System.Diagnostics;
using System.Text;
using Classifieds.Testing;
using Classifieds.Tests.Cli;

namespace Classifieds.Tests.Manual;

/// <summary>A notice's whole life, typed: <c>eng/life.sh</c> answers what the manual prints of it.</summary>
[NonParallelizable] // with UPDATE_GOLDENS it writes into the manual, as ManualTests does
public sealed class LifeScriptTests
{
    private const string Opening = "```life\n", Closing = "\n```\n";

    [Test]
    public async Task What_the_manual_tells_of_a_notices_life_is_what_is_answered_when_it_is_typed()
    {
        string file = Path.Combine(Repository.Root, "docs", "手册.md");
        string manual = await File.ReadAllTextAsync(file);
        int from = manual.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        int to = manual.IndexOf(Closing, from, StringComparison.Ordinal);

        string told = await TypeAsync();

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            await File.WriteAllTextAsync(file, manual = manual[..from] + told + manual[to..]);
        Assert.That(told, Is.EqualTo(manual[from..manual.IndexOf(Closing, from, StringComparison.Ordinal)]));
        Assert.That(told, Does.Contain("付印").And.Contain("更正").And.Contain("全部相符"));
    }

    private static async Task<string> TypeAsync()
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "eng", "life.sh"), TestedProgram.Words[^1]])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        string told = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return told.TrimEnd('\n');
    }
}
