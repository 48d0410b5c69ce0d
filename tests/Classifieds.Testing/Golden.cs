using NUnit.Framework;

namespace Classifieds.Testing;

/// <summary>Compares with a file under tests/Classifieds.Tests/Goldens. With UPDATE_GOLDENS=1 the file is written instead;
/// read its diff.</summary>
public static class Golden
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Classifieds.Tests", "Goldens");

    public static void Check(string name, string actual)
    {
        string file = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }
        Assert.That(actual, Is.EqualTo(File.ReadAllText(file)), $"{name} differs from {file}");
    }

    public static string Input(string name) => File.ReadAllText(Path.Combine(Folder, name));
}
