using Classifieds.Cli.Files;
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
        Assert.That(OutputFiles.Write([(At("a.pdf"), [1, 2]), (At("b.json"), [3])]), Is.Null);
        Assert.That((File.ReadAllBytes(At("a.pdf")), File.ReadAllBytes(At("b.json"))), Is.EqualTo((new byte[] { 1, 2 }, new byte[] { 3 })));
    }

    [Test]
    public void Where_one_cannot_be_written_none_is()
    {
        var refusal = OutputFiles.Write([(At("a.pdf"), [1]), (Path.Combine(folder, "none", "b.json"), [2])]);

        Assert.That((refusal?.Code, refusal?.Kind), Is.EqualTo(("OUTPUT-UNWRITABLE", RefusalKind.Unreadable)));
        Assert.That(refusal!.Message, Does.Contain("b.json"));
        Assert.That(Directory.EnumerateFileSystemEntries(folder), Is.Empty);
    }

    [Test]
    public void A_folder_under_the_asked_name_is_left_alone()
    {
        Directory.CreateDirectory(At("a.pdf"));

        Assert.That(OutputFiles.Write([(At("a.pdf"), [1])])?.Code, Is.EqualTo("OUTPUT-UNWRITABLE"));
        Assert.That(Directory.Exists(At("a.pdf")), Is.True);
    }

    [Test]
    public void A_device_is_written_to_and_stays_a_device()
    {
        Assert.That(OutputFiles.Write([("/dev/null", [1])]), Is.Null);
        Assert.That(File.ReadAllBytes("/dev/null"), Is.Empty);
    }

    [Test]
    public void A_link_stays_a_link()
    {
        File.WriteAllBytes(At("target.pdf"), []);
        File.CreateSymbolicLink(At("link.pdf"), At("target.pdf"));

        Assert.That(OutputFiles.Write([(At("link.pdf"), [7])]), Is.Null);
        Assert.That((new FileInfo(At("link.pdf")).LinkTarget, File.ReadAllBytes(At("target.pdf"))), Is.EqualTo((At("target.pdf"), new byte[] { 7 })));
    }

    [Test]
    public void What_was_read_is_never_written_over()
    {
        File.WriteAllText(At("notices.txt"), "稿件");
        File.CreateSymbolicLink(At("link.pdf"), At("notices.txt"));

        foreach (string path in (string[])[At("notices.txt"), Path.Combine(folder, ".", "notices.txt"), At("link.pdf")])
            Assert.That(OutputFiles.Write([(path, [1])], source: At("notices.txt"))?.Code, Is.EqualTo("OUTPUT-CLASH"), path);
        Assert.That(File.ReadAllText(At("notices.txt")), Is.EqualTo("稿件"));
    }

    [Test]
    public void Two_outputs_of_one_name_are_refused()
    {
        Assert.That(OutputFiles.Write([(At("a.pdf"), [1]), (Path.Combine(folder, ".", "a.pdf"), [2])])?.Code, Is.EqualTo("OUTPUT-CLASH"));
        Assert.That(OutputFiles.Write([("", [1])])?.Kind, Is.EqualTo(RefusalKind.Usage));
        Assert.That(Directory.EnumerateFileSystemEntries(folder), Is.Empty);
    }

    [Test]
    public void Why_a_file_cannot_be_written_is_said_in_Chinese() =>
        Assert.That(OutputFiles.Write([("/proc/a.pdf", [1])])?.Message, Is.EqualTo("写不了 /proc/a.pdf：系统不许在那里写文件"));

    private string At(string name) => Path.Combine(folder, name);
}
