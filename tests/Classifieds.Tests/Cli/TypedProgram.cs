using System.Diagnostics;
using System.Text;
using Classifieds.Desk.Upkeep;

namespace Classifieds.Tests.Cli;

/// <summary>The program as a shell runs it, in a folder of its own that is not the repository: it finds its templates from
/// wherever it is called.</summary>
internal sealed class TypedProgram : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("classifieds-typed-").FullName;

    public string At(string name) => Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public async Task<(int Exit, string Output, string Words)> TypeAsync(string input, params string[] typed)
    {
        using Process process = Start(typed);
        Task<string> output = process.StandardOutput.ReadToEndAsync(), words = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await words);
    }

    /// <param name="line">A line of bash, in which <c>classifieds</c> is the program.</param>
    public async Task<(int Exit, string Output, string Words)> ShellAsync(string line)
    {
        using Process process = StartIn("bash", ["-c", $"classifieds() {{ {TestedProgram.Shell} \"$@\"; }}\n{line}"]);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(), words = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await words);
    }

    /// <summary>Running, with its standard input left open.</summary>
    public Process Begin(params string[] typed) => Start(typed);

    private Process Start(string[] typed) => StartIn(TestedProgram.Words[0], [.. TestedProgram.Words[1..], .. typed]);

    private Process StartIn(string file, string[] typed)
    {
        var start = new ProcessStartInfo(file, typed)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("CLASSIFIEDS_", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);
        // The samples are of one day, and are typed on the day before for ever.
        start.Environment[SetClock.Variable] = "2026-11-24 10:00";
        return Process.Start(start)!;
    }
}
