using System.CommandLine;
using Classifieds.Cli;
using Classifieds.Cli.Options;

namespace Classifieds.Tests.Cli;

/// <summary>Which of what is typed may ask the store: the rest is answered by the program in the machine's own code.</summary>
public sealed class StoreProgramTests
{
    private TypedProgram program = null!;

    [SetUp]
    public void Begin() => program = new();

    [TearDown]
    public void End() => program.Dispose();

    [TestCase("page notices.txt --out page.pdf", false)]
    [TestCase("page --from notices.txt --issue 2026-11-25 --out page.pdf", false)]
    [TestCase("page --issue 2026-11-25 --out page.pdf", true)]
    [TestCase("page --issue 2026-11-25 --help", false)]
    [TestCase("proof BC20261125-0001 --out proof.pdf", true)]
    [TestCase("proof notices.txt --out proof.pdf", false)]
    [TestCase("proof --issue 2026-11-25 --out proof.pdf", true)]
    [TestCase("list", true)]
    [TestCase("list --help", false)]
    [TestCase("--version", false)]
    public void What_is_typed_is_for_the_program_of_the_store_where_it_may_ask_one(string typed, bool asks)
    {
        var desk = new DeskOptions { Clock = TimeProvider.System };
        var tree = new CommandTree(desk,
        [
            new("page", () => PageCommand.Create(desk)), new("proof", () => ProofCommand.Create(desk)),
            new("list", () => ListCommand.Create(desk)),
        ]);

        ParseResult parsed = tree.ParseAlone(typed.Split(' '))!;

        Assert.That(StoreProgram.IsFor(parsed), Is.EqualTo(asks));
    }

    // Where a store should be lies a folder: who asks it says so.
    [Test]
    public async Task What_is_not_for_it_asks_no_store()
    {
        await File.WriteAllTextAsync(program.At("notices.txt"), "沈佳怡遗失居民身份证，号码：350702198306172049，声明作废。\n");
        await File.WriteAllTextAsync(program.At("numbers.txt"), "350702198306172049\n");
        string[] lines =
        [
            "check notices.txt", "check --as resident-id numbers.txt", "read notices.txt", "write forms.jsonl", "kinds", "rates",
            "lines notices.txt", "set notices.txt --measure 12em --out set.pdf", "page notices.txt --out page.pdf", "preflight page.pdf",
            "proof notices.txt --out proof.pdf",
        ];

        string typed = string.Join('\n', lines.Select(line => $"classifieds {line} --db . || echo {line} is refused"));
        var (_, output, words) = await program.ShellAsync($"classifieds read notices.txt > forms.jsonl\n{typed}\nclassifieds list --db .");

        Assert.That(output, Does.Not.Contain("is refused"));
        Assert.That(words.Split("DB-UNREADABLE"), Has.Length.EqualTo(2), words);
    }
}
