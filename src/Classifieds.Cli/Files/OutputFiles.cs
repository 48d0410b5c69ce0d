using System.Buffers.Text;
using System.Globalization;
using Classifieds.Desk;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli.Files;

/// <summary>Writes what a verb made, all of it or none: a reader never finds half a file under the asked name.</summary>
/// <remarks>
/// Each is written beside its place, is on the disk, and is then put there with the rights and the owner of what lay there, a PDF last.
/// Only plain files are replaced, and never one that the run reads, a database or a key; what is a device or a pipe is written to. Of a
/// run that was killed a <c>.part</c> may be left; the next that writes the same file takes it away.
/// </remarks>
internal static class OutputFiles
{
    private const string PartEnding = ".part";
    private const int KeyBytes = 32, LongestKeyFile = 64;

    /// <param name="inputs">What the run has read, as typed; <c>-</c> and null are none.</param>
    /// <param name="bench">Whose store, key and templates are left alone; null where there is none yet.</param>
    /// <returns>Null when all are written, else OUTPUT-CLASH or OUTPUT-UNWRITABLE with the path; what was begun is taken away.</returns>
    public static Refusal? Write(IReadOnlyList<OutputFile> files, IEnumerable<string?>? inputs = null, Workbench? bench = null)
    {
        if (Clash(files, [.. (inputs ?? []).OfType<string>().Where(input => input != "-")], bench) is { } clash) return clash;
        List<Begun> begun = [];
        List<string> placed = [];
        string at = "";
        try
        {
            foreach (OutputFile file in files.Where(file => !IsPassage(file.Path)))
            {
                at = file.Path;
                if (OrdinaryFile.At(file.Path) is { IsFolder: true }) throw new IOException();
                string target = Target(file.Path);
                RemoveLeft(target);
                string part = string.Create(CultureInfo.InvariantCulture, $"{target}.{Environment.ProcessId}{PartEnding}");
                begun.Add(new(part, target));
                WritePart(part, target, file);
            }
            Interruption.WhilePlacing(() =>
            {
                // A kill in between leaves old and new beside each other: a new PDF then has all that tells of it.
                foreach ((string part, string target) in begun.OrderBy(one => IsPdf(one.Target) ? 1 : 0))
                {
                    at = target;
                    File.Move(part, target, overwrite: true);
                    placed.Add(target);
                }
            });
            foreach (OutputFile file in files.Where(file => IsPassage(file.Path)))
            {
                at = file.Path;
                using var passage = new FileStream(file.Path, FileMode.Open, FileAccess.Write);
                passage.Write(file.Bytes);
            }
            return null;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            foreach ((string part, _) in begun.Where(one => File.Exists(one.Part))) File.Delete(part);
            string done = placed.Count == 0 ? "" : $"；已经写好的有 {string.Join('、', placed)}";
            return new Refusal("OUTPUT-UNWRITABLE", $"写不了 {at}：{FileTrouble.Why(at, reason)}{done}") { Kind = RefusalKind.Unreadable };
        }
    }

    private sealed record Begun(string Part, string Target);

    private static bool IsPdf(string path) => Path.GetExtension(path).Equals(".pdf", StringComparison.OrdinalIgnoreCase);

    private static void WritePart(string part, string target, OutputFile file)
    {
        OrdinaryFile? before = OrdinaryFile.At(target);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0 };
        if (file.IsPrivate && !OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(part, options))
        {
            stream.Write(file.Bytes);
            stream.Flush(flushToDisk: true);
        }
        if (before is null || OperatingSystem.IsWindows()) return;
        before.OwnToo(part); // first: a change of owner takes rights away
        File.SetUnixFileMode(part, File.GetUnixFileMode(target));
    }

    private static Refusal? Clash(IReadOnlyList<OutputFile> files, IReadOnlyList<string> inputs, Workbench? bench)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        HashSet<string> read = [.. inputs.SelectMany(Identities)], store = [.. (bench?.StoreFiles ?? []).SelectMany(Identities)];
        foreach (string path in files.Select(file => file.Path))
        {
            if (string.IsNullOrWhiteSpace(path)) return Clash("没有写明输出文件的名字");
            if (IsPassage(path)) continue;
            if (Identities(path).Any(read.Contains)) return Clash($"{path} 是读入的文件，不能写在它上面");
            if (Identities(path).Any(store.Contains) || IsStore(path)) return Clash($"{path} 是数据库或它的密钥，不能写在它上面");
            if (IsBelow(Target(path), bench?.TemplatesFolder))
                return Clash($"{path} 在模板文件夹里，不能写在那里");
            if (!taken.Add(Path.GetFullPath(Target(path)))) return Clash($"{path} 要写两份不同的内容，请各取一名");
        }
        return null;
    }

    private static bool IsBelow(string path, string? folder) =>
        folder is not null
        && Path.GetFullPath(path).StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static Refusal Clash(string sentence) => new("OUTPUT-CLASH", sentence) { Kind = RefusalKind.Usage };

    // By its name, links followed, and by what lies there now: a file may have two names.
    private static IEnumerable<string> Identities(string path)
    {
        yield return Path.GetFullPath(Target(path));
        if (OrdinaryFile.At(path) is { IsPlain: true } found) yield return found.Identity;
    }

    // Any database, not only the one that this run works on, and any key: neither can be made again.
    private static bool IsStore(string path)
    {
        if (OrdinaryFile.At(path) is not { IsPlain: true }) return false;
        try
        {
            using FileStream file = File.OpenRead(path);
            Span<byte> head = stackalloc byte[LongestKeyFile + 1];
            head = head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
            if (head.StartsWith("SQLite format 3\0"u8)) return true;
            return head.Length <= LongestKeyFile && Base64.IsValid(head.TrimEnd("\r\n "u8), out int length) && length == KeyBytes;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return false; // what cannot be read is judged when it is written
        }
    }

    // /dev/null, a terminal, a pipe: written to, never put aside for a file of that name.
    private static bool IsPassage(string path) =>
        (Path.GetFullPath(path) is var whole && whole.StartsWith("/dev/", StringComparison.Ordinal)
            && !whole.StartsWith("/dev/shm/", StringComparison.Ordinal))
        || OrdinaryFile.At(path) is { IsPlain: false, IsFolder: false };

    private static void RemoveLeft(string target)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(target))!, name = Path.GetFileName(target);
        if (!Directory.Exists(folder)) return;
        foreach (string part in Directory.EnumerateFiles(folder, $"{name}.*{PartEnding}"))
        {
            string number = Path.GetFileName(part)[(name.Length + 1)..^PartEnding.Length];
            bool isNumber = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int process);
            if (isNumber && !Directory.Exists($"/proc/{process}")) File.Delete(part);
        }
    }

    // A link keeps pointing where it points; what it points to is replaced.
    private static string Target(string path) => new FileInfo(path).LinkTarget is null
        ? path
        : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
}
