using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Templates;

/// <summary>Where the paper's own data lie: <c>templates</c> beside the program, or at the head of the repository when it
/// runs from a build.</summary>
public static class TemplateFolder
{
    private const string Name = "templates";

    /// <returns>The folder's full path, or TEMPLATES-MISSING. It does not depend on the folder the program is called from.</returns>
    public static Outcome<string> Find() => FindFrom(AppContext.BaseDirectory);

    /// <param name="program">The folder the program stands in.</param>
    public static Outcome<string> FindFrom(string program) => ProductFolder.Find(program, Name) is { } folder
        ? folder
        : new Refusal("TEMPLATES-MISSING", $"找不到模板文件夹 {Path.Combine(program, Name)}") { Kind = RefusalKind.Unreadable };
}
