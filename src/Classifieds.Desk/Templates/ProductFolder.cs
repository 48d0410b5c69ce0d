namespace Classifieds.Desk.Templates;

/// <summary>A folder that is shipped with the program: beside it, or at the head of the repository when it runs from a build.</summary>
internal static class ProductFolder
{
    /// <param name="program">The folder the program stands in; the folder the program is called from does not matter.</param>
    public static string? Find(string program, string name)
    {
        string beside = Path.Combine(program, name);
        if (Directory.Exists(beside)) return beside;
        for (DirectoryInfo? at = new(program); at is not null; at = at.Parent)
        {
            string here = Path.Combine(at.FullName, name);
            if (File.Exists(Path.Combine(at.FullName, "Classifieds.sln")) && Directory.Exists(here)) return here;
        }
        return null;
    }
}
