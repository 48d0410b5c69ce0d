using System.Runtime.InteropServices;

namespace Classifieds.Cli;

/// <summary>What this process can turn into: signals reach that program, its exit code is the answer.</summary>
internal static class OtherProgram
{
    /// <returns>Only where it cannot be done: the system's reason.</returns>
    public static string Become(string program, IEnumerable<string> words)
    {
        _ = Become(program, [.. words.Prepend(program).Select(Marshal.StringToCoTaskMemUTF8), 0]);
        return Marshal.GetLastPInvokeErrorMessage();
    }

    [DllImport("libc", EntryPoint = "execv", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Become([MarshalAs(UnmanagedType.LPUTF8Str)] string program, nint[] words);
}
