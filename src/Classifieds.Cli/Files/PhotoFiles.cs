using Classifieds.Desk.Photos;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Findings;

namespace Classifieds.Cli.Files;

/// <summary>The photographs that a text of notices names, read from the folder it lies in.</summary>
internal static class PhotoFiles
{
    /// <param name="file">Of the text; <c>-</c> is standard input, which lies in the folder the program is called from.</param>
    public static Dictionary<string, HandedPhoto> Beside(string file, string text)
    {
        string folder = file == "-" ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(Path.GetFullPath(file)) ?? "";
        return PhotoNames.In(text).ToDictionary(name => name, name => Read(Path.Combine(folder, name), name), StringComparer.Ordinal);
    }

    /// <param name="path">As the clerk typed it.</param>
    public static HandedPhoto Read(string path) => Read(path, Path.GetFileName(path));

    private static HandedPhoto Read(string path, string name)
    {
        try
        {
            OrdinaryFile? found = OrdinaryFile.At(path);
            if (found is { IsFolder: true }) return HandedPhoto.Refused(name, PhotoFindings.Unreadable.At(null, name, "是文件夹"));
            if (found is { IsPlain: false }) return HandedPhoto.Refused(name, PhotoFindings.Unreadable.At(null, name, "是设备或管道"));
            return OrdinaryFile.Read(path, HandedPhoto.MostBytes) is { } bytes
                ? new(name, bytes)
                : HandedPhoto.Refused(name, PhotoFindings.TooLarge.At(null, name, HandedPhoto.MostBytes / 1024 / 1024));
        }
        catch (Exception reason) when (reason is FileNotFoundException or DirectoryNotFoundException)
        {
            return HandedPhoto.Refused(name, PhotoFindings.Missing.At(null, name));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return HandedPhoto.Refused(name, PhotoFindings.Unreadable.At(null, name, FileTrouble.Why(path, reason)));
        }
    }
}
