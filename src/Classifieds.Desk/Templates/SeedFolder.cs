using Classifieds.Desk.Photos;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Templates;

/// <summary>The invented sample issue: <c>seeds</c> beside the program, or at the head of the repository when it
/// runs from a build.</summary>
public static class SeedFolder
{
    private const string IssuesFile = "issues.yaml";
    private const string FaultyFile = "faulty.txt";

    /// <returns>The folder's full path, or SEEDS-MISSING.</returns>
    public static Outcome<string> Find() => ProductFolder.Find(AppContext.BaseDirectory, "seeds") is { } folder
        ? folder
        : new Refusal("SEEDS-MISSING", $"找不到样稿文件夹 {Path.Combine(AppContext.BaseDirectory, "seeds")}") { Kind = RefusalKind.Unreadable };

    /// <returns>The issues with their notices, or SEEDS-MISSING, SEEDS-WRONG, TEMPLATE-SYNTAX.</returns>
    internal static Outcome<IReadOnlyList<SeedIssue>> Read(string folder)
    {
        try
        {
            if (YamlFields.Parse(IssuesFile, File.ReadAllText(Path.Combine(folder, IssuesFile)))
                .IsRefused(out Refusal? why, out YamlFields? root)) return why;
            List<SeedIssue> issues = [];
            foreach (YamlFields fields in root.Groups("issues"))
            {
                (string paper, string date, string notices) = (fields.Text("paper"), fields.Text("date"), fields.Text("notices"));
                if (root.Fault is { } fault) return fault;
                if (!IsoDate.TryRead(date, out DateOnly day))
                    return new Refusal("SEEDS-WRONG", $"{IssuesFile} 里的日期“{date}”应写作 2026-11-25");
                issues.Add(new(paper, day, notices, File.ReadAllText(Path.Combine(folder, notices)), Photos(folder)));
            }
            return issues;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new Refusal("SEEDS-MISSING", $"读不了样稿文件夹 {folder}：{reason.Message}") { Kind = RefusalKind.Unreadable };
        }
    }

    /// <returns>The samples that must be refused, or SEEDS-MISSING.</returns>
    internal static Outcome<string> Faulty(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, FaultyFile));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new Refusal("SEEDS-MISSING", $"读不了样稿文件夹 {folder}：{reason.Message}") { Kind = RefusalKind.Unreadable };
        }
    }

    private static Dictionary<string, HandedPhoto> Photos(string folder) => Directory.EnumerateFiles(folder, "*.png")
        .ToDictionary(file => Path.GetFileName(file), file =>
            new HandedPhoto(Path.GetFileName(file), File.ReadAllBytes(file)), StringComparer.Ordinal);
}

/// <summary>One issue of the samples.</summary>
/// <param name="File">The name of the file its notices are from.</param>
internal sealed record SeedIssue(string Paper, DateOnly Date, string File, string Text, IReadOnlyDictionary<string, HandedPhoto> Photos);
