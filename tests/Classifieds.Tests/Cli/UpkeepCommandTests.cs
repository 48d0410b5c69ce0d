using System.Text.Json;

namespace Classifieds.Tests.Cli;

/// <summary>体检 and the ledger as they are typed, on a desk's own folder.</summary>
public sealed class UpkeepCommandTests
{
    private TypedProgram program = null!;

    [SetUp]
    public async Task InitAsync()
    {
        program = new();
        var (exit, _, words) = await program.TypeAsync("", "init", "desk", "--user", "林知夏");
        Assert.That(exit, Is.Zero, words);
    }

    [TearDown]
    public void Remove() => program.Dispose();

    [Test]
    public async Task A_desk_that_was_just_made_has_no_fault()
    {
        var (exit, output, words) = await program.TypeAsync("", "doctor", "--desk", "desk");

        Assert.That(exit, Is.Zero, words + output);
        Assert.That(output, Does.Contain("正常  "));
        Assert.That(output, Does.Not.Contain("不行  "));
    }

    [Test]
    public async Task A_profile_that_is_wrong_is_a_fault_with_its_mend_and_exit_code_1()
    {
        await File.AppendAllTextAsync(program.At("desk/templates/papers/tabloid.yaml"), "\nnotAKey: 3\n");

        var (exit, output, _) = await program.TypeAsync("", "doctor", "--desk", "desk", "--format", "jsonl");

        JsonElement[] faults =
        [
            .. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)
                .Where(check => check.GetProperty("health").GetString() == "fault"),
        ];
        Assert.That(exit, Is.EqualTo(1));
        Assert.That(faults.Select(fault => fault.GetProperty("sentence").GetString()), Has.Some.Contains("notAKey"));
        Assert.That(faults.Select(fault => fault.GetProperty("mend").GetString()), Has.All.Not.Empty);
    }

    [Test]
    public async Task The_ledger_tells_the_last_entries_the_latest_behind()
    {
        var (added, _, words) = await program.TypeAsync("王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。", "add", "-",
            "--issue", "2026-11-25", "--desk", "desk", "--user", "林知夏");
        Assert.That(added, Is.Zero, words);

        var (exit, output, _) = await program.TypeAsync("", "ledger", "show", "--last", "1", "--format", "jsonl", "--desk", "desk");

        JsonElement entry = JsonDocument.Parse(output).RootElement;
        Assert.That((exit, entry.GetProperty("verb").GetString(), entry.GetProperty("by").GetString()), Is.EqualTo((0, "add", "林知夏")));
        Assert.That(entry.GetProperty("notice").GetString(), Is.EqualTo("BC20261125-0001"));
        var (_, text, _) = await program.TypeAsync("", "ledger", "show", "--desk", "desk");
        Assert.That(text.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1], Does.Contain("BC20261125-0001"));
    }
}
