using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Classifieds.Desk.Upkeep;
using Classifieds.Testing;
using Classifieds.Tests.Cli;

namespace Classifieds.Tests.Manual;

/// <summary>The manual of the people at the desk: what it says the program answers is what the program answers.</summary>
/// <remarks>
/// A fenced block <c>text FILE</c> is a file of the manual's folder; in a fenced block <c>console</c> each line that begins with <c>$</c>
/// is typed in that folder, in the manual's order, and what follows it is the answer, standard output and standard error together.
/// </remarks>
public sealed partial class ManualTests
{
    private const string Fence = "```", FileFence = "```text ", ConsoleFence = "```console", Prompt = "$ ";

    private string folder = "";

    [SetUp]
    public async Task MakeFolderAsync()
    {
        folder = Directory.CreateTempSubdirectory("classifieds-manual-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "bin"));
        string program = Path.Combine(folder, "bin", "classifieds");
        await File.WriteAllTextAsync(program, $"#!/bin/sh\nexec {TestedProgram.Shell} \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.CreateDirectory(Path.Combine(folder, "desk"));
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task Every_command_of_the_manual_answers_what_is_printed_below_it()
    {
        string file = Path.Combine(Repository.Root, "docs", "手册.md");
        string manual = await File.ReadAllTextAsync(file);

        string anew = await TypeAnewAsync(manual);

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1") await File.WriteAllTextAsync(file, manual = anew);
        Assert.That(anew, Is.EqualTo(manual));
        Assert.That(manual.Split('\n').Count(line => line.StartsWith(Prompt + "classifieds ", StringComparison.Ordinal)),
            Is.GreaterThan(15));
    }

    [Test]
    public async Task An_answer_that_the_program_does_not_give_is_found()
    {
        const string manual = "```text n.txt\n王秀珍遗失公章\n```\n```console\n$ cat n.txt\n王秀珍遗失法人章\n$ false\n```\n";

        Assert.That(await TypeAnewAsync(manual), Is.EqualTo(manual.Replace("王秀珍遗失法人章", "王秀珍遗失公章", StringComparison.Ordinal)));
    }

    private async Task<string> TypeAnewAsync(string manual)
    {
        var anew = new StringBuilder();
        string? fence = null;
        var block = new List<string>();
        foreach (string line in manual.TrimEnd('\n').Split('\n'))
        {
            if (fence is null)
            {
                anew.Append(line).Append('\n');
                if (line.StartsWith(Fence, StringComparison.Ordinal)) (fence, block) = (line, []);
            }
            else if (line == Fence)
            {
                anew.AppendJoin("", (await AnsweredAsync(fence, block)).Select(one => one + "\n")).Append(Fence).Append('\n');
                fence = null;
            }
            else
            {
                block.Add(line);
            }
        }
        return anew.ToString();
    }

    private async Task<IReadOnlyList<string>> AnsweredAsync(string fence, List<string> block)
    {
        if (fence.StartsWith(FileFence, StringComparison.Ordinal))
            await File.WriteAllLinesAsync(Path.Combine(folder, "desk", fence[FileFence.Length..]), block);
        if (fence != ConsoleFence) return block;
        var lines = new List<string>();
        foreach (string command in block.Where(line => line.StartsWith(Prompt, StringComparison.Ordinal)))
        {
            lines.Add(command);
            lines.AddRange(await TypeAsync(command[Prompt.Length..]));
        }
        return lines;
    }

    private async Task<IEnumerable<string>> TypeAsync(string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"{{ {command}\n}} 2>&1"])
        {
            WorkingDirectory = Path.Combine(folder, "desk"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("CLASSIFIEDS_", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);
        // The manual's day, for ever: what is handed in on it comes in time.
        start.Environment[SetClock.Variable] = "2026-11-24 10:00";
        start.Environment["PATH"] = $"{Path.Combine(folder, "bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        string answer = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        answer = answer.Replace(Path.Combine(folder, "desk") + "/", "", StringComparison.Ordinal);
        string lasting = Lasting(answer).TrimEnd('\n');
        return lasting.Length == 0 ? [] : lasting.Split('\n').Select(line => line.TrimEnd());
    }

    // What differs from one run to the next is not the manual's matter: moments, hashes over them, what is drawn by lot.
    private static string Lasting(string answer) =>
        Token().Replace(Hash().Replace(Moment().Replace(answer, "某日某时"), "（64 位）"), "$1（12 位）");

    [GeneratedRegex("(答复口令 ?)[2-9A-Z]{4}( [2-9A-Z]{4}){2}")]
    private static partial Regex Token();

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();

    [GeneratedRegex(@"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d+)?)?Z?")]
    private static partial Regex Moment();
}
