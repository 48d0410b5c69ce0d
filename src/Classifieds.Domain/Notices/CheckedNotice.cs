using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Notices;

/// <summary>A notice as intake hands it on: read, checked, with nothing hidden.</summary>
/// <remarks>
/// The text is the truth; facts and findings are spans of <see cref="Text"/>. Paragraphs are parted by one line feed.
/// Title, signature and signature date, where the notice has them, are facts that each cover a whole paragraph.
/// </remarks>
public sealed record CheckedNotice
{
    /// <summary>底稿: the words as received, kept to the letter.</summary>
    public required string Manuscript { get; init; }

    /// <summary>The words in house style, the ones that are printed (before masking).</summary>
    public required string Text { get; init; }

    public required KindId Kind { get; init; }

    public required NoticeFamily Family { get; init; }

    /// <summary>The section of the page it runs under, such as 挂失声明.</summary>
    public required string Section { get; init; }

    /// <summary>The kind, where somebody has said of which kind it is; null where it is told by its words.</summary>
    public KindId? SetKind => Instructions.Any(instruction => instruction.Name == Instruction.Kind) ? Kind : null;

    /// <summary>设置行: what the manuscript says of how it stands on lines of their own, which are no part of <see cref="Text"/>.</summary>
    public IReadOnlyList<Instruction> Instructions { get; init; } = [];

    /// <summary>How it was asked to stand; null = as the paper's profile has it for its kind.</summary>
    public AskedShape? Shape { get; init; }

    /// <summary>On which days it asks to run; null where its words leave that to whoever takes it. Not kept with a revision: the notice's
    /// insertions are.</summary>
    public AskedRuns? Runs { get; init; }

    public IReadOnlyList<Fact> Facts { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>放行: those of the findings that were errors until an examiner let them stand.</summary>
    public IReadOnlyList<Finding> Overruled { get; init; } = [];

    /// <summary>What people decided that the checks would not have: errors that were let stand, a kind that was set.</summary>
    public IEnumerable<Finding> Decided =>
        Overruled.Concat(Findings.Where(finding => finding.Code == NoticeFindings.KindSet.Code));

    public IReadOnlyList<TextChange> Changes { get; init; } = [];

    /// <summary>What the clerk must see before taking a notice of this kind; empty where the kind could not be told.</summary>
    public IReadOnlyList<string> Materials { get; init; } = [];

    /// <summary>Types of facts that a notice of its kind is printed with in part only, whatever the paper says of them.</summary>
    public IReadOnlyList<string> Masked { get; init; } = [];

    /// <summary>照片, as the instruction <c>#照片 wang.jpg</c> names it: a file beside the manuscript; null where there is none.</summary>
    public Instruction? PhotoFile => Instructions.FirstOrDefault(instruction => instruction.Name == Instruction.Photo);

    /// <summary>照片, converted for the press; null where the notice has none, or it could not be taken and a finding says why.</summary>
    public Photograph? Photo { get; init; }

    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The first fact of a type, or null.</summary>
    public Fact? First(string factType) => Facts.FirstOrDefault(fact => fact.Type == factType);
}
