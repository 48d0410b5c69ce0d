using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Plates;

namespace Classifieds.Desk.Upkeep;

/// <summary>恢复备份: a desk as it was, in a place where nothing is yet, proved before anybody works on it.</summary>
/// <remarks>The workbench is that of the new place. All of the backup is read and held against its list before anything is put.</remarks>
public sealed class RestoreBackup(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>Can be read from any of its places.</summary>
        public required Stream From { get; init; }

        /// <summary>As <see cref="BackUpDesk"/> sealed it.</summary>
        public required byte[] KeyFile { get; init; }

        public required string Passphrase { get; init; }
    }

    /// <summary>What is back.</summary>
    /// <param name="At">When the backup was made: what was done later is not in it.</param>
    /// <param name="Files">Settings and templates, by their path in the desk's folder: for whoever asked to put there.</param>
    public sealed record Restored(DateTimeOffset At, VerifyLedger.Proved Proved, IReadOnlyList<RestoredFile> Files);

    /// <param name="Path">With / between its parts; never one that leads out of the folder.</param>
    public sealed record RestoredFile(string Path, byte[] Bytes);

    /// <returns>What was proved; or BACKUP-TORN, BACKUP-DAMAGED, BACKUP-TAMPERED, BACKUP-KEY, BACKUP-KEY-UNREADABLE, BACKUP-PASSPHRASE,
    /// BACKUP-ENGINE, BACKUP-PLACE, and what <see cref="VerifyLedger"/> refuses with.</returns>
    public async Task<Outcome<Restored>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Setting.IsRefused(out Refusal? why, out StoreSetting? setting)) return why;
        if (setting.Plates.IsRefused(out why, out PlateFolder? plates)) return why;
        if (BackupArchive.Open(request.From).IsRefused(out why, out BackupArchive? archive)) return why;
        using (archive)
        {
            List<RestoredFile> files = [];
            try
            {
                KeySource key = SealedKey.Open(request.KeyFile, request.Passphrase);
                if (key.Mark != archive.Manifest.Key)
                    return new Refusal("BACKUP-KEY", "这个钥匙文件不是这份备份的：是别的台的，或换过密钥，请找同一天存的那个");
                if (key.SealOfBackup(archive.Manifest.SealedBytes) != archive.Manifest.Seal)
                    return new Refusal("BACKUP-TAMPERED", "备份的清单被改动过，不是本台写的，请换一份备份");
                if (await archive.FaultAsync(stop) is { } fault) return fault;
                if (archive.Manifest.Engine != setting.EngineName)
                {
                    return new Refusal("BACKUP-ENGINE", $"备份是 {archive.Manifest.Engine} 的库，不能恢复成 {setting.EngineName}")
                    {
                        Kind = RefusalKind.Usage,
                    };
                }
                foreach (BackupManifest.Part part in archive.Manifest.Files)
                {
                    await using Stream from = archive.Open(part);
                    if (part.Name == BackupPlaces.StoreName)
                    {
                        await Database.PutCopyAsync(setting.Location, from, stop);
                        continue;
                    }
                    using var bytes = new MemoryStream();
                    await from.CopyToAsync(bytes, stop);
                    if (part.Name.StartsWith(BackupPlaces.PlateFolderName, StringComparison.Ordinal))
                        plates.PutBack(part.Name[BackupPlaces.PlateFolderName.Length..], bytes.ToArray());
                    else files.Add(new(part.Name, bytes.ToArray()));
                }
                if (setting.Key.File is { } place) key.PutInFile(place);
            }
            catch (StorageException broken)
            {
                return broken.Why;
            }
            return (await new VerifyLedger(desk).RunAsync(stop)).Then<Restored>(proved => new Restored(archive.Manifest.At, proved, files));
        }
    }
}
