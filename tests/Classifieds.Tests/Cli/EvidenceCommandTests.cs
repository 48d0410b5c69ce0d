using System.Text;
using System.Text.Json;
using Classifieds.Desk.Issues;
using Classifieds.Testing;
using Classifieds.Tests.Desk;

namespace Classifieds.Tests.Cli;

/// <summary>样报 and 刊登证明 as they are typed: of a notice that was published, and of one that was not.</summary>
public sealed class EvidenceCommandTests
{
    private const string Printed = "BC20261125-0001", Held = "BC20261125-0002";

    private StoreDesk desk = null!;
    private TypedProgram program = null!;

    [OneTimeSetUp]
    public async Task PublishAsync()
    {
        (desk, program) = (new(), new());
        await desk.TakeAsync("""
            王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。
            ---
            李建国遗失押金收据一张，收据号：0036219，金额：叁仟元整（3000元），声明作废。
            """);
        await desk.ApproveAsync(Printed);
        (await new PublishIssue(desk.Bench).RunAsync(
            new(new() { Issue = StoreDesk.Issue, By = StoreDesk.Clerk }), CancellationToken.None)).Done();
    }

    [OneTimeTearDown]
    public void Remove()
    {
        program?.Dispose();
        desk?.Dispose();
    }

    private Task<(int Exit, string Output, string Words)> TypeAsync(params string[] typed) =>
        program.TypeAsync("", [.. typed, "--db", desk.Database]);

    [Test]
    public async Task A_tearsheet_takes_the_place_of_the_file_that_was_there_and_says_where_the_notice_stands()
    {
        await File.WriteAllTextAsync(program.At("样报.pdf"), "an earlier one");

        var (exit, output, words) = await TypeAsync("tearsheet", Printed, "--out", "样报.pdf");

        Assert.That(exit, Is.Zero, words);
        Assert.That(output, Does.Contain(Printed).And.Contain("第 1 版第 1 栏").And.Contain("就是印版"));
        Assert.That(Encoding.ASCII.GetString(await File.ReadAllBytesAsync(program.At("样报.pdf")), 0, 5), Is.EqualTo("%PDF-"));
    }

    [Test]
    public async Task A_certificate_is_proved_without_a_store_and_not_when_a_byte_is_another()
    {
        var (made, output, words) = await TypeAsync("certificate", Printed, "--out", "证明.pdf", "--user", "王丽");
        Assert.That(made, Is.Zero, words);
        Assert.That(output, Does.Contain(Printed).And.Contain("2026-11-25").And.Contain("第 1 版第 1 栏"));
        var (keyed, pem, _) = await TypeAsync("keys", "public");
        Assert.That(keyed, Is.Zero);
        await File.WriteAllTextAsync(program.At("公钥.pem"), pem);

        string[] verify = ["certificate", "verify", "证明.pdf", "--key", "公钥.pem", "--db", "没有这个库.db"];
        var proved = await program.TypeAsync("", [.. verify, "--format", "json"]);
        await File.AppendAllTextAsync(program.At("证明.pdf"), "x");
        var forged = await program.TypeAsync("", verify);
        File.Delete(program.At("证明.pdf.sig"));
        var unsigned = await program.TypeAsync("", verify);

        Assert.That(proved.Exit, Is.Zero, proved.Words);
        Assert.That(JsonDocument.Parse(proved.Output).RootElement.GetProperty("id").GetString(), Does.StartWith(Printed));
        Assert.That((forged.Exit, forged.Output), Is.EqualTo((1, "")), forged.Words);
        Assert.That(forged.Words, Does.Contain("CERTIFICATE-"));
        Assert.That((unsigned.Exit, unsigned.Output), Is.EqualTo((3, "")), unsigned.Words);
        Assert.That(unsigned.Words, Does.Contain("找不到文件 证明.pdf.sig").And.Contain("INPUT-MISSING"));
        Assert.That(File.Exists(program.At("没有这个库.db")), Is.False);
    }

    [TestCase("tearsheet")]
    [TestCase("certificate")]
    public async Task What_was_not_published_or_is_not_there_is_refused_and_no_file_is_made(string verb)
    {
        var unprinted = await TypeAsync(verb, Held, "--out", "无.pdf");
        var unknown = await TypeAsync(verb, "BC20261125-0099", "--out", "无.pdf");
        var other = await TypeAsync(verb, $"{Printed}/2", "--out", "无.pdf");
        var nothing = await TypeAsync(verb, "甲", "--out", "无.pdf");
        var nowhere = await TypeAsync(verb, Printed);

        Assert.That((unprinted.Exit, unknown.Exit, other.Exit, nothing.Exit, nowhere.Exit), Is.EqualTo((1, 1, 1, 1, 2)));
        Assert.That(unprinted.Words, Does.Contain("还没有见报").And.Contain("NOTICE-UNPRINTED"));
        Assert.That(unknown.Words, Does.Contain("没有稿件 BC20261125-0099").And.Contain("NOTICE-UNKNOWN"));
        Assert.That(other.Words, Does.Contain("没有第 2 次刊登").And.Contain("INSERTION-UNKNOWN"));
        Assert.That(nothing.Words, Does.Contain("NOTICE-UNKNOWN"));
        Assert.That(nowhere.Words, Does.Contain("--out"));
        Assert.That(Directory.GetFiles(program.Folder, "无.pdf*"), Is.Empty);
    }

    [TestCase("tearsheet")]
    [TestCase("certificate")]
    public async Task No_store_is_written_over_and_what_cannot_be_written_is_said(string verb)
    {
        byte[] before = await File.ReadAllBytesAsync(desk.Database);

        var store = await TypeAsync(verb, Printed, "--out", desk.Database);
        var folder = await TypeAsync(verb, Printed, "--out", "没有的文件夹/样报.pdf");

        Assert.That(store.Exit, Is.Not.Zero);
        Assert.That(store.Words, Does.Contain("OUTPUT-CLASH"));
        Assert.That((await File.ReadAllBytesAsync(desk.Database)).AsSpan(0, 16).SequenceEqual(before.AsSpan(0, 16)));
        Assert.That(folder.Exit, Is.Not.Zero);
        Assert.That(folder.Words, Does.Contain("OUTPUT-UNWRITABLE"));
    }
}
