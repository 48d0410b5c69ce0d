using System.Globalization;

namespace Classifieds.Cli.Files;

/// <summary>The three files that a program is handed when it starts; each may be closed, and its number be another file's since.</summary>
internal static class InheritedFile
{
    public const int Input = 0, Output = 1, Error = 2;

    // Of open(2), on Linux. Whoever starts a program cannot hand it a file that is closed on exec: such a one was opened since.
    private const int CloseOnExec = 0x80000, NonBlocking = 0x800;

    public static bool IsOpen(int number) => !OperatingSystem.IsLinux() || (Flags(number) is { } flags && (flags & CloseOnExec) == 0);

    public static bool IsNonBlocking(int number) => OperatingSystem.IsLinux() && Flags(number) is { } flags && (flags & NonBlocking) != 0;

    // "flags:	0100001" in octal; null where the file is not open.
    private static int? Flags(int number)
    {
        try
        {
            foreach (string line in File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/self/fdinfo/{number}")))
                if (line.StartsWith("flags:", StringComparison.Ordinal)) return Convert.ToInt32(line["flags:".Length..].Trim(), 8);
            return null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return 0; // no /proc here: taken as it usually is
        }
    }
}
