using System.Diagnostics;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Prices;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;
using Classifieds.Testing;
using Npgsql;

namespace Classifieds.StorageTests;

/// <summary>Writes what today's program leaves in a store, for <see cref="EarlierStoreTests"/> of programs to come: run before a script is
/// added.</summary>
/// <remarks>Five notices: the first with a second revision and a photograph, the second held, the third with a proof that was answered yes,
/// its setting, a comment, an overrule and a quote, the fifth withdrawn.</remarks>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
[Explicit("Writes into Fixtures; needs sqlite3 and pg_dump.")]
public sealed class FixtureMaking(DatabaseEngine engine)
{
    [Test]
    public async Task Write_the_store_of_todays_program()
    {
        await using TestDatabase test = await TestDatabase.MakeAsync(engine);
        string version = typeof(Database).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Max(name => Path.GetFileName(name)[..4])!;
        string fixture = Path.Combine(Repository.Root, "tests", "Classifieds.StorageTests", "Fixtures", $"store-{version}");
        string key = Path.Combine(test.Folder, "test.key");
        if (File.Exists($"{fixture}.key")) File.Copy($"{fixture}.key", key);
        await FillAsync(await test.OpenAsync());
        File.Copy(key, $"{fixture}.key", overwrite: true);

        string dump = engine == DatabaseEngine.Sqlite
            ? await SaidAsync("sqlite3", [test.Setting, ".dump"], "")
            : await SaidAsync("pg_dump", [.. At(test.Setting), "--inserts", "--no-owner", "--no-comments"], Password(test.Setting));
        string[] kept = [.. dump.Split('\n').Where(line => !line.StartsWith("--", StringComparison.Ordinal)
            && !line.StartsWith("SET ", StringComparison.Ordinal) && !line.StartsWith('\\')
            && !line.StartsWith("SELECT pg_catalog.set_config", StringComparison.Ordinal) && line.Length > 0)];
        await File.WriteAllTextAsync(
            $"{fixture}.{(engine == DatabaseEngine.Sqlite ? "sqlite" : "postgres")}.sql", string.Join('\n', kept) + "\n");
        Assert.That(kept, Has.Length.GreaterThan(100));
    }

    private static async Task FillAsync(Database database)
    {
        NoticeId first = await Make.AddAsync(database, $"遗失居民身份证,号码{Make.ResidentId},声明作废");
        NoticeId[] others = new NoticeId[4];
        for (int at = 0; at < others.Length; at++) others[at] = await Make.AddAsync(database, $"遗失,第{at + 2}则");
        await database.WriteAsync(async work =>
        {
            await Make.ReviseAsync(work, first, 2, $"遗失居民身份证，号码{Make.ResidentId}，特此声明", "revise", Make.Photo);
            Notice held = (await work.Notices.FindAsync(others[0]))!;
            await work.Notices.ChangeAsync(held, held.Hold("待补章", "王丽", Make.Now).Done());
            await work.RecordAsync(new(Make.Now, "王丽", "hold") { Notice = held.Id });
            Notice gone = (await work.Notices.FindAsync(others[3]))!;
            await work.Notices.ChangeAsync(gone, gone.Withdraw("登报人撤回", "王丽", Make.Now).Done());
            await work.RecordAsync(new(Make.Now, "王丽", "withdraw") { Notice = gone.Id });

            NoticeId third = others[1];
            var setting = new ApprovedSetting
            {
                PrintedText = "遗失", Lines = 2, TitleLines = 0, SignatureLines = 0, Columns = 1, IsBoxed = false,
                Faces = [new("NotoSerifCJKsc-Regular", "ab")],
                Rows = [new(0, 1, 9000, 7900, 0, 0, 9000, 9000, 0, 0, [new(0, 7, 0, 9000, "遗", 1000)])],
            };
            Proof proof = await work.Proofs.AddAsync(
                new(third, 1, "aa", setting.GlyphHash(), Make.Now) { From = new("w", "f", "s", "t", "p") }, "token-3", setting, "word-3");
            await work.Proofs.AnswerAsync(proof with { Answer = new(true, Make.Now.AddMinutes(30)) });
            await work.Threads.AddAsync(new(third, 1, CommentSide.Advertiser, "登报人", "王秀珍说可以", Make.Now.AddMinutes(31)));
            await work.Judgements.AddAsync(new Overrule(third, 1, "ID-REGION", "第3则", "登报人坚持", "李强", Make.Now));
            await work.Quotes.AddAsync(new(third, 1, "w", new PriceBasis
            {
                Key = new("loss"), Columns = 1, Lines = 2, Items = 1, Characters = 5, SquareCentimetres = 3, Extras = [],
            }, [new(1, Make.Day)], new([new(QuoteLineKind.Run, "2 行", 20m)], [new(1, 20m)]), Make.Now, "王丽"));
            await work.RecordAsync(new(Make.Now, "王丽", "quote") { Notice = third });
            return true;
        }, CancellationToken.None);
    }

    private static string[] At(string setting)
    {
        var server = new NpgsqlConnectionStringBuilder(setting);
        return ["-h", server.Host!, "-p", $"{server.Port}", "-U", server.Username!, server.Database!];
    }

    private static string Password(string setting) => new NpgsqlConnectionStringBuilder(setting).Password ?? "";

    private static async Task<string> SaidAsync(string program, string[] words, string password)
    {
        var start = new ProcessStartInfo(program, words) { RedirectStandardOutput = true };
        start.Environment["PGPASSWORD"] = password;
        using Process tool = Process.Start(start)!;
        string said = await tool.StandardOutput.ReadToEndAsync();
        await tool.WaitForExitAsync();
        return tool.ExitCode == 0 ? said : throw new AssertionException($"{program} ended with {tool.ExitCode}");
    }
}
