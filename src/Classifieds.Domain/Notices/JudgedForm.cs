using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Notices;

/// <summary>A form that was judged.</summary>
public abstract record JudgedForm
{
    private JudgedForm()
    {
    }

    /// <summary>It became the words to print.</summary>
    /// <param name="Remarks">What a clerk should look at all the same.</param>
    public sealed record Written(string Text, IReadOnlyList<FieldFinding> Remarks) : JudgedForm;

    /// <summary>退回: it has errors; everything that was found is told.</summary>
    public sealed record Returned(IReadOnlyList<FieldFinding> Findings) : JudgedForm;
}
