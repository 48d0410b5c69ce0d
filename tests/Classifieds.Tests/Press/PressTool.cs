using System.Diagnostics;

namespace Classifieds.Tests.Press;

/// <summary>The programs that plants read files with, as eng/test.sh installs them.</summary>
internal static class PressTool
{
    // Debian's mutool is built without colour management and says so of every file.
    private const string NoColourManagement = "warning: ICC support is not available";

    /// <returns>What it says on both streams, as warnings go to either.</returns>
    public static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output + errors.Result).Replace(NoColourManagement, "", StringComparison.Ordinal);
    }

    /// <summary>Every reader opens the file without an error or a warning, and every font is an embedded subset with a
    /// map to characters.</summary>
    public static void AssertSoundToEveryReader(string file)
    {
        Assert.That(Run("qpdf", "--check", file), Does.Contain("No syntax or stream encoding errors found").And.Not.Contain("WARNING"),
            file);
        Assert.That(Run("mutool", "draw", "-q", "-F", "trace", "-o", "/dev/null", file).Trim(), Is.Empty, file);
        Assert.That(Run("mutool", "info", file), Does.Not.Contain("warning").And.Not.Contain("error"), file);
        Assert.That(Run("gs", "-q", "-o", "/dev/null", "-sDEVICE=inkcov", file).Trim(), Is.Empty, file);
        Assert.That(Run("pdftotext", file, "/dev/null").Trim(), Is.Empty, file);
        Assert.That(Run("pdfinfo", file), Does.Not.Contain("Syntax").And.Not.Contain("Error"), file);
        string[] fonts = Run("pdffonts", file).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.That(fonts, Has.All.Match(@"^[A-Z]{6}\+\S+ +CID (Type 0C|TrueType) +Identity-H +yes yes yes"), file);
    }
}
