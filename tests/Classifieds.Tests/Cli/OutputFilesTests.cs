using System.Runtime.Versioning;
using Classifieds.Cli.Files;
using Classifieds.Desk;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Tests.Cli;

public sealed class OutputFilesTests
{
    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("classifieds-out-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Files_are_written_whole()
    {
        Assert.That(OutputFiles.Write([new(At("a.pdf"), [1, 2]), new(At("b.json"), [3])]), Is.Null);
        Assert.That((File.ReadAllBytes(At("a.pdf")), File.ReadAllBytes(At("b.json"))), Is.EqualTo((new byte[] { 1, 2 }, new byte[] { 3 })));
    }

    [Test]
    public void Where_one_cannot_be_written_none_is()
    {
        Refusal? refusal = OutputFiles.Write([new(At("a.pdf"), [1]), new(Path.Combine(folder, "none", "b.json"), [2])]);

        Assert.That((refusal?.Code, refusal?.Kind), Is.EqualTo(("OUTPUT-UNWRITABLE", RefusalKind.Unreadable)));
        Assert.That(refusal!.Message, Does.Contain("b.json"));
        Assert.That(Directory.EnumerateFileSystemEntries(folder), Is.Empty);
    }

    [Test, Platform("Linux")]
    public void A_pdf_is_put_in_place_last_and_what_is_there_already_is_named()
    {
        if (!Environment.IsPrivilegedProcess) Assert.Ignore("only root may mount a file that nothing can be put over");
        foreach (string name in (string[])["before.json", "stuck.json"]) File.WriteAllText(At(name), "old");
        Mount("mount", "--bind", At("stuck.json"), At("stuck.json"));
        try
        {
            Refusal? why = OutputFiles.Write([new(At("page.pdf"), [1]), new(At("before.json"), [2]), new(At("stuck.json"), [3])]);

            Assert.That((why?.Code, why?.Message), Is.EqualTo(
                ("OUTPUT-UNWRITABLE", $"写不了 {At("stuck.json")}：系统不许；已经写好的有 {At("before.json")}")));
            Assert.That(File.Exists(At("page.pdf")), Is.False);
            Assert.That(Directory.GetFiles(folder).Select(Path.GetFileName), Is.EquivalentTo(["before.json", "stuck.json"]));
        }
        finally
        {
            Mount("umount", At("stuck.json"));
        }

        static void Mount(string program, params string[] arguments)
        {
            using var process = System.Diagnostics.Process.Start(program, arguments);
            process.WaitForExit();
            Assert.That(process.ExitCode, Is.Zero);
        }
    }

    [Test]
    public void A_folder_under_the_asked_name_is_left_alone()
    {
        Directory.CreateDirectory(At("a.pdf"));

        Assert.That(OutputFiles.Write([new(At("a.pdf"), [1])])?.Code, Is.EqualTo("OUTPUT-UNWRITABLE"));
        Assert.That(Directory.Exists(At("a.pdf")), Is.True);
    }

    [Test]
    public void A_device_is_written_to_and_stays_a_device()
    {
        Assert.That(OutputFiles.Write([new("/dev/null", [1])]), Is.Null);
        Assert.That(File.ReadAllBytes("/dev/null"), Is.Empty);
    }

    [Test]
    public void A_link_stays_a_link()
    {
        File.WriteAllBytes(At("target.pdf"), []);
        File.CreateSymbolicLink(At("link.pdf"), At("target.pdf"));

        Assert.That(OutputFiles.Write([new(At("link.pdf"), [7])]), Is.Null);
        Assert.That((new FileInfo(At("link.pdf")).LinkTarget, File.ReadAllBytes(At("target.pdf"))),
            Is.EqualTo((At("target.pdf"), new byte[] { 7 })));
    }

    [Test]
    public void What_was_read_is_never_written_over()
    {
        File.WriteAllText(At("notices.txt"), "稿件");
        File.CreateSymbolicLink(At("link.pdf"), At("notices.txt"));

        foreach (string path in (string[])[At("notices.txt"), Path.Combine(folder, ".", "notices.txt"), At("link.pdf")])
            Assert.That(OutputFiles.Write([new(path, [1])], inputs: [At("notices.txt")])?.Code, Is.EqualTo("OUTPUT-CLASH"), path);
        Assert.That(File.ReadAllText(At("notices.txt")), Is.EqualTo("稿件"));
    }

    [Test]
    public void Two_outputs_of_one_name_are_refused()
    {
        Assert.That(OutputFiles.Write([new(At("a.pdf"), [1]), new(Path.Combine(folder, ".", "a.pdf"), [2])])?.Code,
            Is.EqualTo("OUTPUT-CLASH"));
        Assert.That(OutputFiles.Write([new("", [1])])?.Kind, Is.EqualTo(RefusalKind.Usage));
        Assert.That(Directory.EnumerateFileSystemEntries(folder), Is.Empty);
    }

    [Test]
    public void Why_a_file_cannot_be_written_is_said_in_Chinese() =>
        Assert.That(OutputFiles.Write([new("/proc/a.pdf", [1])])?.Message, Is.EqualTo("写不了 /proc/a.pdf：系统不许"));

    [Test]
    public void No_database_and_no_key_is_written_over()
    {
        File.WriteAllBytes(At("other.db"), [.. "SQLite format 3\0"u8, 1, 2, 3]);
        File.WriteAllText(At("other.key"), Convert.ToBase64String(new byte[32]) + "\n");
        foreach (string name in (string[])["other.db", "other.key"])
        {
            byte[] before = File.ReadAllBytes(At(name));

            Assert.That(OutputFiles.Write([new(At(name), [1])])?.Code, Is.EqualTo("OUTPUT-CLASH"), name);
            Assert.That(File.ReadAllBytes(At(name)), Is.EqualTo(before));
        }
    }

    [TestCase("SQLite format 2\0 or so")]
    [TestCase("AAAA")]
    [TestCase("{\"pages\":1}")]
    [TestCase("")]
    public void What_only_looks_like_one_is_written_over(string before)
    {
        File.WriteAllText(At("report.json"), before);

        Assert.That(OutputFiles.Write([new(At("report.json"), [1])]), Is.Null);
        Assert.That(File.ReadAllBytes(At("report.json")), Is.EqualTo([1]));
    }

    [TestCase("desk.db")]
    [TestCase("desk.db-wal")]
    [TestCase("desk.db.key")]
    [TestCase("templates/papers/new.yaml")]
    public void The_store_of_the_run_and_its_templates_are_left_alone_even_where_they_are_not_there_yet(string name)
    {
        Directory.CreateDirectory(At("templates/papers"));
        var places = new DeskPlaces(At("templates"), StoreSetting.Read(At("desk.db"), _ => null));

        Assert.That(OutputFiles.Write([new(At(name), [1])], bench: new Workbench(places, TimeProvider.System))?.Code,
            Is.EqualTo("OUTPUT-CLASH"));
        Assert.That(File.Exists(At(name)), Is.False);
    }

    [Test, UnsupportedOSPlatform("windows")]
    public void Rights_of_what_lay_there_are_kept_and_a_private_file_made_new_is_for_its_owner_alone()
    {
        const UnixFileMode own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.WriteAllText(At("shared.pdf"), "");
        File.SetUnixFileMode(At("shared.pdf"), own | UnixFileMode.GroupRead | UnixFileMode.GroupWrite);

        Assert.That(OutputFiles.Write(
        [
            new(At("shared.pdf"), [1]), new(At("report.json"), [2]) { IsPrivate = true }, new(At("page.pdf"), [3]),
        ]), Is.Null);

        Assert.That(File.GetUnixFileMode(At("shared.pdf")), Is.EqualTo(own | UnixFileMode.GroupRead | UnixFileMode.GroupWrite));
        Assert.That(File.GetUnixFileMode(At("report.json")), Is.EqualTo(own));
        Assert.That(File.GetUnixFileMode(At("page.pdf")) & own, Is.EqualTo(own));
    }

    [Test]
    public void What_a_killed_run_left_is_taken_away_and_what_a_living_one_writes_is_not()
    {
        string[] left = [At("a.pdf.999999999.part"), At("b.pdf.999999999.part"), At("a.pdf.x.part"), At("a.pdf.1.part")];
        foreach (string part in left) File.WriteAllText(part, "half");

        Assert.That(OutputFiles.Write([new(At("a.pdf"), [1])]), Is.Null);

        Assert.That(left.Where(File.Exists), Is.EqualTo(left[1..]), "process 1 lives");
    }

    [Test]
    public async Task A_pipe_is_written_to_and_stays_a_pipe()
    {
        using var made = System.Diagnostics.Process.Start("mkfifo", [At("pipe")])!;
        await made.WaitForExitAsync();
        Task<byte[]> read = Task.Run(() => File.ReadAllBytes(At("pipe"))); // who opens one end waits for the other

        Assert.That(OutputFiles.Write([new(At("pipe"), [1, 2, 3])]), Is.Null);
        Assert.That(await read, Is.EqualTo([1, 2, 3]));
        Assert.That(OrdinaryFile.At(At("pipe"))!.IsPipe);
    }

    private string At(string name) => Path.Combine(folder, name);
}
