using Classifieds.Desk.Upkeep;

namespace Classifieds.Cli.Files;

/// <summary>Why a file cannot be read or written, in Chinese.</summary>
internal static class FileTrouble
{
    private const int NoReader = 6, OutOfSpace = 28, ReadOnlySystem = 30; // ENXIO, ENOSPC, EROFS, as an IOException's HResult carries them

    public static string Why(string path, Exception reason) => reason switch
    {
        _ when OrdinaryFile.At(path) is { IsFolder: true } => "那里是一个文件夹",
        DirectoryNotFoundException => "文件夹不存在",
        UnauthorizedAccessException => "没有权限",
        PathTooLongException => "文件名太长",
        { HResult: OutOfSpace } => "磁盘已满",
        { HResult: ReadOnlySystem } => "磁盘是只读的",
        { HResult: NoReader } => "没有程序在另一头读",
        _ => "系统不许",
    };
}
