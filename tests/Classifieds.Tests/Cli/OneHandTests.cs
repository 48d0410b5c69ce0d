using System.Text.Json;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Domain.Identifiers;

namespace Classifieds.Tests.Cli;

/// <summary>One hand on the command line: what is typed one way with one verb is typed so with all, and what was typed
/// before still works.</summary>
public sealed class OneHandTests
{
    private const string Right = "沈佳怡遗失居民身份证，号码：350702198306172049，声明作废。";
    private const string Wrong = "沈佳怡遗失居民身份证，号码：350702198306172040，声明作废。";

    private TypedProgram program = null!;

    [SetUp]
    public void Begin() => program = new();

    [TearDown]
    public void End() => program.Dispose();

    [TestCase("chek", "check", TestName = "A letter left out of a verb")]
    [TestCase("pgae", "page", TestName = "Two letters of a verb in each other's place")]
    [TestCase("proofs", "proof", TestName = "A letter too many in a verb")]
    [TestCase("check - --isue 2026-11-25", "--issue", TestName = "A letter left out of an option")]
    [TestCase("list --isuse 2026-11-25", "--issue", TestName = "Letters of an option in disorder")]
    [TestCase("list --format jsno", "json", TestName = "Letters of a value in disorder")]
    [TestCase("page x.txt --out x.pdf --mask onn", "on", TestName = "A letter too many in a value")]
    [TestCase("lines x.txt --level strct", "strict", TestName = "A letter left out of a value")]
    [TestCase("check x.txt --as residentid", "resident-id", TestName = "A type without its hyphen")]
    [TestCase("help pge", "page", TestName = "A letter left out of a verb whose help is asked for")]
    [TestCase("completion bsh", "bash", TestName = "A letter left out of a shell")]
    public async Task What_was_meant_is_asked(string typed, string meant)
    {
        var (exit, output, words) = await program.TypeAsync("", typed.Split(' '));

        Assert.That((exit, output), Is.EqualTo((2, "")));
        Assert.That(words, Does.Contain($"是不是 {meant}？"));
    }

    [TestCase("sing")]
    [TestCase("list --xyzzy")]
    [TestCase("list --format xml")]
    public async Task Where_nothing_is_near_nothing_is_asked(string typed) =>
        Assert.That((await program.TypeAsync("", typed.Split(' '))).Words, Does.Not.Contain("是不是"));

    [TestCase("", TestName = "An empty word before the verb")]
    [TestCase(" ", TestName = "A blank before the verb")]
    [TestCase("sing", TestName = "A word before the verb that nobody knows")]
    public async Task A_word_before_the_verb_that_is_no_verb_is_a_slip_and_no_fault_of_the_program(string word)
    {
        await File.WriteAllTextAsync(program.At("n.txt"), Right);

        var (exit, output, words) = await program.TypeAsync("", word, "check", "n.txt");

        Assert.That((exit, output), Is.EqualTo((2, "")));
        Assert.That(words, Does.Match("\\p{IsCJKUnifiedIdeographs}{3}").And.Not.Contain("Exception").And.Not.Contain("   at "));
    }

    [TestCase("身份证", "resident-id")]
    [TestCase("居民身份证号码", "resident-id")]
    [TestCase("护照", "passport")]
    [TestCase("银行卡", "bank-card")]
    [TestCase("车牌", "plate")]
    [TestCase("信用代码", "credit-code")]
    [TestCase("永居证", "foreign-resident-id")]
    [TestCase("残疾人证", "disability-card")]
    [TestCase("金额", "amount")]
    [TestCase("vin", "vin")]
    [TestCase("号码", null)]
    [TestCase("号", null)]
    [TestCase("鞋号", null)]
    [TestCase("", null)]
    public void A_type_is_known_by_its_names_at_the_desk(string typed, string? type) =>
        Assert.That(TypeOption.Named(typed), Is.EqualTo(type));

    [Test]
    public void Every_type_is_known_by_each_of_its_names()
    {
        foreach (IdentifierKind kind in IdentifierTable.All)
            foreach (string name in (string[])[kind.Id, kind.Name, kind.FactName])
                Assert.That(TypeOption.Named(name), Is.EqualTo(kind.Id), name);
    }

