namespace Classifieds.Testing;

/// <summary>Where the repository lies on this machine.</summary>
public static class Repository
{
    // Not [CallerFilePath]: a deterministic CI build rewrites source paths to /_/.
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Classifieds.sln")))
            at = at.Parent ?? throw new DirectoryNotFoundException("No Classifieds.sln above the tests.");
        return at.FullName;
    }
}
