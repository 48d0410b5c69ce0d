using System.IO.Compression;
using System.Security.Cryptography;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Upkeep;

/// <summary>A backup as a file: a ZIP of everything, with the manifest last.</summary>
internal sealed class BackupArchive : IDisposable
{
    // Never so long: names and hashes alone stand in it.
    private const int MostManifestBytes = 64 * 1024 * 1024;

    private readonly ZipArchive zip;

    private BackupArchive(ZipArchive zip, BackupManifest manifest) => (this.zip, Manifest) = (zip, manifest);

    public BackupManifest Manifest { get; }

    public void Dispose() => zip.Dispose();

    /// <summary>Adds a file, and its line to the list.</summary>
    public static async Task AddAsync(ZipArchive zip, List<BackupManifest.Part> list, string name, Stream from, CancellationToken stop)
    {
        // Plates and dumps are packed already, and a database is mostly sealed words.
        await using Stream entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long size = 0;
        byte[] part = new byte[128 * 1024];
        for (int read; (read = await from.ReadAsync(part, stop)) > 0; size += read)
        {
            hash.AppendData(part, 0, read);
            await entry.WriteAsync(part.AsMemory(0, read), stop);
        }
        list.Add(new(name, Convert.ToHexStringLower(hash.GetHashAndReset()), size));
    }

    /// <returns>The backup, of which only the list has been read; or BACKUP-TORN, BACKUP-DAMAGED.</returns>
    public static Outcome<BackupArchive> Open(Stream file)
    {
        try
        {
            var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.GetEntry(BackupManifest.Name) is { Length: < MostManifestBytes } entry)
            {
                using Stream from = entry.Open();
                using var bytes = new MemoryStream();
                from.CopyTo(bytes);
                if (BackupManifest.TryRead(bytes.ToArray(), out BackupManifest? manifest)) return new BackupArchive(zip, manifest);
            }
            zip.Dispose();
            return new Refusal("BACKUP-DAMAGED", "备份里的清单不在或读不懂：不是 backup 写的文件，或被改动过");
        }
        catch (Exception reason) when (reason is InvalidDataException or EndOfStreamException)
        {
            return new Refusal("BACKUP-TORN", "备份文件不全或不是备份：可能没有复制完，请换一份");
        }
    }

    /// <summary>Reads everything and holds it against the list.</summary>
    /// <returns>Null where all is as it was written; else BACKUP-DAMAGED, naming the first that is not.</returns>
    public async Task<Refusal?> FaultAsync(CancellationToken stop)
    {
        HashSet<string> listed = [.. Manifest.Files.Select(file => file.Name), BackupManifest.Name];
        if (zip.Entries.FirstOrDefault(entry => !listed.Contains(entry.FullName)) is { } extra)
            return Damaged($"备份里多出了 {extra.FullName}，不是本台放进去的");
        foreach (BackupManifest.Part file in Manifest.Files)
        {
            if (zip.GetEntry(file.Name) is not { } entry) return Damaged($"备份里缺 {file.Name}");
            try
            {
                await using Stream from = entry.Open();
                if (Convert.ToHexStringLower(await SHA256.HashDataAsync(from, stop)) != file.Sha256)
                    return Damaged($"备份里的 {file.Name} 被改动过或已损坏");
            }
            catch (Exception reason) when (reason is InvalidDataException or EndOfStreamException)
            {
                return Damaged($"备份里的 {file.Name} 已损坏，读不出来");
            }
        }
        return null;
    }

    public Stream Open(BackupManifest.Part file) => zip.GetEntry(file.Name)!.Open();

    private static Refusal Damaged(string sentence) => new("BACKUP-DAMAGED", sentence + "，请换一份备份");
}
