using System.Globalization;
using System.Text;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Storage.Keys;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk.Upkeep;

/// <summary>Who owns the database and not the key cannot rewrite history unnoticed: each way of trying is found, by its kind.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class TamperedStoreTests(DatabaseEngine engine)
{
    private const string First = "BC20261125-0001";

    private EngineDesk desk = null!;

    [SetUp]
    public async Task LayOut()
    {
        desk = await EngineDesk.OpenAsync(engine);
        await desk.TakeAsync("王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。");
        await desk.ApproveAsync(First);
    }

    [TearDown]
    public async Task Clear()
    {
        if (desk is not null) await desk.DisposeAsync();
    }

    [Test]
    public async Task What_nobody_touched_is_whole_with_its_plate_and_what_was_signed_beside_it()
    {
        PublishIssue.Published published = await PublishAsync();

        VerifyLedger.Proved proved = (await VerifyAsync()).Done();

        Assert.That((proved.Plates, proved.SealedLater), Is.EqualTo((new VerifyLedger.PlateCount(1, 1), (int?)0)));
        string head = await File.ReadAllTextAsync(HeadFile);
        Assert.That(head, Does.Contain($"plate {published.Plate.Sha256}\n").And.Contain($"head {proved.Chains.Single().Head}\n"),
            "the last entry that was written is what was signed");
    }

    [TestCase("UPDATE insertion SET withdrawn_by = '某人', withdrawn_at = '2026-11-24T02:00:00.000Z', withdrawn_why = ''",
        TestName = "{m}(withdrawn)")]
    [TestCase("UPDATE insertion SET issue_date = '2026-11-26'", TestName = "{m}(moved)")]
    [TestCase("UPDATE proof SET answer = 'no'", TestName = "{m}(answered otherwise)")]
    [TestCase("UPDATE issue SET state = 'Open'", TestName = "{m}(opened again)")]
    [TestCase("DELETE FROM plate", TestName = "{m}(plate gone)")]
    public async Task A_row_that_was_changed_is_found(string sql)
    {
        await PublishAsync();
        await desk.TamperAsync(sql);

        Assert.That((await VerifyAsync()).Why().Code, Is.EqualTo("LEDGER-STANDING"));
    }

    [Test]
    public async Task An_entry_that_was_changed_with_all_that_follow_made_anew_is_found_by_the_key()
    {
        await RewriteAsync(entry => entry.Sequence == 3 ? entry.What with { By = "李四" } : entry.What);

        Refusal why = (await VerifyAsync()).Why();

        Assert.That((why.Code, why.Message), Is.EqualTo(("LEDGER-SEAL", "tabloid 流水第 3 条的印记不符，不是用本台的密钥写的")));
        File.Delete(desk.KeyFile);
        Assert.That((await VerifyAsync()).IsRefused(out _), Is.False, "without the key it cannot be told: that is what the key is for");
    }

    [Test]
    public async Task The_same_is_found_without_the_key_where_an_issue_was_published()
    {
        await PublishAsync();
        await RewriteAsync(entry => entry.Sequence == 3 ? entry.What with { By = "李四" } : entry.What);
        File.Delete(desk.KeyFile);

        Assert.That((await VerifyAsync()).Why().Code, Is.EqualTo("LEDGER-HEAD"));
    }

    [TestCase(true, "的印记不符，不是用本台的密钥写的")]
    [TestCase(false, "没有印记，不是本台写的")]
    public async Task An_entry_that_was_added_is_found(bool isSealed, string says)
    {
        LedgerEntry last = (await LedgerAsync())[^1];
        LedgerEntry forged = LedgerEntry.Seal(new(desk.Clock.Now, "某人", "page"), last, last.Chain);
        await desk.TamperAsync(string.Create(CultureInfo.InvariantCulture,
            $"""
            INSERT INTO ledger (chain, sequence, at, done_by, verb, notice_id, content, detail, previous, hash, issue, standing)
            VALUES ('tabloid', {forged.Sequence}, '2026-11-24T02:00:00.000Z', '某人', 'page', '', '', '', '{last.Hash}', '{forged.Hash}',
                '', '');
            """));
        if (isSealed)
            await desk.TamperAsync($"INSERT INTO ledger_seal VALUES ('tabloid', {forged.Sequence}, 'then', '{new string('0', 64)}')");

        Refusal why = (await VerifyAsync()).Why();

        Assert.That((why.Code, why.Message), Is.EqualTo(("LEDGER-SEAL", $"{forged.Place}{says}")));
    }

    [Test]
    public async Task An_entry_that_was_changed_alone_breaks_the_chain()
    {
        await desk.TamperAsync("UPDATE ledger SET detail = '' WHERE sequence = 1");

        Assert.That((await VerifyAsync()).Why().Code, Is.EqualTo("LEDGER-BROKEN"));
    }

    [Test]
    public async Task A_tail_that_was_cut_off_is_found_by_the_seals_that_are_left()
    {
        LedgerEntry last = (await LedgerAsync())[^1];
        await desk.TamperAsync($"DELETE FROM ledger WHERE sequence = {last.Sequence}");

        Refusal why = (await VerifyAsync()).Why();

        Assert.That((why.Code, why.Message), Is.EqualTo(("LEDGER-SEAL", $"{last.Place}只剩印记，流水的末尾被截去")));
    }

    /// <summary>The whole store as it was before the issue went to press: nothing in it is wrong by itself.</summary>
    [TestCase(true)]
    [TestCase(false)]
    public async Task A_tail_that_was_cut_off_with_all_that_belongs_to_it_is_found_by_what_was_signed_beside_the_plate(bool hasKey)
    {
        long before = (await LedgerAsync())[^1].Sequence;
        var was = await desk.FindAsync(First);
        await PublishAsync();
        await desk.TamperAsync(string.Create(CultureInfo.InvariantCulture, $"""
            DELETE FROM ledger_seal WHERE sequence > {before}; DELETE FROM ledger WHERE sequence > {before};
            DELETE FROM plate; UPDATE issue SET state = 'Open'; UPDATE insertion SET published_at = NULL;
            UPDATE notice SET version = {was.Version}, state = 'Submitted',
                changed = '{was.Changed.UtcDateTime:yyyy-MM-ddTHH:mm:ss.fffZ}';
            """));
        if (!hasKey) File.Delete(desk.KeyFile);

        Refusal why = (await VerifyAsync()).Why();

        Assert.That((why.Code, why.Message), Is.EqualTo(("LEDGER-HEAD",
            $"tabloid 2026-11-25 一期付印时签下的 tabloid 流水第 {before + 3} 条已不是那一条，流水的末尾被截去或改写，或库是旧备份")));
        foreach (string head in Directory.GetFiles(desk.Plates)) File.Delete(head);
        Assert.That((await VerifyAsync()).IsRefused(out _), Is.False, "the store alone does not tell it");
    }

    [TestCase("another", "PLATE-DAMAGED")]
    [TestCase(null, "PLATE-MISSING")]
    public async Task A_plate_file_that_was_exchanged_or_taken_away_is_found(string? words, string code)
    {
        string file = Path.Combine(desk.Plates, $"{(await PublishAsync()).Plate.Sha256}.pdf");
        if (words is null) File.Delete(file);
        else await File.WriteAllTextAsync(file, words);

        Assert.That((await VerifyAsync()).Why().Code, Is.EqualTo(code));
    }

    [TestCase(null, "", "不见了", TestName = "{m}(taken away)")]
    [TestCase("at 2026-11-24", "at 2026-11-23", "与签名不符", TestName = "{m}(a moment)")]
    [TestCase("signature ", "SIGNATURE ", "读不懂", TestName = "{m}(a line)")]
    public async Task What_was_signed_and_was_changed_or_taken_away_is_found(string? words, string others, string says)
    {
        await PublishAsync();
        string head = await File.ReadAllTextAsync(HeadFile);
        if (words is null) File.Delete(HeadFile);
        else await File.WriteAllTextAsync(HeadFile, head.Replace(words, others, StringComparison.Ordinal));

        Refusal why = (await VerifyAsync()).Why();

        Assert.That(why.Code, Is.EqualTo("LEDGER-HEAD"));
        Assert.That(why.Message, Does.Contain(says));
    }

    [Test]
    public async Task A_head_that_somebody_else_signed_is_found()
    {
        await PublishAsync();
        SignedHead.TryRead(await File.ReadAllBytesAsync(HeadFile), out SignedHead? head);
        await using EngineDesk other = await EngineDesk.OpenAsync(DatabaseEngine.Sqlite);
        await other.TakeAsync("李红遗失押金收据一张，收据号：0036219，金额：叁仟元整（3000元），声明作废。");
        PaperSigner thief = (await other.Bench.ReadStoreAsync<PaperSigner>(
            work => Task.FromResult(Outcome.Of(work.SignerOf(new("tabloid")))), CancellationToken.None)).Done();
        SignedHead forged = head! with { PublicKey = thief.PublicKey };
        await File.WriteAllBytesAsync(HeadFile, (forged with { Signature = thief.Sign(forged.SignedBytes) }).File);

        Refusal why = (await VerifyAsync()).Why();

        Assert.That((why.Code, why.Message), Is.EqualTo(("LEDGER-HEAD", $"签过的流水末条 {HeadFile} 不是 tabloid 的密钥签的")));
    }

    [Test]
    public async Task What_a_killed_publishing_left_beside_the_plates_is_no_fault()
    {
        await PublishAsync();
        byte[] head = await File.ReadAllBytesAsync(HeadFile);
        string text = Encoding.UTF8.GetString(head).Replace("2026-11-25", "2026-11-26", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(desk.Plates, "tabloid-2026-11-27.head.pending"), "half");
        // One of a run that was killed before the store said so, and one of a run that was killed right after.
        await File.WriteAllTextAsync(Path.Combine(desk.Plates, "tabloid-2026-11-26.head.pending"),
            text.Replace("entry ", "entry 9", StringComparison.Ordinal));
        File.Move(HeadFile, $"{HeadFile}.pending");

        Assert.That((await VerifyAsync()).Done().Plates, Is.EqualTo(new VerifyLedger.PlateCount(1, 1)));
    }

    private string HeadFile => Path.Combine(desk.Plates, "tabloid-2026-11-25.head");

    private Task<Outcome<VerifyLedger.Proved>> VerifyAsync() => new VerifyLedger(desk.Reopen()).RunAsync(CancellationToken.None);

    private async Task<PublishIssue.Published> PublishAsync() => (await new PublishIssue(desk.Bench).RunAsync(
        new(new() { Issue = EngineDesk.Issue, By = EngineDesk.Manager }), CancellationToken.None)).Done();

    private async Task<IReadOnlyList<LedgerEntry>> LedgerAsync() => (await desk.Bench.ReadStoreAsync<IReadOnlyList<LedgerEntry>>(
        async work => Outcome.Of(await work.Ledger.AllAsync()), CancellationToken.None)).Done();

    // As the owner of the database would who knows how hashes are made.
    private async Task RewriteAsync(Func<LedgerEntry, LedgerRecord> rewritten)
    {
        LedgerEntry? last = null;
        var sql = new StringBuilder();
        foreach (LedgerEntry entry in await LedgerAsync())
        {
            last = LedgerEntry.Seal(rewritten(entry), last, entry.Chain);
            sql.Append(CultureInfo.InvariantCulture,
                $"UPDATE ledger SET done_by = '{last.What.By}', previous = '{last.Previous}', hash = '{last.Hash}' "
                + $"WHERE chain = '{last.Chain}' AND sequence = {last.Sequence};\n");
        }
        await desk.TamperAsync(sql.ToString());
    }
}
