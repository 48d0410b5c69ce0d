using System.Diagnostics;
using Classifieds.Testing;

namespace Classifieds.Tests.Cli;

/// <summary>What judges forms is not loaded where a notice comes as text: the program is run with no library in its place.</summary>
public sealed class ColdStartTests
{
    private string program = "";

    [SetUp]
    public void CopyTheProgram()
    {
        program = Directory.CreateTempSubdirectory("classifieds-cold-").FullName;
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory))
            File.Copy(file, Path.Combine(program, Path.GetFileName(file)));
        foreach (string folder in Directory.EnumerateDirectories(AppContext.BaseDirectory))
            Directory.CreateSymbolicLink(Path.Combine(program, Path.GetFileName(folder)), folder);
        File.WriteAllText(Path.Combine(program, "FluentValidation.dll"), "not a library");
        File.WriteAllText(Path.Combine(program, "notices.txt"), "沈佳怡遗失居民身份证，号码：350702198306172049，声明作废。\n");
        const string form = """{"kind":"lost-seal","fields":{"party":"甲有限公司"},"items":[{"seal":"公章"}]}""";
        File.WriteAllText(Path.Combine(program, "forms.jsonl"), form);
    }

    [TearDown]
    public void RemoveTheProgram() => Directory.Delete(program, recursive: true);

    [Test]
    public async Task A_text_is_checked_read_and_made_up_without_what_judges_forms()
    {
        Assert.That(await TypeAsync("check", "notices.txt", "--print-date", "2026-11-25"), Is.Zero);
        Assert.That(await TypeAsync("read", "notices.txt", "--print-date", "2026-11-25"), Is.Zero);
        Assert.That(await TypeAsync("page", "--from", "notices.txt", "--print-date", "2026-11-25", "--out", "page.pdf"), Is.Zero);
    }

    [Test]
    public async Task A_form_is_not_written_without_it() => Assert.That(await TypeAsync("write", "forms.jsonl"), Is.Not.Zero);

    private async Task<int> TypeAsync(params string[] words)
    {
        string[] all = [Path.Combine(program, "classifieds.dll"), .. words, "--templates", Path.Combine(Repository.Root, "templates")];
        using Process run = Process.Start(new ProcessStartInfo("dotnet", all)
        {
            WorkingDirectory = program, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        Task<string> output = run.StandardOutput.ReadToEndAsync(), errors = run.StandardError.ReadToEndAsync();
        await run.WaitForExitAsync();
        TestContext.Out.WriteLine(await output + await errors);
        return run.ExitCode;
    }
}
