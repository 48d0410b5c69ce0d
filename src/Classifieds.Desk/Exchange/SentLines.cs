using Classifieds.Desk.Submissions;
using Classifieds.Desk.Wire.Exchange;
using Classifieds.Desk.Wire.Submissions;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Exchange;

/// <summary>JSON lines that were handed in: forms with their key, or what <c>export</c> wrote.</summary>
internal static class SentLines
{
    public static IReadOnlyList<SentRow> Read(string text) => [.. FormLines.Of(text).Select(line => Read(line.Number, line.Line))];

    private static SentRow Read(int number, string line)
    {
        if (!SentLineJson.TryRead(line, out SentLineJson? sent)) return NoForm(number);
        List<CellFinding> cells = [];
        List<DateOnly> days = [];
        if (Said(sent.Issue) is { } issue)
        {
            if (IsoDate.TryRead(issue, out DateOnly day)) days.Add(day);
            else cells.Add(new("issue", ImportFindings.Day.At(null, issue)));
        }
        var row = new SentRow(number) { Key = Said(sent.Key) ?? Said(sent.Id), Days = days, Cells = cells };
        if (Said(sent.Text) is { } words) return row with { Text = words };
        return FormJson.TryRead(line, out ReadForm? form) ? row with { Form = form.Form } : NoForm(number);
    }

    private static string? Said(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static SentRow NoForm(int number) => new(number) { Cells = [new("", SubmissionFindings.NoForm.At(null))] };
}
