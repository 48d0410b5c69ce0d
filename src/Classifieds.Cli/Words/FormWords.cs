using Classifieds.Domain.Findings;

namespace Classifieds.Cli.Words;

/// <summary>What a clerk is told of a form, field by field, on standard error.</summary>
internal static class FormWords
{
    public static void Return(int line, IReadOnlyList<FieldFinding> findings)
    {
        Say.Line($"第 {line} 行的表单退回：", Tone.Error);
        foreach (FieldFinding found in findings) Tell(found);
    }

    /// <summary>Remarks on a form that stands.</summary>
    public static void Tell(int line, IReadOnlyList<FieldFinding> remarks)
    {
        FieldFinding[] worth = [.. remarks.Where(found => found.Finding.Severity != Severity.Info)];
        if (worth.Length == 0) return;
        Say.Line($"第 {line} 行的表单，请留意：", Tone.Warning);
        foreach (FieldFinding found in worth) Tell(found);
    }

    private static void Tell(FieldFinding found)
    {
        Finding finding = found.Finding;
        string path = found.Path.Length == 0 ? "" : found.Path + " ";
        Say.Line($"  {Say.Word(finding.Severity)} {path}{NoticeSheet.Told(finding)}", Palette.Of(finding.Severity));
    }
}
