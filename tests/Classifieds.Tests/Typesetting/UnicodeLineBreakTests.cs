using System.Globalization;
using System.IO.Compression;
using System.Text;
using Classifieds.Testing;
using Classifieds.Typesetting.Characters;

namespace Classifieds.Tests.Typesetting;

/// <summary>The untailored layer against the consortium's own data, LineBreakTest-15.0.0.txt (typesetting.md 1.2:
/// test both layers).</summary>
public sealed class UnicodeLineBreakTests
{
    [Test]
    public void Every_line_of_the_consortiums_test_holds()
    {
        string file = Path.Combine(Repository.Root, "tests", "Classifieds.Tests", "Typesetting", "line-break-test.txt.gz");
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        List<string> wrong = [];
        int tests = 0;
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            tests++;
            if (Broken(line) != line) wrong.Add($"{line}\n{Broken(line)}");
        }
        Assert.That(wrong, Is.Empty, $"{wrong.Count} of {tests}");
        Assert.That(tests, Is.EqualTo(7_654));
    }

    // The line again, with the signs between its code points as the algorithm sets them.
    private static string Broken(string line)
    {
        string[] codes = [.. line.Split(' ').Where(word => word is not ("÷" or "×"))];
        string text = string.Concat(codes.Select(code =>
            char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
        var breaks = new bool[text.Length];
        UnicodeLineBreaks.Find(text, breaks);
        var written = new StringBuilder();
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            written.Append(breaks[at] ? "÷ " : "× ").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture)).Append(' ');
            at += rune.Utf16SequenceLength;
        }
        return written.Append('÷').ToString();
    }
}
