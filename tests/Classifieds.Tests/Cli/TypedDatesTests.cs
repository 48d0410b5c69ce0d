using System.Text.Json;

namespace Classifieds.Tests.Cli;

/// <summary>Days, series, kinds and make-goods as they are typed.</summary>
public sealed class TypedDatesTests
{
    private const string Receipt = "王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。";

    private TypedProgram program = null!;

    [SetUp]
    public void Begin() => program = new();

    [TearDown]
    public void End() => program.Dispose();

    [Test]
    public async Task Several_issues_and_a_series_are_typed_and_told()
    {
        var (exit, output, words) = await program.TypeAsync(Receipt, "add", "-", "--issue", "2026-11-25", "--issue", "2026-12-31",
            "--runs", "登3次隔7天", "--format", "jsonl");

        JsonElement runs = JsonDocument.Parse(output).RootElement.GetProperty("runs");
        Assert.That(exit, Is.Zero, words);
        Assert.That(runs.EnumerateArray().Select(run => run.GetProperty("issue").GetString()),
            Is.EqualTo(["2026-11-25", "2026-12-02", "2026-12-09", "2026-12-31"]));
    }

    [TestCase("add - --issue 2026-11-25 --runs 登3次隔1天", "天天登请写“连登”")]
    [TestCase("add - --issue 明天", "日期“明天”应写作 2026-11-25")]
    [TestCase("add - --issue 2026-11-25 --kind lost-reciept", "lost-receipt")]
    [TestCase("check - --kind lost-reciept", "lost-receipt")]
    [TestCase("calendar --days 0", "CALENDAR-DAYS")]
    public async Task What_cannot_be_meant_is_exit_code_2(string typed, string meant)
    {
        var (exit, output, words) = await program.TypeAsync(Receipt, typed.Split(' '));

        Assert.That((exit, output), Is.EqualTo((2, "")));
        Assert.That(words, Does.Contain(meant));
    }

    [Test]
    public async Task The_calendar_is_told_to_programs_before_there_is_a_store()
    {
        var (exit, output, _) = await program.TypeAsync("", "calendar", "tabloid", "--from", "2026-11-24", "--days", "2",
            "--format", "json");

        JsonElement[] days = [.. JsonDocument.Parse(output).RootElement.EnumerateArray()];
        Assert.That(exit, Is.Zero);
        Assert.That(days.Select(day => (day.GetProperty("open").GetBoolean(), day.GetProperty("next").GetBoolean())),
            Is.EqualTo(new[] { (false, false), (true, true) }));
    }

    [Test]
    public async Task A_day_that_is_past_is_exit_code_1_and_names_the_next()
    {
        var (exit, _, words) = await program.TypeAsync(Receipt, "add", "-", "--issue", "2026-11-20");

        Assert.That(exit, Is.EqualTo(1));
        Assert.That(words, Does.Contain("2026-11-20 已经过去，最早可登 2026-11-25（ISSUE-PAST）"));
    }
}
