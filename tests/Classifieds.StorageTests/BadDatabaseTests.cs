using System.Runtime.Versioning;
using Classifieds.Storage;
using Classifieds.Storage.Keys;
using Classifieds.Testing;
using Microsoft.Data.Sqlite;
using NUnit.Framework.Constraints;

namespace Classifieds.StorageTests;

/// <summary>A database that cannot be used says so in one sentence with a code, never with a stack trace.</summary>
[Platform("Linux")]
[SupportedOSPlatform("linux")]
public sealed class BadDatabaseTests
{
    private TestDatabase test = null!;

    [SetUp]
    public async Task MakeFolder() => test = await TestDatabase.MakeBareAsync(DatabaseEngine.Sqlite);

    [TearDown]
    public async Task DropFolder() => await test.DisposeAsync();

    [Test]
    public void A_text_file_is_no_database()
    {
        File.WriteAllText(test.Setting, string.Concat(Enumerable.Repeat("这不是数据库\n", 400)));

        Assert.That(test.OpenAsync, Refuses("DB-DAMAGED"));
    }

    [Test]
    public async Task A_damaged_page_is_told()
    {
        Database database = await test.OpenAsync();
        for (int number = 0; number < 40; number++) await Make.AddAsync(database, new string('字', 500));
        Database.LetGoOfFiles();
        byte[] bytes = await File.ReadAllBytesAsync(test.Setting);
        bytes.AsSpan(4096 * 2).Fill(0x5A);
        await File.WriteAllBytesAsync(test.Setting, bytes);

        Assert.That(
            async () => await (await test.OpenAsync()).ReadAsync(work => work.Ledger.AllAsync(), CancellationToken.None),
            Refuses("DB-DAMAGED"));
    }

    [Test]
    public async Task A_locked_database_is_busy()
    {
        Database database = await Database.OpenAsync(
            test.Location with { SecondsToWait = 1 }, test.Key, mayMake: true, CancellationToken.None);
        await using var other = new SqliteConnection($"Data Source={test.Setting}");
        await other.OpenAsync();
        await using SqliteTransaction held = other.BeginTransaction(deferred: false);

        Assert.That(async () => await Make.AddAsync(database, "一"), Refuses("DB-BUSY"));
    }

