using System.IO.Compression;
using Classifieds.Desk;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk.Upkeep;

/// <summary>A backup brings a desk back whole in an empty place, and shows whatever was done to it, by its kind.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class BackupTests(DatabaseEngine engine)
{
    private const string First = "BC20261125-0001", Passphrase = "滨河日报社抽屉里的那一句话";

    private EngineDesk desk = null!;
    private TestDatabase place = null!;

    [SetUp]
    public async Task LayOut()
    {
        desk = await EngineDesk.OpenAsync(engine);
        place = await TestDatabase.MakeBareAsync(engine);
        await desk.TakeAsync("王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。");
        await desk.ApproveAsync(First);
    }

    [TearDown]
    public async Task Clear()
    {
        if (desk is not null) await desk.DisposeAsync();
        if (place is not null) await place.DisposeAsync();
    }

    [Test]
    public async Task A_desk_that_was_lost_comes_back_with_its_ledger_and_its_plates()
    {
        Plate plate = (await new PublishIssue(desk.Bench).RunAsync(
            new(new() { Issue = EngineDesk.Issue, By = EngineDesk.Manager }), CancellationToken.None)).Done().Plate;
        (byte[] backup, byte[] key) = await BackUpAsync();
        await desk.TakeAsync("李建国遗失押金收据一张，收据号：0036219，金额：叁仟元整（3000元），声明作废。", new DateOnly(2026, 11, 26));

        RestoreBackup.Restored restored = (await RestoreAsync(backup, key)).Done();

        Assert.That(restored.Proved.Plates, Is.EqualTo(new VerifyLedger.PlateCount(1, 1)));
        Assert.That(restored.Proved.Opened, Is.EqualTo(1), "the manuscript opens with the key that came back");
        Assert.That(restored.Files.Select(file => file.Path), Does.Contain("desk.yaml").And.Contain("templates/papers/tabloid.yaml"));
        FetchPlate.Fetched fetched = (await new FetchPlate(Place()).RunAsync(new(EngineDesk.Issue, null), CancellationToken.None)).Done();
        Assert.That(fetched.Plate, Is.EqualTo(plate), "and its file has that hash, or it would have been refused");
    }

    [Test]
    public async Task A_backup_that_was_not_copied_to_its_end_is_found()
    {
        (byte[] backup, byte[] key) = await BackUpAsync();

        Assert.That((await RestoreAsync(backup[..(backup.Length / 2)], key)).Why().Code, Is.EqualTo("BACKUP-TORN"));
    }

    [TestCase("store", "BACKUP-DAMAGED")]
    [TestCase("desk.yaml", "BACKUP-DAMAGED")]
    [TestCase("manifest", "BACKUP-DAMAGED")]
    public async Task A_file_in_it_that_was_exchanged_is_found(string name, string code)
    {
        (byte[] backup, byte[] key) = await BackUpAsync();

        Assert.That((await RestoreAsync(Exchanged(backup, name, words => [.. words, (byte)'\n']), key)).Why().Code, Is.EqualTo(code));
    }

    [Test]
    public async Task A_list_that_was_written_anew_for_another_file_is_found_by_the_key()
    {
        (byte[] backup, byte[] key) = await BackUpAsync();
        byte[] forged = Exchanged(backup, "manifest", words =>
        {
            Assert.That(BackupManifest.TryRead(words, out BackupManifest? manifest), Is.True);
            return (manifest! with { Files = [.. manifest.Files.Skip(1)] }).File;
        });

        Assert.That((await RestoreAsync(forged, key)).Why().Code, Is.EqualTo("BACKUP-TAMPERED"));
    }

    [Test]
    public async Task The_key_opens_with_its_passphrase_alone_and_with_its_own_backup_alone()
    {
        (byte[] backup, byte[] key) = await BackUpAsync();
        Assert.That((await RestoreAsync(backup, key, Passphrase + "。")).Why().Code, Is.EqualTo("BACKUP-PASSPHRASE"));
        Assert.That((await RestoreAsync(backup, "no key"u8.ToArray())).Why().Code, Is.EqualTo("BACKUP-KEY-UNREADABLE"));
        await using EngineDesk other = await EngineDesk.OpenAsync(DatabaseEngine.Sqlite);
        await other.TakeAsync("赵敏遗失押金收据一张，收据号：0036220，金额：壹仟元整（1000元），声明作废。");
        (_, byte[] another) = await BackUpAsync(other.Bench);
        Assert.That((await RestoreAsync(backup, another)).Why().Code, Is.EqualTo("BACKUP-KEY"));
    }

    [Test]
    public async Task The_desks_key_is_in_no_backup()
    {
        (byte[] backup, byte[] key) = await BackUpAsync();
        string secret = (await File.ReadAllTextAsync(desk.KeyFile)).Trim();
        using var zip = new ZipArchive(new MemoryStream(backup));

        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using var bytes = new MemoryStream();
            await using (Stream from = await entry.OpenAsync()) await from.CopyToAsync(bytes);
            Assert.That(bytes.ToArray().AsSpan().IndexOf(Convert.FromBase64String(secret)), Is.EqualTo(-1), entry.FullName);
            Assert.That(System.Text.Encoding.Latin1.GetString(bytes.ToArray()), Does.Not.Contain(secret), entry.FullName);
        }
        Assert.That(System.Text.Encoding.Latin1.GetString(key), Does.Not.Contain(secret));
    }

    [Test]
    public async Task A_place_where_something_is_stays_as_it_is()
    {
        (byte[] backup, byte[] key) = await BackUpAsync();
        (await RestoreAsync(backup, key)).Done();

        Assert.That((await RestoreAsync(backup, key)).Why().Code, Is.EqualTo("BACKUP-PLACE"));
    }

    [Test]
    public async Task A_passphrase_that_is_soon_guessed_is_refused() => Assert.That(
        (await new BackUpDesk(desk.Bench).RunAsync(
            new() { To = new MemoryStream(), Passphrase = "123456", By = EngineDesk.Manager }, CancellationToken.None)).Why().Code,
        Is.EqualTo("BACKUP-PASSPHRASE"));

    [Test]
    public async Task A_backup_is_whole_though_others_write_meanwhile()
    {
        using var enough = new CancellationTokenSource();
        Task<int> writing = Task.Run(async () =>
        {
            int taken = 0;
            for (; !enough.IsCancellationRequested; taken++)
                await desk.TakeAsync("李建国遗失押金收据一张，收据号：0036219，金额：叁仟元整（3000元），声明作废。", new DateOnly(2026, 11, 26));
            return taken;
        });
        (byte[] backup, byte[] key) = await BackUpAsync();
        await enough.CancelAsync();
        await writing;

        Assert.That((await RestoreAsync(backup, key)).IsRefused(out Refusal? why), Is.False, why?.Message);
    }

    private static byte[] Exchanged(byte[] backup, string name, Func<byte[], byte[]> by)
    {
        using var file = new MemoryStream();
        file.Write(backup);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = zip.GetEntry(name)!;
            using var words = new MemoryStream();
            using (Stream from = entry.Open()) from.CopyTo(words);
            entry.Delete();
            using Stream to = zip.CreateEntry(name).Open();
            to.Write(by(words.ToArray()));
        }
        return file.ToArray();
    }

    private Workbench Place() => new(
        new DeskPlaces(TemplateFolder.Find(), StoreSetting.Read(place.Setting, name => name switch
        {
            StoreSetting.KeyFileVariable => Path.Combine(place.Folder, "back.key"),
            StoreSetting.PlatesVariable => Path.Combine(place.Folder, "back.plates"),
            _ => null,
        })), desk.Clock);

    private Task<Outcome<RestoreBackup.Restored>> RestoreAsync(byte[] backup, byte[] key, string passphrase = Passphrase) =>
        new RestoreBackup(Place()).RunAsync(
            new() { From = new MemoryStream(backup), KeyFile = key, Passphrase = passphrase }, CancellationToken.None);

    private async Task<(byte[] Backup, byte[] Key)> BackUpAsync(Workbench? bench = null)
    {
        using var to = new MemoryStream();
        BackUpDesk.Made made = (await new BackUpDesk(bench ?? desk.Bench).RunAsync(
            new() { To = to, Passphrase = Passphrase, By = EngineDesk.Manager }, CancellationToken.None)).Done();
        return (to.ToArray(), made.KeyFile!);
    }
}
