using System.Diagnostics;
using Classifieds.Cli.Words;

namespace Classifieds.Tests.Cli;

/// <summary>What a shell, a terminal and a disk can do to the program, each answered with one sentence.</summary>
public sealed class HardShellTests
{
    private const string Right = "沈佳怡遗失居民身份证，号码：350702198306172049，声明作废。";

    private TypedProgram program = null!;

    [SetUp]
    public async Task BeginAsync()
    {
        program = new();
        await File.WriteAllTextAsync(program.At("n.txt"), Right);
    }

    [TearDown]
    public void End() => program.Dispose();

    [TestCase("check n.txt")]
    [TestCase("check n.txt --format json")]
    [TestCase("check n.txt --as 身份证")]
    [TestCase("lines n.txt --format jsonl")]
    [TestCase("read n.txt")]
    [TestCase("help page")]
    [TestCase("--version")]
    [TestCase("add n.txt --issue 2026-11-25")]
    public async Task Where_standard_output_takes_nothing_one_sentence_says_so(string typed)
    {
        foreach (string where in (string[])[">&-", ">/dev/full"])
        {
            var (exit, _, words) = await program.ShellAsync($"classifieds {typed} {where}");

            Assert.That(exit, Is.EqualTo(3), $"{where} {words}");
            Assert.That(words.TrimEnd().Split('\n')[^1], Does.StartWith("标准输出").And.EndWith("（OUTPUT-LOST）"), where);
            Assert.That(words, Does.Not.Contain("BUG"));
        }
    }

    [Test]
    public async Task A_reader_that_has_gone_ends_it_without_a_word()
    {
        await File.WriteAllLinesAsync(program.At("many.txt"), Enumerable.Repeat("350702198306172049", 200_000));

        var (exit, output, words) = await program.ShellAsync("classifieds check many.txt --as 身份证 | head -c 5; exit ${PIPESTATUS[0]}");

        Assert.That((exit, output, words), Is.EqualTo((3, "{\"ind", "")));
    }

    [TestCase("--version")]
    [TestCase("check n.txt")]
    [TestCase("page n.txt --out a.pdf")]
    [TestCase("add n.txt --issue 2026-11-25 --db few.db")]
    public async Task With_too_few_open_files_it_says_so_and_begins_nothing(string typed)
    {
        foreach (int files in (int[])[40, 100, 140])
        {
            var (exit, output, words) = await program.ShellAsync($"ulimit -n {files}; classifieds {typed}");

            Assert.That((exit, output, words), Is.EqualTo(
                (3, "", "系统只许本程序同时打开很少几个文件，不够运行，请先执行 ulimit -n 1024 再试（FILES-LIMIT）\n")), $"{files}");
        }
        Assert.That((File.Exists(program.At("a.pdf")), File.Exists(program.At("few.db"))), Is.EqualTo((false, false)));
        Assert.That((await program.ShellAsync("ulimit -n 256; classifieds page n.txt --out b.pdf")).Exit, Is.Zero, "enough is enough");
    }

    [TestCase("check n.txt", 0)]
    [TestCase("page n.txt --out a.pdf", 0)]
    [TestCase("sing", 2)]
    [TestCase("check none.txt", 3)]
    public async Task Where_nobody_hears_the_words_the_work_is_done(string typed, int code)
    {
        var (exit, _, _) = await program.ShellAsync($"classifieds {typed} 2>&-");

        Assert.That(exit, Is.EqualTo(code));
        Assert.That(File.Exists(program.At("a.pdf")), Is.EqualTo(typed.StartsWith("page", StringComparison.Ordinal)));
    }

    [Test]
    public async Task Standard_input_that_is_closed_is_unreadable()
    {
        foreach (string typed in (string[])["check -", "check - --as 身份证"])
            Assert.That(await program.ShellAsync($"classifieds {typed} <&-"), Is.EqualTo((3, "", "标准输入是关着的（INPUT-UNREADABLE）\n")));
    }

    [TestCase(2, 130, "已按 Ctrl-C 停下：已经答复的都算数，没有答复的请重做\n")]
    [TestCase(15, 143, "已应要求停下：已经答复的都算数，没有答复的请重做\n")]
    public async Task A_signal_ends_it_with_one_sentence(int signal, int code, string sentence)
    {
        foreach (bool twice in (bool[])[false, true])
        {
            using Process process = program.Begin("check", "-", "--as", "身份证");
            await process.StandardInput.WriteAsync(string.Concat(Enumerable.Repeat("350702198306172049\n", 300)));
            await process.StandardInput.FlushAsync();
            Assert.That(await process.StandardOutput.ReadLineAsync(), Does.StartWith("{")); // it works, and waits for more
            string kill = $"kill -{signal} {process.Id}";
            await program.ShellAsync(twice ? $"{kill}; {kill}" : kill);
            await process.WaitForExitAsync();

            Assert.That((process.ExitCode, await process.StandardError.ReadToEndAsync()), Is.EqualTo((code, sentence)));
        }
    }

