using System.Text;
using Classifieds.Cli.Files;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;

namespace Classifieds.Tests.Cli;

/// <summary>What a desk is sent, in the encodings in which it is sent.</summary>
public sealed class TextFileTests
{
    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("classifieds-text-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task A_text_is_read_whatever_its_encoding()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string text = "沈佳怡遗失居民身份证，声明作废。\n𠮷田";
        foreach (Encoding encoding in (Encoding[])[new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true),
            Encoding.GetEncoding("GB18030")])
        {
            string file = Path.Combine(folder, "notices.txt");
            await File.WriteAllTextAsync(file, text, encoding);

            Assert.That(await TextFile.ReadAsync(file, CancellationToken.None), Is.EqualTo((Outcome<string>)text), encoding.WebName);
        }
    }

    [Test]
    public async Task Line_ends_of_every_system_are_line_feeds()
    {
        Assert.That(await ReadAsync("甲\r\n乙\r丙\n丁"u8.ToArray()), Is.EqualTo((Outcome<string>)"甲\n乙\n丙\n丁"));
    }

    [TestCase(new byte[] { }, "INPUT-EMPTY")]
    [TestCase(new byte[] { 0x20, 0x0A, 0x0D }, "INPUT-EMPTY")]
    [TestCase(new byte[] { 0xFF, 0x41, 0x80, 0x00 }, "INPUT-ENCODING")]
    public async Task What_is_no_text_is_refused(byte[] bytes, string code) =>
        Assert.That(await CodeAsync(bytes), Is.EqualTo(code));

    [Test]
    public async Task More_than_can_be_taken_at_once_is_refused() =>
        Assert.That(await CodeAsync(new byte[TextFile.MaxBytes + 1]), Is.EqualTo("INPUT-TOO-LARGE"));

    [Test]
    public async Task A_file_that_is_not_there_is_a_matter_of_storage()
    {
        Refusal why = (await TextFile.ReadAsync(Path.Combine(folder, "none.txt"), CancellationToken.None)).Why();

        Assert.That((why.Code, why.Kind), Is.EqualTo(("INPUT-MISSING", RefusalKind.Unreadable)));
        Assert.That(why.Message, Does.Contain("none.txt"));
    }

    [Test]
    public async Task A_folder_is_no_text() =>
        Assert.That((await TextFile.ReadAsync(folder, CancellationToken.None)).Why().Code, Is.EqualTo("INPUT-UNREADABLE"));

    private async Task<Outcome<string>> ReadAsync(byte[] bytes)
    {
        string file = Path.Combine(folder, "notices.txt");
        await File.WriteAllBytesAsync(file, bytes);
        return await TextFile.ReadAsync(file, CancellationToken.None);
    }

    private async Task<string?> CodeAsync(byte[] bytes) => (await ReadAsync(bytes)).IsRefused(out Refusal? why) ? why.Code : null;
}
