using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Classifieds.Cli;

/// <summary>How many files a process may have open: the runtime keeps two for each assembly it has loaded, so that with too few it dies
/// somewhere in the middle, by then even without the library that could say why.</summary>
/// <remarks>
/// That is why this stands before everything, and says its sentence with nothing but the system's own call. Below some twenty the runtime
/// itself does not start, and nothing of ours is ever run.
/// </remarks>
internal static class DescriptorLimit
{
    /// <summary>What the largest verb has open at once, twice over.</summary>
    public const int Least = 256;

    private const int NumberOfFiles = 7, StandardError = 2; // RLIMIT_NOFILE on Linux

    [ModuleInitializer]
    internal static void Check()
    {
        // The runtime has raised the limit that holds to the one that nobody may pass.
        if (!OperatingSystem.IsLinux() || GetLimit(NumberOfFiles, out Limits limits) != 0 || limits.Held >= Least) return;
        byte[] sentence = "系统只许本程序同时打开很少几个文件，不够运行，请先执行 ulimit -n 1024 再试（FILES-LIMIT）\n"u8.ToArray();
        _ = Write(StandardError, sentence, sentence.Length);
        Exit(ExitCode.Storage);
    }

    [DllImport("libc", EntryPoint = "getrlimit"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetLimit(int resource, out Limits limits);

    [DllImport("libc", EntryPoint = "write"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Write(int file, byte[] bytes, nint count);

    [DllImport("libc", EntryPoint = "_exit"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void Exit(int code);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Limits
    {
        public readonly nuint Held;

        private readonly nuint Most;
    }
}