    [Test]
    public async Task Old_names_go_on_working_and_no_help_tells_them()
    {
        await File.WriteAllTextAsync(program.At("n.txt"), Right);
        string[][] pairs =
        [
            ["check n.txt --issue 2026-11-25 --format jsonl", "check n.txt --print-date 2026-11-25 --format jsonl"],
            ["check n.txt --issue 2026-11-25 --format jsonl", "check n.txt --today 2026-11-25 --format jsonl"],
            ["proof n.txt --issue 2026-11-25 --out a.pdf --format jsonl", "proof --from n.txt --print-date 2026-11-25 --out a.pdf --json"],
            ["page n.txt --issue 2026-11-25 --out a.pdf", "page --from n.txt --print-date 2026-11-25 --out a.pdf"],
            ["page --issue 2026-11-25 --out a.pdf", "page --date 2026-11-25 --out a.pdf"],
            ["preflight a.pdf --format jsonl", "preflight a.pdf --json"],
        ];
        foreach (string[] pair in pairs)
        {
            var now = await program.TypeAsync("", pair[0].Split(' '));
            Assert.That(await program.TypeAsync("", pair[1].Split(' ')), Is.EqualTo(now), pair[1]);
            Assert.That(now.Exit, Is.Not.EqualTo(2), now.Words);
        }
        foreach (string verb in (string[])["check", "proof", "page", "preflight", "list", "add"])
            Assert.That((await program.TypeAsync("", "help", verb)).Output,
                Does.Not.Contain("--print-date").And.Not.Contain("--from").And.Not.Contain("--date").And.Not.Contain(
                    "--json").And.Not.Contain("--by"));
    }

    [Test]
    public async Task Help_is_the_same_however_it_is_asked_for_and_every_example_can_be_typed()
    {
        string[] verbs = [.. Verbs((await program.TypeAsync("", "help")).Output)];

        Assert.That(verbs, Has.Length.GreaterThan(14).And.Contain("check").And.Contain("completion"));
        foreach (string verb in verbs.Select(verb => verb switch { "ledger" => "ledger verify", "keys" => "keys public", _ => verb }))
        {
            string help = (await program.TypeAsync("", ["help", .. verb.Split(' ')])).Output;
            Assert.That((await program.TypeAsync("", [.. verb.Split(' '), "--help"])).Output, Is.EqualTo(help));
            Assert.That(help, Does.Contain("例子：\n"), verb);
        }
    }

    private static IEnumerable<string> Verbs(string help) => help.Split('\n').SkipWhile(line => line != "动词：").Skip(1)
        .TakeWhile(line => line.Length > 0).Select(line => line.Trim().Split(' ')[0]);

    [Test]
    public async Task Version_is_told_by_either_name() =>
        Assert.That((await program.TypeAsync("", "-v")).Output,
            Is.EqualTo((await program.TypeAsync("", "--version")).Output).And.Match(@"^\d+\.\d+\.\d+"));

    [Test]
    public async Task Notices_of_several_files_are_counted_on()
    {
        await File.WriteAllTextAsync(program.At("a.txt"), $"{Right}\n---\n{Wrong}");
        await File.WriteAllTextAsync(program.At("b.txt"), Wrong);

        JsonElement[] all = await ListAsync("check", "a.txt", "b.txt", "--format", "json");
        JsonElement[] wrong = await ListAsync("check", "a.txt", "b.txt", "--format", "json", "--errors");
        JsonElement[] lines = await ListAsync("lines", "a.txt", "b.txt", "--format", "json");
        JsonElement[] added = await ListAsync("add", "a.txt", "b.txt", "--issue", "2026-11-25", "--format", "json");

        Assert.That(all.Select(Index), Is.EqualTo([0, 1, 2]));
        Assert.That(wrong.Select(Index), Is.EqualTo([1, 2]));
        Assert.That(lines.Select(Index), Is.EqualTo([0, 1, 2]));
        Assert.That(added.Select(one => (Index(one), one.GetProperty("id").GetString())),
            Is.EqualTo([(0, "BC20261125-0001"), (1, null), (2, null)]));
        JsonElement shown = JsonDocument.Parse(
            (await program.TypeAsync("", "show", "BC20261125-0001", "--manuscript", "--format", "json")).Output).RootElement;
        Assert.That(shown.GetProperty("manuscript").GetString(), Is.EqualTo(Right));
        Assert.That((await ListAsync("list", "--format", "json")).Single().GetProperty("state").GetString(), Is.EqualTo("submitted"));
    }

    private static int Index(JsonElement row) => row.GetProperty("index").GetInt32();

    private async Task<JsonElement[]> ListAsync(params string[] typed) =>
        [.. JsonDocument.Parse((await program.TypeAsync("", typed)).Output).RootElement.EnumerateArray()];

    [TestCase("check", "-", "--as", "身份证", "--format", "json", TestName = "A list of no values")]
    [TestCase("list", "--db", "new.db", "--format", "json", TestName = "A list of no notices")]
    public async Task A_list_of_nothing_is_a_list(params string[] typed)
    {
        if (typed[0] == "list") await program.TypeAsync("", "seed", "--db", "new.db");
        var (exit, output, _) = await program.TypeAsync("", typed[0] == "list" ? [.. typed, "--issue", "1999-01-01"] : typed);

        Assert.That((exit, output), Is.EqualTo((0, "[]\n")));
    }

