using Classifieds.Domain;

namespace Classifieds.Intake.Writing;

/// <summary>The way from a read notice to the form it would have been filled in as.</summary>
/// <remarks>
/// What <see cref="NoticeWriter"/> wrote comes back to the letter. Of a free text the form gets those facts for which it has a field.
/// </remarks>
public sealed class SubmissionReader(Catalogue catalogue)
{
    public Submission Read(CheckedNotice notice)
    {
        if (catalogue.Find(notice.Kind) is not { } kind) return new Submission { Kind = notice.Kind };
        return WordingMatch.Read(notice.Text, kind, kind.ShortWording)
            ?? (kind.LongWording is { } wording ? WordingMatch.Read(notice.Text, kind, wording) : null)
            ?? FromFacts(notice, kind);
    }

    private static Submission FromFacts(CheckedNotice notice, NoticeKind kind)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        List<Dictionary<string, string>> items = [];
        string? thingType = kind.Fields.FirstOrDefault(field => field.IsOfItem && field.IsRequired)?.Type;
        Dictionary<string, string>? announced = null; // an issuer stands before what it gave out, all else behind it
        foreach (Fact fact in notice.Facts)
        {
            if (FieldFor(kind, fact.Type) is not { } field) continue;
            if (!field.IsOfItem)
            {
                if (!fields.TryAdd(field.Name, fact.Text)) fields[field.Name] += NoticeWriter.ListMark + fact.Text;
                continue;
            }
            if (fact.Type == FactType.Issuer)
            {
                announced = new(StringComparer.Ordinal) { [field.Name] = fact.Text };
                continue;
            }
            if (fact.Type == thingType)
            {
                items.Add(announced ?? new(StringComparer.Ordinal));
                announced = null;
            }
            if (items.Count > 0) items[^1].TryAdd(field.Name, fact.Text);
        }
        if (kind.Fields.FirstOrDefault(field => field.Type == "text") is { } words && BodyOf(notice) is { Length: > 0 } body)
            fields.TryAdd(words.Name, body);
        return new Submission { Kind = kind.Id, Fields = fields, Items = items };
    }

    private static NoticeField? FieldFor(NoticeKind kind, string factType)
    {
        foreach (NoticeField field in kind.Fields)
            if (field.Type == factType) return field;
        return null;
    }

    private static string BodyOf(CheckedNotice notice)
    {
        int start = 0, end = notice.Text.Length;
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type == FactType.Title) start = Math.Min(fact.Span.End + 1, end);
            if (fact.Type is FactType.Signature or FactType.SignatureDate) end = Math.Min(end, Math.Max(start, fact.Span.Start - 1));
        }
        return notice.Text[start..end];
    }
}