    [Test]
    public async Task A_signal_ends_a_page_that_is_being_reckoned_and_leaves_nothing()
    {
        string notice = "沈佳怡遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。";
        await File.WriteAllTextAsync(program.At("many.txt"), string.Join("\n---\n", Enumerable.Repeat(notice, 20_000)));
        using Process process = program.Begin("page", "many.txt", "--out", "many.pdf");
        while (!(await File.ReadAllTextAsync($"/proc/{process.Id}/maps")).Contains("HarfBuzz", StringComparison.Ordinal))
            await Task.Delay(50);

        await program.ShellAsync($"kill -2 {process.Id}");
        await process.WaitForExitAsync();

        Assert.That(process.ExitCode, Is.EqualTo(130));
        Assert.That((await process.StandardError.ReadToEndAsync()).TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        Assert.That(Directory.EnumerateFiles(program.Folder, "many.pdf*"), Is.Empty);
    }

    [TestCase("\u001B[31m红", "〔U+001B〕[31m红")]
    [TestCase("响\a铃\u007F", "响〔U+0007〕铃〔U+007F〕")]
    [TestCase("\u009B2J", "〔U+009B〕2J")]
    [TestCase("左\u202E右", "左〔U+202E〕右")]
    [TestCase("甲\n\t乙𠮷", "甲\n\t乙𠮷")]
    [TestCase("", "")]
    public void A_control_character_is_shown_as_its_name(string text, string shown) => Assert.That(Shown.Of(text), Is.EqualTo(shown));

    [TestCase("check esc.txt")]
    [TestCase("check esc.txt --summary")]
    [TestCase("check esc.txt --format jsonl")]
    [TestCase("check esc.txt --as 身份证 --format text")]
    [TestCase("check esc.txt --as 身份证")]
    [TestCase("lines esc.txt")]
    [TestCase("lines esc.txt --format jsonl")]
    [TestCase("page esc.txt --out esc.pdf")]
    [TestCase("add esc.txt --issue 2026-11-25")]
    [TestCase("show \u001B[31m")]
    [TestCase("help \u001B[31m")]
    [TestCase("preflight esc.txt")]
    public async Task No_text_commands_a_terminal(string typed)
    {
        await File.WriteAllTextAsync(program.At("esc.txt"), $"\u001B]0;标题\a您好\u009B麻烦登一下\n#版式 \u001B[31m跨\n{Right}");

        var (_, output, words) = await program.TypeAsync("", typed.Split(' '));

        Assert.That((output + words).Where(unit => char.IsControl(unit) && unit is not ('\n' or '\t')), Is.Empty);
        Assert.That(output + words, Is.Not.Empty);
    }

    [TestCase("preflight huge", 1, "INPUT-TOO-LARGE")]
    [TestCase("add n.txt --issue 2026-11-25 --photo huge", 1, "PHOTO-TOO-LARGE")]
    [TestCase("check huge", 1, "INPUT-TOO-LARGE")]
    public async Task A_file_that_is_larger_than_any_of_its_kind_is_not_read(string typed, int code, string why)
    {
        var (exit, _, words) = await program.ShellAsync($"truncate -s 3G huge; classifieds {typed}");

        Assert.That((exit, words.Contains(why, StringComparison.Ordinal)), Is.EqualTo((code, true)), words);
    }

    [TestCase("preflight {0}")]
    public async Task What_is_no_plain_file_is_not_waited_for(string typed)
    {
        await program.ShellAsync("mkfifo pipe");
        foreach (string path in (string[])["pipe", "/dev/zero", "."])
        {
            var (exit, _, words) = await program.TypeAsync("", string.Format(null, typed, path).Split(' '));

            Assert.That((exit, words.Split('\n').Length), Is.EqualTo((3, 2)), words);
        }
    }

    [TestCase("pipe", "是设备或管道")]
    [TestCase("/dev/zero", "是设备或管道")]
    [TestCase(".", "是文件夹")]
    public async Task A_photograph_is_a_plain_file(string path, string why)
    {
        await program.ShellAsync("mkfifo pipe");

        var (exit, _, words) = await program.TypeAsync("", "add", "n.txt", "--issue", "2026-11-25", "--photo", path);

        Assert.That(exit, Is.EqualTo(1));
        Assert.That(words, Does.Contain(why));
    }

    [TestCase("/dev/zero")]
    [TestCase(".")]
    [TestCase("pipe")]
    [TestCase("huge")]
    public async Task A_key_is_a_small_plain_file(string key)
    {
        await program.TypeAsync("", "add", "n.txt", "--issue", "2026-11-25");

        var (exit, _, words) = await program.ShellAsync($"mkfifo pipe; truncate -s 3G huge; CLASSIFIEDS_KEY_FILE={key} classifieds list");

        Assert.That(exit, Is.EqualTo(3));
        Assert.That(words, Does.EndWith("（KEY-UNREADABLE）\n").And.StartWith("密钥文件"));
    }

    [Test]
    public async Task A_page_is_not_written_over_the_store()
    {
        await program.TypeAsync("", "add", "n.txt", "--issue", "2026-11-25", "--db", "a.db");
        byte[] key = await File.ReadAllBytesAsync(program.At("a.db.key"));

        foreach (string typed in (string[])["--out a.db", "--out a.db.key", "--out p.pdf --report a.db.key", "--out p.pdf --png a.db-wal",
            "--out n.txt"])
        {
            var (exit, _, words) = await program.TypeAsync("", ["page", "n.txt", "--db", "a.db", .. typed.Split(' ')]);
            Assert.That((exit, words.Contains("OUTPUT-CLASH", StringComparison.Ordinal)), Is.EqualTo((2, true)), typed);
        }
        Assert.That(await File.ReadAllBytesAsync(program.At("a.db.key")), Is.EqualTo(key));
        Assert.That((await program.TypeAsync("", "list", "--db", "a.db")).Output, Does.StartWith("BC20261125-0001"));
        Assert.That(File.Exists(program.At("p.pdf")), Is.False);
    }

    [Test]
    public async Task An_answer_of_another_program_may_be_read_through_a_pipe() =>
        Assert.That((await program.ShellAsync($"classifieds check <(echo '{Right}') --summary --issue 2026-11-25")).Exit, Is.Zero);
}
