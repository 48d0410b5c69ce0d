using System.Security.Cryptography;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;

namespace Classifieds.Storage.Plates;

/// <summary>印版文件夹: the files that went to the plant, each under its own hash, so that none can be put in another's place.</summary>
/// <param name="folder">Beside the database; made when the first plate comes in.</param>
public sealed class PlateFolder(string folder)
{
    private const string HeadEnding = ".head", PendingEnding = ".pending";

    /// <summary>签过的流水末条, as it lies beside the plates.</summary>
    /// <param name="IsPending">Whether it was never said that its issue is published: of a run that was killed.</param>
    public sealed record HeadFile(string Path, byte[] Bytes, bool IsPending);

    /// <summary>What people are told it is called.</summary>
    public string Name => folder;

    /// <summary>Keeps a file; it is on the disk when this returns.</summary>
    /// <returns>Its hash: lower-case hexadecimal SHA-256.</returns>
    /// <exception cref="StorageException">PLATE-UNWRITABLE.</exception>
    public string Keep(byte[] pdf)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(pdf));
        string file = FileOf(hash);
        Written(() =>
        {
            if (!File.Exists(file)) Put(file, pdf);
        });
        return hash;
    }

    /// <summary>Puts back a file of a backup, by its own name.</summary>
    /// <exception cref="StorageException">PLATE-UNWRITABLE; BACKUP-DAMAGED: the name leads elsewhere.</exception>
    public void PutBack(string name, byte[] bytes)
    {
        if (Path.GetFileName(name) != name || name.Length == 0)
            throw new StorageException("BACKUP-DAMAGED", $"备份里的印版 {name} 要写到文件夹外面去，没有写");
        Written(() => Put(Path.Combine(folder, name), bytes));
    }

    /// <summary>Puts a signed head beside the plates, on the disk, before the store says that its issue is published.</summary>
    /// <exception cref="StorageException">PLATE-UNWRITABLE.</exception>
    public void KeepHead(IssueId issue, byte[] head) => Written(() => Put(HeadFileOf(issue) + PendingEnding, head));

    /// <summary>Gives the head that was kept last its name, now that the store says so too.</summary>
    public void SettleHead(IssueId issue)
    {
        try
        {
            File.Move(HeadFileOf(issue) + PendingEnding, HeadFileOf(issue), overwrite: true);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            // The issue is published, and a head that the ledger bears out counts under either name.
        }
    }

    /// <returns>Every signed head there is, by name; none where there is no folder.</returns>
    /// <exception cref="StorageException">PLATE-MISSING: one cannot be read.</exception>
    public IReadOnlyList<HeadFile> Heads()
    {
        if (!Directory.Exists(folder)) return [];
        try
        {
            return [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
                .Where(file => Name(file).EndsWith(HeadEnding, StringComparison.Ordinal))
                .Select(file => new HeadFile(file, File.ReadAllBytes(file), file.EndsWith(PendingEnding, StringComparison.Ordinal)))];
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new StorageException("PLATE-MISSING", $"{folder} 里签过的流水末条读不了：{reason.Message}", reason);
        }

        static string Name(string file) => file.EndsWith(PendingEnding, StringComparison.Ordinal) ? file[..^PendingEnding.Length] : file;
    }

    /// <summary>Where the signed head of an issue lies, whether it is there or not.</summary>
    public string HeadFileOf(IssueId issue) => Path.Combine(folder, $"{issue.Paper}-{IsoDate.Write(issue.Date)}{HeadEnding}");

    /// <exception cref="StorageException">PLATE-MISSING, PLATE-DAMAGED: it is not the file that was kept.</exception>
    public byte[] Open(string hash)
    {
        string file = FileOf(hash);
        byte[] pdf;
        try
        {
            pdf = File.ReadAllBytes(file);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new StorageException("PLATE-MISSING", $"付印的印版 {file} 不在或读不了，请从备份放回", reason);
        }
        return Convert.ToHexStringLower(SHA256.HashData(pdf)) == hash
            ? pdf
            : throw new StorageException("PLATE-DAMAGED", $"付印的印版 {file} 被改动过或已损坏，请从备份放回");
    }

    private void Written(Action deed)
    {
        try
        {
            Directory.CreateDirectory(folder);
            deed();
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new StorageException("PLATE-UNWRITABLE", $"印版存不进 {folder}：{reason.Message}", reason);
        }
    }

    private static void Put(string file, byte[] bytes)
    {
        string part = $"{file}.{Guid.NewGuid():N}.part";
        using (var stream = new FileStream(part, FileMode.CreateNew, FileAccess.Write))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }
        File.Move(part, file, overwrite: true);
    }

    private string FileOf(string hash) => Path.Combine(folder, $"{hash}.pdf");
}
