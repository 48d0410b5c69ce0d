using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Exchange;

/// <summary>One row of a file as it is understood, before it is judged: a form, or the words of a notice.</summary>
internal sealed record SentRow(int Number)
{
    public string? Key { get; init; }

    /// <summary>The days on which it is to run; empty where the row says none.</summary>
    public IReadOnlyList<DateOnly> Days { get; init; } = [];

    /// <summary>Null where it is <see cref="Text"/>, or nothing that can be judged.</summary>
    public Submission? Form { get; init; }

    public string? Text { get; init; }

    /// <summary>The column of each path of the form.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<CellFinding> Cells { get; init; } = [];

    public bool HasErrors => Cells.Any(cell => cell.Finding.Severity == Severity.Error);

    /// <summary>What was sent, as it is compared with what comes under the same key again.</summary>
    public string Words => Text ?? (Form is null ? "" : Wire.WireJson.Write(Wire.Submissions.FormJson.Of(Form)));
}
