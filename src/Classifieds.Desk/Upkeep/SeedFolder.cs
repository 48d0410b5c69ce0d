using Classifieds.Desk.Templates;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Upkeep;

/// <summary>Where the invented sample issue lies: <c>seeds</c> beside the program, or at the head of the repository when it runs from a build.</summary>
public static class SeedFolder
{
    /// <returns>The folder's full path, or SEEDS-MISSING.</returns>
    public static Outcome<string> Find() => ProductFolder.Find(AppContext.BaseDirectory, "seeds") is { } folder
        ? folder
        : new Refusal("SEEDS-MISSING", $"找不到样稿文件夹 {Path.Combine(AppContext.BaseDirectory, "seeds")}") { Kind = RefusalKind.Unreadable };
}
