using System.Security.Cryptography;

namespace Classifieds.Storage.Plates;

/// <summary>印版文件夹: the files that went to the plant, each under its own hash, so that none can be put in another's place.</summary>
/// <param name="folder">Beside the database; made when the first plate comes in.</param>
public sealed class PlateFolder(string folder)
{
    /// <summary>What people are told it is called.</summary>
    public string Name => folder;

    /// <summary>Keeps a file; it is on the disk when this returns.</summary>
    /// <returns>Its hash: lower-case hexadecimal SHA-256.</returns>
    /// <exception cref="StorageException">PLATE-UNWRITABLE.</exception>
    public string Keep(byte[] pdf)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(pdf));
        string file = FileOf(hash), part = $"{file}.{Guid.NewGuid():N}.part";
        try
        {
            Directory.CreateDirectory(folder);
            if (File.Exists(file)) return hash;
            using (var stream = new FileStream(part, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(pdf);
                stream.Flush(flushToDisk: true);
            }
            File.Move(part, file, overwrite: true);
            return hash;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new StorageException("PLATE-UNWRITABLE", $"印版存不进 {folder}：{reason.Message}", reason);
        }
    }

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

    private string FileOf(string hash) => Path.Combine(folder, $"{hash}.pdf");
}
