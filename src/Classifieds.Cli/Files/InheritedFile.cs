using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace Classifieds.Cli.Files;

/// <summary>The three files that a program is handed when it starts; each may be closed, and its number be another file's since.</summary>
internal static class InheritedFile
{
    public const int Input = 0, Output = 1, Error = 2;

    private const int Room = 128; // the first two lines and more

    // Of open(2), on Linux. Whoever starts a program cannot hand it a file that is closed on exec: such a one was opened since.
    private const int CloseOnExec = 0x80000, NonBlocking = 0x800;

    public static bool IsOpen(int number) => !OperatingSystem.IsLinux() || (Flags(number) is { } flags && (flags & CloseOnExec) == 0);

    public static bool IsNonBlocking(int number) => OperatingSystem.IsLinux() && Flags(number) is { } flags && (flags & NonBlocking) != 0;

    // "flags:	0100001" in octal; null where the file is not open. Read byte by byte: every start comes by here.
    private static int? Flags(int number)
    {
        Span<byte> told = stackalloc byte[Room];
        try
        {
            using SafeFileHandle file = File.OpenHandle("/proc/self/fdinfo/" + number.ToString(CultureInfo.InvariantCulture));
            told = told[..RandomAccess.Read(file, told, 0)];
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return 0; // no /proc here: taken as it usually is
        }
        int at = 0;
        while (at < told.Length && told[at] != 'f') at++; // the first line is "pos:	0"
        int flags = 0;
        for (; at < told.Length && told[at] != '\n'; at++)
            if (told[at] is >= (byte)'0' and <= (byte)'7') flags = (flags << 3) | (told[at] - '0');
        return flags;
    }
}
