using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Classifieds.Domain.Calendar;

namespace Classifieds.Desk.Upkeep;

/// <summary>备份的清单: everything a backup holds with its hash, under a seal of the desk's key.</summary>
/// <remarks>
/// A text file in UTF-8: <c>classifieds-backup 1</c>, <c>at</c>, <c>engine</c>, <c>key</c>, then a <c>file</c> for each file and a
/// <c>font</c> for each face, then <c>seal</c>: HMAC-SHA256 by the desk's key over every byte before that word.
/// </remarks>
/// <param name="Engine"><c>sqlite</c> or <c>postgresql</c>.</param>
/// <param name="Key">The mark of the key that opens it; tells nothing of the key.</param>
internal sealed record BackupManifest(DateTimeOffset At, string Engine, string Key)
{
    /// <summary>The manifest's own name in the backup.</summary>
    public const string Name = "manifest";

    private const string Form = "classifieds-backup 1";
    private const string SealWord = "seal ";
    private const int HashDigits = 64;

    public sealed record Part(string Name, string Sha256, long Size);

    /// <param name="Role">As the paper and its role call it.</param>
    /// <param name="Print">Fingerprint of the face.</param>
    public sealed record Font(string Role, string Print);

    public IReadOnlyList<Part> Files { get; init; } = [];

    public IReadOnlyList<Font> Fonts { get; init; } = [];

    public string Seal { get; init; } = "";

    public byte[] SealedBytes
    {
        get
        {
            var lines = new StringBuilder();
            lines.Append(CultureInfo.InvariantCulture, $"{Form}\nat {Timestamp.Write(At)}\nengine {Engine}\nkey {Key}\n");
            foreach (Part file in Files) lines.Append(CultureInfo.InvariantCulture, $"file {file.Sha256} {file.Size} {file.Name}\n");
            foreach (Font font in Fonts) lines.Append(CultureInfo.InvariantCulture, $"font {font.Print} {font.Role}\n");
            return Encoding.UTF8.GetBytes(lines.ToString());
        }
    }

    public byte[] File => [.. SealedBytes, .. Encoding.ASCII.GetBytes($"{SealWord}{Seal}\n")];

    /// <returns>False where it is not, to the byte, what <see cref="File"/> writes.</returns>
    public static bool TryRead(byte[] file, [NotNullWhen(true)] out BackupManifest? manifest)
    {
        manifest = null;
        string[] lines = Encoding.UTF8.GetString(file).Split('\n');
        if (lines.Length < 6 || lines[0] != Form || !Timestamp.TryRead(Value(lines[1], "at "), out DateTimeOffset at)) return false;
        List<Part> files = [];
        List<Font> fonts = [];
        foreach (string line in lines[4..^2])
        {
            string[] parts = line.Split(' ', 4);
            if (parts is ["file", { Length: HashDigits }, _, _]
                && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out long size))
            {
                files.Add(new(parts[3], parts[1], size));
            }
            else if (line.Split(' ', 3) is ["font", var print, var role])
            {
                fonts.Add(new(role, print));
            }
        }
        var read = new BackupManifest(at, Value(lines[2], "engine "), Value(lines[3], "key "))
        {
            Files = files, Fonts = fonts, Seal = Value(lines[^2], SealWord),
        };
        if (!read.File.AsSpan().SequenceEqual(file)) return false;
        manifest = read;
        return true;

        static string Value(string line, string word) => line.StartsWith(word, StringComparison.Ordinal) ? line[word.Length..] : "";
    }
}
