using System.IO.Compression;
using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage.Backups;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Plates;

namespace Classifieds.Desk.Upkeep;

/// <summary>备份: everything of a desk but its key in one file, while others work; the key in another, sealed with a passphrase.</summary>
public sealed class BackUpDesk(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>Is written to, from its beginning to its end.</summary>
        public required Stream To { get; init; }

        /// <summary>With which the key is sealed; null where the key is not asked for, having been kept before.</summary>
        public string? Passphrase { get; init; }

        public required Actor By { get; init; }
    }

    /// <param name="KeyFile">The key, sealed; null where it was not asked for.</param>
    public sealed record Made(int Plates, int Templates, int Fonts, byte[]? KeyFile);

    /// <returns>What was kept; or BACKUP-PASSPHRASE, BACKUP-NO-TOOL, BACKUP-STORE, KEY-…, PLATE-…, and what a person may be refused
    /// with.</returns>
    /// <remarks>The ledger is told first, so that the backup tells of itself.</remarks>
    public async Task<Outcome<Made>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Setting.IsRefused(out Refusal? why, out StoreSetting? setting)) return why;
        if (setting.Plates.IsRefused(out why, out PlateFolder? plates)) return why;
        if (BackupPlaces.Templates(desk).IsRefused(out why, out IReadOnlyList<BackupPlaces.Found>? templates)) return why;
        byte[]? key = null;
        string mark = "";
        Outcome<bool> telling = await desk.UseStoreAsync<bool>(_ =>
        {
            if (request.Passphrase is { } passphrase) key = SealedKey.Seal(setting.Key, passphrase);
            mark = setting.Key.Mark;
            return Task.FromResult<Outcome<bool>>(true);
        }, stop);
        if (telling.IsRefused(out why)) return why;
        DateTimeOffset now = desk.Clock.GetUtcNow();
        telling = await desk.WriteStoreAsync<bool>(async work =>
        {
            if ((await UserRoll.FindAsync(work, request.By, DeskDeed.BackUp, now)).IsRefused(out Refusal? whyNot, out Actor? by))
                return whyNot;
            await work.RecordAsync(new(now, by.Name, "backup"));
            return true;
        }, stop);
        if (telling.IsRefused(out why)) return why;
        IReadOnlyList<BackupManifest.Font> fonts = BackupPlaces.Fonts(desk);
        return await desk.UseStoreAsync<Made>(async database =>
        {
            await using StoreCopy copy = await database.CopyAsync(stop);
            List<BackupManifest.Part> parts = [];
            using (var zip = new ZipArchive(request.To, ZipArchiveMode.Create, leaveOpen: true))
            {
                await using (Stream store = copy.Open()) await BackupArchive.AddAsync(zip, parts, BackupPlaces.StoreName, store, stop);
                foreach (string hash in copy.Plates.Select(plate => plate.Sha256).Distinct())
                    await AddAsync(BackupPlaces.PlateName(hash), plates.Open(hash));
                foreach ((string name, byte[] head) in BackupPlaces.Heads(plates, copy.Plates)) await AddAsync(name, head);
                foreach (BackupPlaces.Found template in templates) await AddAsync(template.Name, template.Bytes);
                await AddAsync(BackupPlaces.SettingsName, BackupPlaces.Settings(desk.Payment));
                var manifest = new BackupManifest(now, setting.EngineName, mark) { Files = parts, Fonts = fonts };
                manifest = manifest with { Seal = setting.Key.SealOfBackup(manifest.SealedBytes) };
                await using Stream last = zip.CreateEntry(BackupManifest.Name).Open();
                await last.WriteAsync(manifest.File, stop);

                async Task AddAsync(string name, byte[] bytes)
                {
                    using var from = new MemoryStream(bytes);
                    await BackupArchive.AddAsync(zip, parts, name, from, stop);
                }
            }
            return new Made(copy.Plates.Count, templates.Count, fonts.Count, key);
        }, stop);
    }
}
