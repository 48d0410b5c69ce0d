using System.Text.RegularExpressions;
using Classifieds.Testing;

namespace Classifieds.Tests.Intake.Lexis;

/// <summary>The words of a role stand in one file of Lexis; whoever needs more of them has his own behind the shared list.</summary>
public sealed class WordFileTests
{
    private static readonly string Room = Path.Combine(Repository.Root, "src", "Classifieds.Intake");
    private static readonly Regex Comment = new("(?m)^ *//.*$");
    private static readonly Regex List = new(
        """\[(?:\s*(?:"[^"\n]*"|\.\. [A-Za-z.]+|[A-Z][a-z]+),?)+\s*\]""", RegexOptions.NonBacktracking);
    private static readonly Regex Word = new("\"[^\"\n]*\"");

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Room, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(Room, file).StartsWith("obj", StringComparison.Ordinal));

    private static IEnumerable<string[]> Lists(string file) =>
        List.Matches(Comment.Replace(File.ReadAllText(file), ""))
            .Select(list => Word.Matches(list.Value).Select(word => word.Value).ToArray());

    [TestCase("LossVerbs", "遗失")]
    [TestCase("VoidWords", "无效")]
    [TestCase("PartyOpeners", "兹有")]
    [TestCase("ClauseOpeners", "因")]
    [TestCase("OfficeVoices", "本院")]
    [TestCase("SignerLabels", "公告人")]
    [TestCase("FootLabels", "联系人")]
    [TestCase("TotalWords", "共计")]
    public void Nobody_says_again_what_a_word_file_says(string name, string first)
    {
        string own = Path.Combine(Room, "Lexis", name + ".cs");
        string[] words = Lists(own).First();
        Assert.That(words[0], Is.EqualTo($"\"{first}\""));
        Assert.That(
            Files.Where(file => file != own && Lists(file).Any(list => list.Intersect(words).Count() * 2 > words.Length))
                .Select(file => Path.GetRelativePath(Room, file)),
            Is.Empty);
    }
}
