using Classifieds.Desk.Photos;
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
            if (Directory.Exists(path)) return HandedPhoto.Refused(name, PhotoFindings.Unreadable.At(null, name, "是文件夹"));
            using FileStream file = File.OpenRead(path);
            if (file.Length > HandedPhoto.MostBytes)
                return HandedPhoto.Refused(name, PhotoFindings.TooLarge.At(null, name, HandedPhoto.MostBytes / 1024 / 1024));
            byte[] bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return new(name, bytes);
        }
        catch (Exception reason) when (reason is FileNotFoundException or DirectoryNotFoundException)
        {
            return HandedPhoto.Refused(name, PhotoFindings.Missing.At(null, name));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return HandedPhoto.Refused(name, PhotoFindings.Unreadable.At(null, name, reason.Message));
        }
    }
}