    [Test]
    public async Task A_summary_is_one_line_a_notice_and_errors_are_those_with_errors()
    {
        string text = $"{Right}\n---\n{Wrong}";

        var summary = await program.TypeAsync(text, "check", "-", "--issue", "2026-11-25", "--summary");
        var errors = await program.TypeAsync(text, "check", "-", "--issue", "2026-11-25", "--summary", "--errors");

        Assert.That(summary.Output, Is.EqualTo(
            "1  ✓  遗失居民身份证  2  120  沈佳怡遗失居民身份证，号码：3507021983……\n"
            + "2  1 错误  遗失居民身份证  2  120  沈佳怡遗失居民身份证，号码：3507021983……  ID-CHECK\n"));
        Assert.That((errors.Exit, errors.Output), Is.EqualTo((1, summary.Output.Split('\n')[1] + "\n")));
    }

    [Test]
    public async Task People_are_told_in_Chinese()
    {
        await program.TypeAsync(Right, "add", "-", "--issue", "2026-11-25", "--user", "林晓");
        string printed = (await program.TypeAsync("", "show", "BC20261125-0001")).Output;
        string shown = (await program.TypeAsync("", "show", "BC20261125-0001", "--manuscript")).Output;

        Assert.That(printed, Does.Contain("遗失居民身份证").And.Contain("350702********2049").And.Not.Contain("350702198306172049"));
        Assert.That(shown, Does.Contain("遗失居民身份证").And.Contain("身份证号  350702198306172049").And.Contain("2026-11-25 见报"));
        Assert.That(shown, Does.Not.Contain("lost-id-card").And.Not.Contain("resident-id").And.Not.Match(@"\d{4}-\d\d-\d\dT"));
    }

    [Test]
    public async Task Sheets_of_a_whole_issue_are_made_without_a_token()
    {
        await program.TypeAsync($"{Right}\n---\n滨河市云帆贸易有限公司遗失公章一枚，声明作废。", "add", "-", "--issue", "2026-11-25");

        var (exit, output, words) = await program.TypeAsync("", "proof", "--issue", "2026-11-25", "--out", "all.pdf");

        Assert.That((exit, output.Split('\n').Length), Is.EqualTo((0, 3)), words);
        Assert.That(words, Does.Not.Contain("答复口令"));
    }

    [TestCase("bash")]
    [TestCase("zsh")]
    public async Task The_completion_of_a_shell_knows_verbs_options_and_words(string shell)
    {
        var (exit, script, words) = await program.TypeAsync("", "completion", shell);

        Assert.That(exit, Is.Zero, words);
        Assert.That(script, Does.Contain("preflight").And.Contain("--issue").And.Contain("resident-id").And.Not.Contain("--print-date"));
    }

    [TestCase("classifieds pre", "preflight")]
    [TestCase("classifieds check --iss", "--issue")]
    [TestCase("classifieds check --as resi", "resident-id")]
    [TestCase("classifieds list --format ", "text jsonl json")]
    [TestCase("classifieds ledger ", "verify")]
    [TestCase("classifieds ledger verify --for", "--format")]
    public async Task A_tab_in_bash_completes(string typed, string completed)
    {
        string[] parts = typed.Split(' ');
        string array = string.Join(' ', parts.Select(part => $"'{part}'"));

        var (_, output, words) = await program.ShellAsync(
            $"source <(classifieds completion bash); COMP_WORDS=({array}); COMP_CWORD={parts.Length - 1}; "
                + $"_classifieds; echo \"${{COMPREPLY[*]}}\"");

        Assert.That(output.Trim(), Does.StartWith(completed), words);
    }

    [Test]
    public async Task On_a_terminal_a_summary_is_a_table_in_colours_unless_none_are_wanted()
    {
        if (!File.Exists("/usr/bin/script")) Assert.Ignore("no program makes a terminal here");
        await File.WriteAllTextAsync(program.At("n.txt"), Wrong);
        const string check = "check n.txt --issue 2026-11-25 --summary";

        string painted = await OnTerminalAsync("env -u NO_COLOR TERM=xterm ", check), plain = await OnTerminalAsync("NO_COLOR=1 ", check);

        Assert.That(painted, Does.Contain("╭").And.Contain("核对").And.Match("\u001B\\[[0-9;]+m"));
        Assert.That(plain, Does.Contain("1  1 错误  遗失居民身份证").And.Not.Contain("╭").And.Not.Match("\u001B\\[[0-9;]+m"));
    }

    private async Task<string> OnTerminalAsync(string environment, string typed) =>
        (await program.ShellAsync($"script -qec \"{environment}{TestedProgram.Shell} {typed}\" /dev/null")).Output;

    [Test]
    public void A_sheet_in_a_pipe_is_plain_lines()
    {
        using var bytes = new MemoryStream();
        using (var sheet = AnswerSheet.On(bytes))
        {
            sheet.Line("标题", Tone.Head);
            sheet.Table(["甲", "乙"], [(["一", "二\n行"], Tone.Error)]);
        }

        Assert.That(System.Text.Encoding.UTF8.GetString(bytes.ToArray()), Is.EqualTo("标题\n一  二 行\n"));
    }
}
