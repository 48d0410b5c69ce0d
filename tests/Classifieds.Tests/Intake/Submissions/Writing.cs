using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Submissions;

namespace Classifieds.Tests.Intake.Submissions;

/// <summary>Forms written with the repository's own catalogue, where a test knows what becomes of them.</summary>
internal static class Writing
{
    private static readonly SubmissionWriter Writer = new(House.Catalogue);

    public static JudgedForm Judged(Submission form, bool inLongForm = false) =>
        Writer.Write(form with { InLongForm = form.InLongForm || inLongForm }, House.PrintDate);

    /// <summary>The words of a form that has no error; else a failed test that says which it has.</summary>
    public static string Text(Submission form, bool inLongForm = false) => Judged(form, inLongForm) switch
    {
        JudgedForm.Written(var text, _) => text,
        JudgedForm.Returned(var findings) =>
            throw new AssertionException(string.Join('\n', findings.Select(found => $"{found.Path}: {found.Finding.Message}"))),
        var other => throw new InvalidOperationException(other.GetType().Name),
    };

    /// <summary>Everything found in a form.</summary>
    public static IReadOnlyList<FieldFinding> Findings(Submission form, bool inLongForm = false) => Judged(form, inLongForm) switch
    {
        JudgedForm.Written(_, var remarks) => remarks,
        JudgedForm.Returned(var findings) => findings,
        var other => throw new InvalidOperationException(other.GetType().Name),
    };
}
