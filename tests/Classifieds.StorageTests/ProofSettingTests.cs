using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>What was shown on a proof is kept to the glyph, and nobody can exchange it.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class ProofSettingTests(DatabaseEngine engine)
{
    private static readonly SettingFingerprints From = new("w", "f", "s", "t", "p");

    private TestDatabase test = null!;
    private Database database = null!;
    private NoticeId id = null!;

    [SetUp]
    public async Task MakeDatabase()
    {
        test = await TestDatabase.MakeAsync(engine);
        database = await test.OpenAsync();
        id = await Make.AddAsync(database, "一");
    }

    [TearDown]
    public async Task DropDatabase()
    {
        if (test is not null) await test.DisposeAsync();
    }

    private static ApprovedSetting Setting(string text) => new()
    {
        PrintedText = text,
        Lines = 2,
        TitleLines = 0,
        SignatureLines = 0,
        Columns = 1,
        IsBoxed = false,
        Faces = [new("NotoSerifCJKsc-Regular", "ab")],
        Rows = [new(0, 1, 9000, 7900, 0, 0, 9000, 9000, 0, 0, [new(0, 7, 0, 9000, text[..1], 1000)])],
    };

    [Test]
    public async Task A_proof_comes_back_with_what_it_came_of_and_what_it_showed()
    {
        Proof stored = await AddAsync("token-1", Setting("失物"));

        Assert.That((stored.From, stored.SettingHash), Is.EqualTo((From, ApprovedSetting.Hash(Setting("失物").ToBytes()))));
        Assert.That(await database.ReadAsync(work => work.Proofs.FindAsync("token-1"), CancellationToken.None), Is.EqualTo(stored));
        Assert.That(await database.ReadAsync(work => work.Proofs.OfAsync(id), CancellationToken.None), Is.EqualTo([stored]));
        Assert.That((await SettingAsync(stored))!.ToBytes(), Is.EqualTo(Setting("失物").ToBytes()));
    }

    [Test]
    public async Task A_proof_without_a_setting_has_none()
    {
        Proof stored = await AddAsync("token-1", null);

        Assert.That((stored.SettingHash, await SettingAsync(stored)), Is.EqualTo(((string?)null, (ApprovedSetting?)null)));
    }

    [Test]
    public async Task A_sheet_printed_again_keeps_its_own()
    {
        Proof first = await AddAsync("token-1", Setting("失物")), again = await AddAsync("token-2", Setting("失物"));
        Proof other = await AddAsync("token-3", Setting("招领"));

        foreach (Proof proof in (Proof[])[first, again]) Assert.That((await SettingAsync(proof))!.PrintedText, Is.EqualTo("失物"));
        Assert.That((await SettingAsync(other))!.PrintedText, Is.EqualTo("招领"));
    }

    [Test]
    public async Task A_setting_is_nowhere_in_the_clear()
    {
        await AddAsync("token-1", Setting($"失主{Make.ResidentId}"));
        if (engine != DatabaseEngine.Sqlite) return;

        string bytes = test.FileBytes();
        Assert.That(bytes, Does.Not.Contain(Make.ResidentId).And.Not.Contain("NotoSerif").And.Not.Contain("token-1"));
    }

    [TestCase("UPDATE proof_setting SET setting = setting")]
    [TestCase("DELETE FROM proof_setting")]
    [TestCase("UPDATE proof SET glyph_hash = 'x'")]
    [TestCase("UPDATE proof SET setting_hash = 'x'")]
    [TestCase("UPDATE proof SET words = 'x'")]
    [TestCase("UPDATE proof SET revision = 2")]
    public async Task What_a_proof_names_can_be_neither_changed_nor_deleted(string sql)
    {
        await AddAsync("token-1", Setting("失物"));

        Assert.That(async () => await test.TamperAsync(sql), Throws.Exception.With.Message.Contains("KEPT-FOR-EVER"));
    }

    [TestCase(
        "UPDATE proof_setting SET setting = (SELECT setting FROM proof_setting AS one WHERE one.token_hash <> proof_setting.token_hash)",
        TestName = "Exchanged for another proof's")]
    [TestCase("DELETE FROM proof_setting", TestName = "Taken away")]
    public async Task A_setting_that_was_exchanged_or_taken_away_is_found_out(string sql)
    {
        Proof proof = await AddAsync("token-1", Setting("失物"));
        await AddAsync("token-2", Setting("招领"));
        string on = engine == DatabaseEngine.PostgreSql ? " ON proof_setting" : "";
        await test.TamperAsync($"DROP TRIGGER proof_setting_never_changes{on}; DROP TRIGGER proof_setting_never_goes{on};");
        await test.TamperAsync(sql);

        Assert.That(async () => await SettingAsync(proof),
            Throws.TypeOf<StorageException>().With.Property("Why").Property("Code").EqualTo("PROOF-DAMAGED"));
    }

    [Test]
    public async Task Words_are_known_again_by_their_fingerprint_and_only_with_this_key()
    {
        await using TestDatabase other = await TestDatabase.MakeAsync(engine);
        Database stranger = await other.OpenAsync();

        string here = await OfAsync(database, "失物"), again = await OfAsync(database, "失物");

        Assert.That(again, Is.EqualTo(here));
        Assert.That(await OfAsync(database, "失主"), Is.Not.EqualTo(here));
        Assert.That(await OfAsync(stranger, "失物"), Is.Not.EqualTo(here));

        static Task<string> OfAsync(Database desk, string words) =>
            desk.ReadAsync(work => Task.FromResult(work.FingerprintOf(words)), CancellationToken.None);
    }

    private Task<Proof> AddAsync(string token, ApprovedSetting? setting) => database.WriteAsync(async work =>
    {
        var proof = new Proof(id, 1, "aa", setting?.GlyphHash() ?? "bb", Make.Now) { From = From };
        Proof stored = await work.Proofs.AddAsync(proof, token, setting);
        await work.RecordAsync(new(Make.Now, "王丽", "proof") { Notice = id, Revision = 1 });
        return stored;
    }, CancellationToken.None);

    private Task<ApprovedSetting?> SettingAsync(Proof proof) =>
        database.ReadAsync(work => work.Proofs.SettingAsync(proof), CancellationToken.None);
}
