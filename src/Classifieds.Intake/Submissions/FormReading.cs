using System.Text;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Checking;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Dates;
using Classifieds.Intake.Reading.Numbers;
using Classifieds.Intake.Writing;

namespace Classifieds.Intake.Submissions;

/// <summary>A form's fields as the facts of a notice, and which fact is which field's.</summary>
internal sealed class FormReading
{
    // What a check looks for near a number is not found at the next thing.
    private const int Apart = 64;

    private readonly List<(string Path, TextSpan Span)> fields = [];

    private FormReading()
    {
    }

    public required ReadNotice Notice { get; init; }

    public static FormReading Of(NoticeKind kind, IEnumerable<SubmittedThing> things, DateOnly printDate)
    {
        var text = new StringBuilder();
        List<Fact> facts = [];
        List<(string Path, TextSpan Span)> fields = [];
        foreach (SubmittedThing thing in things)
        {
            foreach (NoticeField field in thing.Asked)
            {
                if (thing.Value(field) is not { IsShaped: true } value) continue;
                int start = text.Length;
                text.Append(value.Clean).Append('\n');
                fields.Add((thing.Path + field.Name, new(start, value.Clean.Length)));
                facts.AddRange(Facts(field.Type, value.Clean, start, printDate));
            }
            text.Append('\n', Apart);
        }
        string words = text.ToString();
        var read = new FormReading { Notice = new(words, new(0, words.Length), HasTitle: false, kind, facts, printDate) };
        read.fields.AddRange(fields);
        return read;
    }

    /// <returns>The finding at the field that it underlines.</returns>
    public FieldFinding AtField(Finding finding)
    {
        if (finding.Where is not { } where) return new("", finding);
        (string path, TextSpan span) = fields.First(field => where.Start <= field.Span.End);
        return new(path, finding with { Where = where.Shift(-span.Start) });
    }

    // Several numbers stand in one field with 、 between them.
    private static IEnumerable<Fact> Facts(string type, string words, int at, DateOnly printDate)
    {
        if (FieldShape.IsFree(type)) yield break;
        foreach (TextSpan part in FieldParts.Of(type, words))
        {
            string one = part.In(words);
            if (FieldShape.IsNumberType(type))
            {
                int end = TypedNumbers.RunEnd(one, type, 0);
                // 10304430 00918275 is one number.
                bool isParted = end < one.Length && one[end] == ' ' && IdentifierTable.Find(type) is null;
                if (!isParted) one = one[..end];
                if (!NumberRuns.HasDigit(one, 0, one.Length)) continue;
            }
            if (FieldShape.IsDay(type) && (!WrittenDates.TryRead(one, 0, out WrittenDate date) || !date.IsReal)) continue;
            var fact = new Fact(type, new(at + part.Start, one.Length), one, Value(type, one));
            yield return IdentifierTable.Find(type) is { } kind ? fact with { Tells = kind.Read(one, printDate).Tells } : fact;
        }
    }

    private static string Value(string type, string words) =>
        FieldShape.IsDay(type) && WrittenDates.TryRead(words, 0, out WrittenDate date) ? DateReader.Iso(date) : words;
}
