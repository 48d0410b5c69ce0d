using Classifieds.Desk.Templates;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Papers;

/// <summary>The profiles of a templates folder, <c>papers/*.yaml</c>.</summary>
/// <param name="templates">As <see cref="TemplateFolder.Find"/> gives it.</param>
/// <param name="profiles">Profiles that lie elsewhere, by the name of the paper; null = none.</param>
public sealed class PaperFolder(string templates, IReadOnlyDictionary<string, string>? profiles = null)
{
    /// <summary>What is taken where nobody names a paper.</summary>
    public const string Default = "tabloid";

    private const string SignKey = "sign:";

    /// <summary>Where the profiles lie that do not lie elsewhere.</summary>
    public string Folder { get; } = Path.Combine(templates, "papers");

    /// <summary>The names of all profiles, in order.</summary>
    public IReadOnlyList<string> Names => Directory.Exists(Folder)
        ? [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Where the profile of a paper lies, whether it is there or not.</summary>
    public string FileOf(string name) => profiles is not null && profiles.TryGetValue(name, out string? file)
        ? file : Path.Combine(Folder, $"{name}.yaml");

    /// <param name="name">One of <see cref="Names"/>, or of a profile that lies elsewhere.</param>
    /// <param name="catalogue">The kinds that the paper takes; null where they are not at hand.</param>
    /// <returns>The paper, or TEMPLATE-UNKNOWN, PAPER-SIGN-TAKEN, or what is wrong with its profile.</returns>
    public Outcome<Paper> Load(string name, PageWishes? wishes = null, Catalogue? catalogue = null)
    {
        string file = FileOf(name);
        bool isElsewhere = profiles?.ContainsKey(name) == true;
        if (isElsewhere ? !File.Exists(file) : !Names.Contains(name, StringComparer.Ordinal))
            return new Refusal("TEMPLATE-UNKNOWN", $"没有名为“{(isElsewhere ? file : name)}”的报纸模板，现有：{string.Join('、', Names)}");
        try
        {
            return PaperReader.Read(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file), wishes, catalogue)
                .Then<Paper>(paper => !isElsewhere && SignIsTaken(paper) is { } taken
                    ? taken : paper with { Folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? "" });
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new Refusal("TEMPLATE-UNREADABLE", $"读不了模板 {file}：{reason.Message}") { Kind = RefusalKind.Unreadable };
        }
    }

    // Of two papers with one sign neither is opened: which of them a new name means, nobody could tell. A profile from elsewhere is most
    // often a copy that somebody tries something with; the store keeps its notices from names that are another paper's.
    private Refusal? SignIsTaken(Paper paper)
    {
        if (paper.Sign is not { } sign) return null;
        return Names.FirstOrDefault(other => other != paper.Id.ToString() && SignIn(FileOf(other)) == sign.ToString()) is { } same
            ? new Refusal("PAPER-SIGN-TAKEN", $"{paper.Id}.yaml 的字头 {sign} 与 {same}.yaml 的相同，各报的字头要不同")
            : null;
    }

    // One line at the top of a profile; what is wrong with the rest of it is told when that paper is opened.
    private static string? SignIn(string file) => File.ReadLines(file)
        .FirstOrDefault(line => line.StartsWith(SignKey, StringComparison.Ordinal)) is { } line
            ? line[SignKey.Length..].Split('#')[0].Trim().Trim('"', '\'') : null;
}
