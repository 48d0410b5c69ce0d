using Classifieds.Domain.Findings;

namespace Classifieds.Cli.Words;

/// <summary>What a clerk is told of a form, field by field, on standard error.</summary>
internal static class FormWords
{
    public static void Return(int line, IReadOnlyList<FieldFinding> findings)
    {
        Console.Error.WriteLine($"第 {line} 行的表单退回：");
        foreach (FieldFinding found in findings) Tell(found);
    }

    /// <summary>Remarks on a form that stands.</summary>
    public static void Tell(int line, IReadOnlyList<FieldFinding> remarks)
    {
        FieldFinding[] worth = [.. remarks.Where(found => found.Finding.Severity != Severity.Info)];
        if (worth.Length == 0) return;
        Console.Error.WriteLine($"第 {line} 行的表单，请留意：");
        foreach (FieldFinding found in worth) Tell(found);
    }

    private static void Tell(FieldFinding found)
    {
        Finding finding = found.Finding;
        string path = found.Path.Length == 0 ? "" : found.Path + " ";
        string fixes = finding.Fixes.Count == 0 ? "" : "；可能是 " + string.Join("、", finding.Fixes);
        Console.Error.WriteLine($"  {Say.Word(finding.Severity)} {path}{finding.Message}（{finding.Code}）{fixes}");
    }
}