    [Test]
    public async Task Readers_do_not_wait_for_a_writer()
    {
        Database database = await test.OpenAsync();
        await Make.AddAsync(database, "一");
        await using var other = new SqliteConnection($"Data Source={test.Setting}");
        await other.OpenAsync();
        await using SqliteTransaction held = other.BeginTransaction(deferred: false);

        Assert.That(await database.ReadAsync(work => work.Notices.ListAsync(null, null), CancellationToken.None), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_file_that_may_not_be_written_is_read_only()
    {
        if (Environment.IsPrivilegedProcess) Assert.Ignore("root may write everywhere; run as another user");
        await test.OpenAsync();
        Database.LetGoOfFiles();
        File.SetUnixFileMode(test.Setting, UnixFileMode.UserRead);

        Database database = await test.OpenAsync();
        Assert.That(async () => await Make.AddAsync(database, "一"), Refuses("DB-READ-ONLY"));
    }

    [Test]
    public void A_folder_is_no_database() => Assert.That(() => OpenAsync(test.Folder), Refuses("DB-UNREADABLE"));

    [Test]
    public void A_folder_that_is_not_there_is_named() => Assert.That(
        () => OpenAsync(Path.Combine(test.Folder, "nowhere", "a.db")), Refuses("DB-MISSING").With.Message.Contains("nowhere"));

    [Test]
    public void Reading_makes_no_database()
    {
        Assert.That(
            () => Database.OpenAsync(test.Location, test.Key, mayMake: false, CancellationToken.None), Refuses("DB-MISSING"));
        Assert.That(File.Exists(test.Setting), Is.False);
    }

    [Test]
    public async Task Somebody_elses_database_is_refused_and_left_as_it_is()
    {
        await test.TamperAsync("CREATE TABLE theirs (id INTEGER); INSERT INTO theirs VALUES (7)");
        byte[] before = await File.ReadAllBytesAsync(test.Setting);

        Assert.That(test.OpenAsync, Refuses("DB-FOREIGN"));
        Assert.That(() => Database.OpenAsync(test.Location, test.Key, mayMake: false, CancellationToken.None), Refuses("DB-FOREIGN"));
        await using var connection = new SqliteConnection($"Data Source={test.Setting};Pooling=False");
        await connection.OpenAsync();
        await using SqliteCommand tables = connection.CreateCommand();
        tables.CommandText = "SELECT group_concat(name) FROM sqlite_master";
        Assert.That(await tables.ExecuteScalarAsync(), Is.EqualTo("theirs"));
        Assert.That(before, Is.Not.Empty);
    }

    [Test]
    public async Task Reading_makes_nothing_in_a_database_that_is_empty()
    {
        await test.TamperAsync("PRAGMA user_version = 1");

        Assert.That(() => Database.OpenAsync(test.Location, test.Key, mayMake: false, CancellationToken.None), Refuses("DB-EMPTY"));
    }

    [Test]
    public async Task A_new_database_and_its_logs_are_for_their_owner_alone()
    {
        Database database = await test.OpenAsync();
        await Make.AddAsync(database, "一");

        foreach (string ending in (string[])["", "-wal", "-shm"])
        {
            Assert.That(File.GetUnixFileMode(test.Setting + ending), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite),
                $"{test.Setting}{ending}");
        }
    }

    [TestCase("?sslmode=verify-full&sslrootcert=/etc/paper.pem")]
    [TestCase("?sslmode=require")]
    [TestCase("?connect_timeout=5")]
    public void What_an_address_asks_for_is_known(string query) =>
        Assert.That(DatabaseLocation.Parse($"postgres://desk@db.example/paper{query}").Engine, Is.EqualTo(DatabaseEngine.PostgreSql));

    [Test]
    public async Task A_server_without_a_seal_is_not_spoken_to_where_the_address_asks_for_one()
    {
        await using TestDatabase server = await TestDatabase.MakeBareAsync(DatabaseEngine.PostgreSql);
        var where = new Npgsql.NpgsqlConnectionStringBuilder(server.Setting);
        string address = $"postgres://{where.Username}@{where.Host}:{where.Port}/{where.Database}";

        Assert.That(() => OpenAsync($"{address}?sslmode=disable"), Throws.Nothing);
        Assert.That(() => OpenAsync($"{address}?sslmode=require"), Refuses("DB-UNREACHABLE"));
    }

    [TestCase("?sslmode=perhaps")]
    [TestCase("?sslmod=require")]
    public void What_an_address_asks_for_and_nobody_knows_is_refused(string query) =>
        Assert.That(() => DatabaseLocation.Parse($"postgres://desk@db.example/paper{query}"), Refuses("DB-LOCATION"));

    [Test]
    public void A_place_where_no_file_can_be_made_is_told() =>
        Assert.That(() => OpenAsync("/proc/classifieds.db"), Refuses("DB-UNREADABLE"));

    [Test]
    public void A_server_that_is_not_there_is_told_without_its_password() => Assert.That(
        () => OpenAsync("postgres://desk:secret@127.0.0.1:1/paper"),
        Refuses("DB-UNREACHABLE").With.Message.Contains("127.0.0.1:1/paper").And.Message.Not.Contains("secret"));

    [TestCase("postgres://127.0.0.1")]
    [TestCase("postgres://")]
    [TestCase("Host=127.0.0.1")]
    [TestCase("Host=a;Nonsense=b;Database=c")]
    public void A_location_that_says_too_little_is_told(string setting) =>
        Assert.That(() => DatabaseLocation.Parse(setting), Refuses("DB-LOCATION"));

    [Test]
    public async Task A_database_of_a_later_program_is_left_alone()
    {
        await test.OpenAsync();
        await test.TamperAsync("INSERT INTO SchemaVersions (ScriptName, Applied) VALUES ('Shared/9999-later.sql', '2030-01-01')");

        Assert.That(test.OpenAsync, Refuses("DB-NEWER"));
    }

    [Test]
    public async Task The_key_file_is_for_its_owner_alone()
    {
        await test.OpenAsync();

        Assert.That(File.GetUnixFileMode(test.Key.File!), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Test]
    public async Task A_lost_key_is_named_and_no_new_one_made()
    {
        await test.OpenAsync();
        File.Delete(test.Key.File!);

        Assert.That(test.OpenAsync, Refuses("KEY-MISSING").With.Message.Contains(test.Key.File!));
        Assert.That(File.Exists(test.Key.File), Is.False);
    }

    [Test]
    public async Task Another_key_is_refused()
    {
        await test.OpenAsync();
        KeySource other = KeySource.Given(Convert.ToBase64String(new byte[32]));

        Assert.That(() => Database.OpenAsync(test.Location, other, mayMake: true, CancellationToken.None), Refuses("KEY-WRONG"));
    }

    [TestCase("")]
    [TestCase("not base64")]
    [TestCase("AAAA")]
    public void A_key_that_is_none_is_refused(string key) => Assert.That(
        () => Database.OpenAsync(test.Location, KeySource.Given(key), mayMake: true, CancellationToken.None), Refuses("KEY-MALFORMED"));

    private Task<Database> OpenAsync(string setting) =>
        Database.OpenAsync(DatabaseLocation.Parse(setting), test.Key, mayMake: true, CancellationToken.None);

    private static EqualStringConstraint Refuses(string code) =>
        Throws.TypeOf<StorageException>().With.Property("Why").Property("Code").EqualTo(code);
}
