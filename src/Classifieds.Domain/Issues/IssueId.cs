using System.Diagnostics.CodeAnalysis;
using Classifieds.Domain.Calendar;

namespace Classifieds.Domain.Issues;

/// <summary>刊期: one day of one paper, such as <c>tabloid 2026-11-25</c>.</summary>
public sealed record IssueId(PaperId Paper, DateOnly Date)
{
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out IssueId? id)
    {
        id = null;
        int gap = text?.LastIndexOf(' ') ?? -1;
        if (gap < 0 || !PaperId.TryParse(text![..gap], out PaperId? paper) || !IsoDate.TryRead(text[(gap + 1)..], out DateOnly date))
            return false;
        id = new(paper, date);
        return true;
    }

    public override string ToString() => $"{Paper} {IsoDate.Write(Date)}";
}
