using System.Diagnostics;
using System.Text.Json;

namespace Classifieds.Tests.Cli;

/// <summary>The command line as a shell sees it: exit codes, data on standard output, words on standard error.</summary>
public sealed class TypedVerbsTests
{
    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("classifieds-cli-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task A_right_notice_is_checked_without_findings_of_error()
    {
        var (exit, output, _) = await TypeAsync("沈佳怡遗失居民身份证,号码: 350702198306172049,声明作废。", "check", "-", "--print-date", "2026-11-25",
            "--format", "jsonl");

        JsonElement notice = JsonDocument.Parse(output).RootElement;
        Assert.That(exit, Is.Zero);
        Assert.That(notice.GetProperty("index").GetInt32(), Is.Zero);
        Assert.That(notice.GetProperty("text").GetString(), Is.EqualTo("沈佳怡遗失居民身份证，号码：350702198306172049，声明作废。"));
        JsonElement id = notice.GetProperty("facts").EnumerateArray().Single(fact => fact.GetProperty("type").GetString() == "resident-id");
        Assert.That((id.GetProperty("start").GetInt32(), id.GetProperty("length").GetInt32()), Is.EqualTo((14, 18)));
        Assert.That(notice.GetProperty("changes").GetArrayLength(), Is.GreaterThan(0));
        Assert.That(notice.GetProperty("materials").GetArrayLength(), Is.GreaterThan(0));
    }

    [Test]
    public async Task A_wrong_digit_is_exit_code_1_and_names_its_repair()
    {
        var (exit, output, _) = await TypeAsync("沈佳怡遗失居民身份证，号码：350702198306172040，声明作废。", "check", "-", "--format", "jsonl");

        JsonElement finding = JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray()
            .Single(one => one.GetProperty("severity").GetString() == "error");
        Assert.That(exit, Is.EqualTo(1));
        Assert.That((finding.GetProperty("start").GetInt32(), finding.GetProperty("length").GetInt32()), Is.EqualTo((14, 18)));
        Assert.That(finding.GetProperty("fixes").EnumerateArray().Select(fix => fix.GetString()), Has.Member("350702198306172049"));
    }

    [Test]
    public async Task A_character_that_no_font_has_is_an_error_of_the_check()
    {
        var (exit, output, _) = await TypeAsync("王\U000323AF遗失公章一枚，声明作废。", "check", "-", "--format", "jsonl");

        JsonElement finding = JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray()
            .Single(one => one.GetProperty("severity").GetString() == "error");
        Assert.That((exit, finding.GetProperty("code").GetString()), Is.EqualTo((1, "GLYPH-MISSING")));
        Assert.That((finding.GetProperty("start").GetInt32(), finding.GetProperty("length").GetInt32()), Is.EqualTo((1, 2)));
        Assert.That(finding.GetProperty("message").GetString(), Does.Contain("U+323AF"));
    }

    [TestCase("王\u0E44\U000323AF遗失公章", 2)]
    [TestCase("王\u115F遗失公章", 1, TestName = "A column is not set with a letter that prints nothing")]
    [TestCase("王\u20E3遗失公章", 1, TestName = "A column is not set with a mark that no face draws on its character")]
    public async Task A_column_is_not_set_with_what_cannot_be_printed(string text, int missing)
    {
        string pdf = Path.Combine(folder, "column.pdf");

        var (exit, _, words) = await TypeAsync(text, "set", "-", "--measure", "13em", "--size", "8pt", "--out", pdf);

        Assert.That((exit, File.Exists(pdf)), Is.EqualTo((1, false)));
        Assert.That(words.Split('\n').Count(line => line.Contains("没有字体能排", StringComparison.Ordinal)), Is.EqualTo(missing), words);
    }

    [TestCase("①②③")]
    [TestCase("\u2060")]
    public async Task A_block_that_cleaning_leaves_nothing_of_is_no_notice(string block)
    {
        string pdf = Path.Combine(folder, "proofs.pdf");

        var (exit, _, words) = await TypeAsync($"{block}\n---\n沈佳怡遗失公章一枚，声明作废。", "proof", "--from", "-", "--out", pdf);

        Assert.That((exit, File.Exists(pdf)), Is.EqualTo((0, true)), words);
        Assert.That(words, Does.Contain("第 1 行").And.Contain("PASTE-LEFTOVER"));
    }

    [TestCase("lines")]
    [TestCase("page", "--from", "x.txt")]
    [TestCase("page", "--out", "x.pdf")]
    [TestCase("page", "--from", "x.txt", "--out", "x.pdf", "--fresh", "--previous", "r.json")]
    [TestCase("lines", "-", "--format", "xml")]
    [TestCase("check", "-", "--as", "shoe-size")]
    [TestCase("sing")]
    [TestCase("page", "--from")]
    [TestCase("page", "--from", "-", "--out", "x.pdf", "--dpi", "many")]
    [TestCase("page", "--from", "-", "--out", "x.pdf", "--repeat", "0")]
    [TestCase("proof", "--from")]
    [TestCase("preflight")]
    [TestCase("preflight", "x.pdf", "--ink", "20")]
    [TestCase("lines", "-", "--level", "loose")]
    public async Task A_mistyped_command_is_exit_code_2_in_Chinese(params string[] typed)
    {
        var (exit, output, words) = await TypeAsync("", typed);

        Assert.That((exit, output), Is.EqualTo((2, "")));
        Assert.That(words.Split('\n')[0].Any(one => one is >= '一' and <= '龥'), Is.True, words);
    }

    [TestCase]
    [TestCase("check")]
    [TestCase("page")]
    [TestCase("preflight")]
    [TestCase("ledger", "verify")]
    public async Task Help_is_Chinese(params string[] verb)
    {
        var (exit, output, _) = await TypeAsync("", [.. verb, "--help"]);

        Assert.That(exit, Is.Zero);
        Assert.That(output, Does.StartWith("说明：").And.Contain("用法：").And.Contain("显示这份说明"));
        foreach (string english in (string[])["Description", "Usage", "Options", "Commands", "REQUIRED", "default:"])
            Assert.That(output, Does.Not.Contain(english));
    }

    [Test]
    public async Task A_file_that_is_not_there_is_exit_code_3()
    {
        var (exit, output, words) = await TypeAsync("", "lines", Path.Combine(folder, "none.txt"));

        Assert.That((exit, output), Is.EqualTo((3, "")));
        Assert.That(words, Does.Contain("none.txt"));
    }

    [Test]
    public async Task A_page_of_ours_passes_preflight_and_anything_else_is_answered_in_a_sentence()
    {
        await File.WriteAllTextAsync(At("notices.txt"), "沈佳怡遗失居民身份证，号码：350702198306172049，声明作废。");
        await TypeAsync("", "page", "--from", At("notices.txt"), "--out", At("page.pdf"));
        var (exit, output, words) =
            await TypeAsync("", "preflight", At("page.pdf"), "--against", At("notices.txt"), "--paper", "tabloid", "--json");
        JsonElement report = JsonDocument.Parse(output).RootElement;
        Assert.That((exit, report.GetProperty("standard").GetString(), report.GetProperty("pages").GetInt32()),
            Is.EqualTo((0, "PDF/X-1a:2003", 1)), words);
        Assert.That(report.GetProperty("findings").GetArrayLength(), Is.Zero, output);

        var (other, named, _) = await TypeAsync("", "preflight", At("notices.txt"));
        Assert.That((other, named), Is.EqualTo((1, "未声明标准，0 页，1 处\n  错误 不是 PDF，或已损坏到无法读取（PRESS-UNREADABLE）\n")));
        var (gone, nothing, _) = await TypeAsync("", "preflight", At("none.pdf"));
        Assert.That((gone, nothing), Is.EqualTo((3, "")));
    }

    [Test]
    public async Task Lines_spell_the_text_and_fill_their_measure()
    {
        const string text = "滨河市百川环保科技有限公司遗失公章一枚，编号3507020041826，声明作废。";
        var (exit, output, _) = await TypeAsync(text, "lines", "-", "--measure", "13em", "--size", "9pt", "--format", "jsonl");

        JsonElement[] lines = [.. JsonDocument.Parse(output).RootElement.GetProperty("lines").EnumerateArray()];
        Assert.That(exit, Is.Zero);
        Assert.That(string.Concat(lines.Select(line => line.GetProperty("text").GetString())), Is.EqualTo(text));
        Assert.That(lines[..^1].Select(line => line.GetProperty("width").GetDecimal()), Is.All.EqualTo(13m).Within(0.001m));
        Assert.That(lines[0].GetProperty("glyphs")[0].GetProperty("x").GetDecimal(), Is.Zero);
    }

    [Test]
    public async Task Each_glyph_of_a_line_begins_where_the_one_before_ends()
    {
        const string text = "《房屋所有权证》（京房权证朝字第737888号）遗失，“权利人”华平（女）、蒋磊，ABC 123，声明作废。";
        var (exit, output, _) = await TypeAsync(text, "lines", "-", "--measure", "9em", "--size", "9pt", "--format", "jsonl");

        Assert.That(exit, Is.Zero);
        foreach (JsonElement line in JsonDocument.Parse(output).RootElement.GetProperty("lines").EnumerateArray())
        {
            decimal left = 0;
            foreach (JsonElement glyph in line.GetProperty("glyphs").EnumerateArray())
            {
                Assert.That(glyph.GetProperty("x").GetDecimal(), Is.EqualTo(left).Within(0.001m), line.GetProperty("text").GetString());
                left = glyph.GetProperty("x").GetDecimal() + glyph.GetProperty("advance").GetDecimal();
            }
            Assert.That(left, Is.EqualTo(line.GetProperty("width").GetDecimal()).Within(0.001m));
        }
    }

    [Test]
    public async Task A_page_is_written_with_its_picture_and_report_and_nothing_else()
    {
        string notices = Path.Combine(folder, "notices.txt");
        await File.WriteAllTextAsync(notices, "沈佳怡遗失居民身份证，声明作废。\n---\n滨河市百川环保科技有限公司遗失公章一枚，声明作废。");

        var (exit, output, words) = await TypeAsync("", "page", "--from", notices, "--out", At("page.pdf"), "--png", At("page.png"),
            "--svg", At("page.svg"), "--report", At("report.json"), "--dpi", "40", "--repeat", "2");

        JsonElement report = JsonDocument.Parse(await File.ReadAllTextAsync(At("report.json"))).RootElement;
        Assert.That((exit, output), Is.EqualTo((0, "")), words);
        Assert.That(report.GetProperty("notices").GetProperty("placed").GetInt32(), Is.EqualTo(2));
        Assert.That(report.GetProperty("timings").GetProperty("runs").GetArrayLength(), Is.EqualTo(2));
        Assert.That(report.GetProperty("timings").GetProperty("warmUps").GetArrayLength(), Is.GreaterThan(0));
        Assert.That(Directory.EnumerateFiles(folder).Select(Path.GetFileName),
            Is.EquivalentTo((string[])["notices.txt", "page.pdf", "page.png", "page.svg", "report.json"]));
    }

    [Test]
    public async Task The_issues_page_made_again_stays_as_it_was_but_for_what_was_withdrawn()
    {
        string[] page = ["page", "--date", "2026-11-25", "--paper", "tabloid", "--db", At("desk.db"), "--out", At("page.pdf"), "--report",
            At("r.json")];
        await TypeAsync("", "seed", "--approved", "--db", At("desk.db"));
        var first = await TypeAsync("", page);
        var again = await TypeAsync("", page);
        await TypeAsync("", "withdraw", "BC20261125-0008", "--why", "登报人找到了", "--user", "seed", "--db", At("desk.db"));
        var late = await TypeAsync("", page);
        JsonElement kept = Report().GetProperty("late");
        var fresh = await TypeAsync("", [.. page, "--fresh"]);

        Assert.That((first.Exit, again.Exit, late.Exit, fresh.Exit), Is.EqualTo((0, 0, 0, 0)), first.Words + late.Words);
        Assert.That((first.Words.Contains("前版"), fresh.Words.Contains("前版")), Is.EqualTo((false, false)));
        Assert.That(again.Words, Does.Contain("撤 0 则，改 0 则，加 0 则；换栏 0 则，栏内移位 0 则"));
        Assert.That(late.Words, Does.Contain("撤 1 则，改 0 则，加 0 则"));
        Assert.That((kept.GetProperty("withdrawn").GetInt32(), kept.GetProperty("kept").GetInt32()),
            Is.EqualTo((1, Report().GetProperty("notices").GetProperty("total").GetInt32()
            - kept.GetProperty("moved").GetArrayLength())));
        Assert.That(Report().TryGetProperty("late", out JsonElement none) && none.ValueKind != JsonValueKind.Null, Is.False);

        JsonElement Report() => JsonDocument.Parse(File.ReadAllText(At("r.json"))).RootElement.Clone();
    }

    [Test]
    public async Task A_page_stays_as_near_as_can_be_to_the_report_that_is_named()
    {
        string[] notices = [.. Enumerable.Range(1, 12).Select(i => $"沈佳怡遗失押金收据一张，收据号：00362{i:00}，金额：贰仟元整（2000元），声明作废。")];
        await File.WriteAllTextAsync(At("notices.txt"), string.Join("\n---\n", notices));
        await TypeAsync("", "page", "--from", At("notices.txt"), "--out", At("page.pdf"), "--report", At("r.json"));
        await File.WriteAllTextAsync(At("notices.txt"), string.Join("\n---\n", notices[..11]));

        var late = await TypeAsync("", "page", "--from", At("notices.txt"), "--out", At("page.pdf"), "--previous", At("r.json"));
        var wrong = await TypeAsync("", "page", "--from", At("notices.txt"), "--out", At("page.pdf"), "--previous", At("notices.txt"));

        Assert.That((late.Exit, late.Words), Is.EqualTo((0, late.Words)));
        Assert.That(late.Words, Does.Contain("撤 1 则，改 0 则，加 0 则；换栏 0 则，栏内移位 0 则，其余 11 则原位不动（其余各则原位不动）"));
        Assert.That((wrong.Exit, wrong.Words), Is.EqualTo((2, wrong.Words)));
        Assert.That(wrong.Words, Does.Contain("读不出前版"));
    }

    [Test]
    public async Task A_refused_page_leaves_no_file()
    {
        var (exit, _, words) = await TypeAsync("王\U000323AF遗失公章，声明作废。", "page", "--from", "-", "--out", At("page.pdf"), "--report",
            At("r.json"));

        Assert.That(exit, Is.EqualTo(1));
        Assert.That(words, Does.Contain("U+323AF"));
        Assert.That(Directory.EnumerateFiles(folder), Is.Empty);
    }

    [Test]
    public async Task A_proof_sheet_is_made_for_each_notice_and_its_hash_told()
    {
        var (exit, output, _) = await TypeAsync("沈佳怡遗失居民身份证，声明作废。\n---\n滨河市百川环保科技有限公司遗失公章一枚，声明作废。",
            "proof", "--from", "-", "--out", At("proofs.pdf"));

        string[] rows = output.TrimEnd().Split('\n');
        Assert.That((exit, rows.Length), Is.EqualTo((0, 2)));
        Assert.That(rows.Select(row => row.Split('\t')[3]), Is.All.Matches("^[0-9a-f]{64}$"));
        Assert.That(File.Exists(At("proofs.pdf")), Is.True);
    }

    private string At(string name) => Path.Combine(folder, name);

    private async Task<(int Exit, string Output, string Words)> TypeAsync(string input, params string[] typed)
    {
        var start = new ProcessStartInfo(TestedProgram.Words[0], [.. TestedProgram.Words[1..], .. typed])
        {
            // Not the repository: the program finds its templates from wherever it is called.
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), words = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await words);
    }
}
