using Classifieds.Desk.Templates;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Papers;

/// <summary>The profiles of a templates folder, <c>papers/*.yaml</c>.</summary>
/// <param name="templates">As <see cref="TemplateFolder.Find"/> gives it.</param>
public sealed class PaperFolder(string templates)
{
    /// <summary>What is taken where nobody names a paper.</summary>
    public const string Default = "tabloid";

    private readonly string folder = Path.Combine(templates, "papers");

    /// <summary>The names of all profiles, in order.</summary>
    public IReadOnlyList<string> Names => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)]
        : [];

    /// <param name="name">One of <see cref="Names"/>, or the path of a profile that lies elsewhere, ending in <c>.yaml</c>.</param>
    /// <returns>The paper, or TEMPLATE-UNKNOWN, or what is wrong with its profile.</returns>
    public Outcome<Paper> Load(string name, PageWishes? wishes = null)
    {
        bool isPath = name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
        string file = isPath ? name : Path.Combine(folder, $"{name}.yaml");
        if (isPath ? !File.Exists(file) : !Names.Contains(name, StringComparer.Ordinal))
            return new Refusal("TEMPLATE-UNKNOWN", $"没有名为“{name}”的报纸模板，现有：{string.Join('、', Names)}");
        try
        {
            Outcome<Paper> read = PaperReader.Read(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file), wishes);
            return read is Outcome<Paper>.Done(var paper) ? paper with { Folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? "" } : read;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new Refusal("TEMPLATE-UNREADABLE", $"读不了模板 {file}：{reason.Message}") { Kind = RefusalKind.Unreadable };
        }
    }
}
