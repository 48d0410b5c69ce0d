using System.Globalization;
using System.Text.RegularExpressions;
using Classifieds.Tests.Press;

namespace Classifieds.Tests.Desk;

/// <summary>The pictures that the examples of PhotoFindings name, made in a folder: 295x400.png, 295x400-colour.png and the like, and
/// what is no picture.</summary>
internal static partial class PhotoExample
{
    public static void Write(string folder, string example)
    {
        if (!example.StartsWith("#照片 ", StringComparison.Ordinal)) return;
        string name = example[4..example.IndexOf('\n', StringComparison.Ordinal)], path = Path.Combine(folder, name);
        if (Named().Match(name) is { Success: true } match)
        {
            (int width, int height) = (Whole(match.Groups[1].Value), Whole(match.Groups[2].Value));
            byte[] png = match.Groups[3].Value == "-colour"
                ? MadePicture.Png(width, height, (x, y) => new((byte)(x & 255), 90, (byte)(y & 255))) : MadePicture.Greys(width, height);
            File.WriteAllBytes(path, match.Groups[3].Value == "-half" ? png[..(png.Length / 2)] : png);
        }
        switch (name)
        {
            case "folder.jpg": Directory.CreateDirectory(path); break;
            case "words.jpg": File.WriteAllText(path, "照片"); break;
            case "bomb.png": File.WriteAllBytes(path, MadePicture.Bomb(30_000, 30_000)); break;
            case "large.jpg":
                using (FileStream large = File.Create(path)) large.SetLength(41 * 1024 * 1024);
                break;
        }
    }

    private static int Whole(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d+)x(\d+)(-\w+)?\.png$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
