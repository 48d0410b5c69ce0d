using System.Buffers;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Writing;

/// <summary>The form of a notice in free words: each fact in the one field of its type, and what a label of the wording names.</summary>
/// <remarks>
/// Where several fields would take a fact, none gets it, for nothing is guessed; nor does a field get words that it would refuse.
/// </remarks>
internal sealed class FactForm
{
    private const string Marks = "，、（：；";
    private static readonly SearchValues<char> Ends = SearchValues.Create("（），；。\n");

    private const string Counted = "\uFFFF"; // in no text that was read

    private readonly CheckedNotice notice;
    private readonly NoticeKind kind;
    private readonly bool isLong;
    private readonly NoticeField? thing;
    private readonly Dictionary<string, string> whole = new(StringComparer.Ordinal);
    private readonly List<(Dictionary<string, string> Fields, int Start)> items = [];
    private readonly List<Value> values = [];
    private readonly HashSet<(Dictionary<string, string> Of, string Name)> measured = [];

    // What stands before a thing and says something of it.
    private Dictionary<string, string> announced = new(StringComparer.Ordinal);

    private FactForm(CheckedNotice notice, NoticeKind kind, bool isLong)
    {
        (this.notice, this.kind, this.isLong) = (notice, kind, isLong);
        thing = kind.Fields.FirstOrDefault(field => field is { IsOfItem: true, IsRequired: true });
    }

    private sealed record Value(Dictionary<string, string> Of, string Name, TextSpan Span);

    public static ReadForm Read(CheckedNotice notice, NoticeKind kind)
    {
        ReadForm inShort = Read(notice, kind, isLong: false);
        bool isTitled = notice.First(FactType.Title) is not null || notice.First(FactType.Signature) is not null;
        if (kind.LongWording is null || !isTitled || inShort.Unheld.Count == 0) return inShort;
        ReadForm inLong = Read(notice, kind, isLong: true);
        return inLong.Unheld.Sum(words => words.Length) < inShort.Unheld.Sum(words => words.Length) ? inLong : inShort;
    }

    private static ReadForm Read(CheckedNotice notice, NoticeKind kind, bool isLong)
    {
        var reading = new FactForm(notice, kind, isLong);
        foreach (Fact fact in notice.Facts) reading.Take(fact);
        foreach (NoticeField field in kind.Fields) reading.TakeLabelled(field);
        return reading.Form();
    }

    private ReadForm Form()
    {
        var form = new Submission
        {
            Kind = kind.Id, InLongForm = isLong, Fields = whole, Items = [.. items.Select(item => item.Fields)],
        };
        // What no wording would print is in no field: it is told as unheld.
        while (NoticeWriter.Unprinted(kind, form).ToArray() is [var (item, name), ..])
        {
            Dictionary<string, string> fields = item < 0 ? whole : items[item].Fields;
            fields.Remove(name);
            values.RemoveAll(value => value.Of == fields && value.Name == name);
        }
        string wording = NoticeWriter.Write(kind, form with
        {
            Fields = Blank(whole), Items = [.. items.Select(item => Blank(item.Fields))],
        });
        values.RemoveAll(value => value.Of == announced);
        // The measure that was counted with is held with its numeral, and holds no other.
        while (wording.IndexOf(Counted, StringComparison.Ordinal) is >= 0 and int counted) wording = wording.Remove(counted, 2);
        return new(form, UnheldWords.Of(notice.Text, [.. values.Select(value => value.Span)], wording));
    }

    private Dictionary<string, string> Blank(Dictionary<string, string> fields) =>
        fields.ToDictionary(field => field.Key, field => measured.Contains((fields, field.Key)) ? Counted : "，");

    private void Take(Fact fact)
    {
        if (FieldFor(fact.Type) is not { } field || (field.IsOfLongForm && !isLong)) return;
        TextSpan span = field.Type == FieldShape.Count ? new(fact.Span.Start, FieldShape.CountIn(fact.Text).Length) : fact.Span;
        if (!field.IsOfItem)
        {
            Put(whole, field, span);
        }
        else if (field.Type == FieldShape.Count)
        {
            TakeCount(field, span, fact.Span);
        }
        else if (field == thing)
        {
            TakeIssuer(fact.Span.Start);
            items.Add((announced, fact.Span.Start));
            announced = new(StringComparer.Ordinal);
            Put(items[^1].Fields, field, Named(field, span));
        }
        else
        {
            Put(field.Type == FactType.Issuer || items.Count == 0 ? announced : items[^1].Fields, field, span);
        }
    }

    // 名章（姓名：张爱国）: a thing's name alone where it would be refused with what is said of it.
    private TextSpan Named(NoticeField field, TextSpan span)
    {
        string words = span.In(notice.Text);
        int open = words.AsSpan().IndexOfAny('（', '(');
        return open > 0 && !FieldShape.Accepts(field.Type, words) ? new(span.Start, open) : span;
    }

    // 一枚 where the wording writes 枚 by itself: the field holds 一, and both are printed.
    private void TakeCount(NoticeField field, TextSpan numeral, TextSpan counted)
    {
        int before = values.Count;
        Put(items.Count == 0 ? announced : items[^1].Fields, field, numeral);
        string measure = notice.Text[numeral.End..counted.End];
        if (values.Count > before && kind.ItemWording?.Contains($"{{{field.Name}}}{measure}", StringComparison.Ordinal) == true)
        {
            values[^1] = values[^1] with { Span = counted };
            measured.Add((values[^1].Of, field.Name));
        }
    }

    // 遗失福建农林科技学院毕业证书: the words between the verb and the thing that end like an organisation gave it out.
    private void TakeIssuer(int start)
    {
        if (FieldFor(FactType.Issuer) is not { IsOfItem: true } field || announced.ContainsKey(field.Name)) return;
        string text = notice.Text;
        int from = start;
        while (from > 0 && Script.IsHan(text[from - 1]) && !EndsWithVerb(text.AsSpan(0, from)) && !IsHeld(from - 1)) from--;
        if (from < start && OrganizationNames.EndsLikeOne(text.AsSpan(from, start - from)))
            Put(announced, field, TextSpan.FromTo(from, start));
    }

    private static bool EndsWithVerb(ReadOnlySpan<char> text) => text.EndsWith("失") || text.EndsWith("丢") || text.EndsWith("将");

    private bool IsHeld(int at) => values.Exists(value => at >= value.Span.Start && at < value.Span.End);

    // 父亲：林志伟, where the wording has 父亲： before the field: no fact, and yet no guess.
    private void TakeLabelled(NoticeField field)
    {
        if ((field.IsOfLongForm && !isLong) || LabelOf(field) is not { } label) return;
        for (int at = 0; (at = notice.Text.IndexOf(label, at, StringComparison.Ordinal)) >= 0;)
        {
            at += label.Length;
            int mark = notice.Text.AsSpan(at).IndexOfAny(Ends);
            int end = Math.Min(FieldShape.Reach(field.Type, notice.Text, at), mark < 0 ? notice.Text.Length : at + mark);
            if (end > at && !IsHeld(at)) Put(field.IsOfItem ? ItemAt(at) : whole, field, TextSpan.FromTo(at, end));
        }
    }

    private string? LabelOf(NoticeField field)
    {
        string? wording = field.IsOfItem ? kind.ItemWording : isLong ? kind.LongWording : kind.ShortWording;
        string? label = wording is null ? null : Wording.Of(wording).WordsBefore(field.Name)?.Trim(Marks.ToCharArray());
        return label is { Length: >= 2 } ? label + "：" : null;
    }

    private Dictionary<string, string> ItemAt(int at)
    {
        int item = items.FindLastIndex(one => one.Start <= at);
        return items.Count == 0 ? announced : items[Math.Max(0, item)].Fields;
    }

    // Numbers side by side, and the ends of a range, are one value; a second of anything else has no field.
    private void Put(Dictionary<string, string> fields, NoticeField field, TextSpan span)
    {
        string words = span.In(notice.Text);
        if (!fields.TryGetValue(field.Name, out string? there))
        {
            if (!FieldShape.Accepts(field.Type, words)) return;
            fields[field.Name] = words;
            values.Add(new(fields, field.Name, span));
        }
        else if (values.FindLast(value => value.Of == fields && value.Name == field.Name) is { } before
            && GoesOn(before.Span.End, span.Start))
        {
            TextSpan both = TextSpan.FromTo(before.Span.Start, span.End);
            if (!FieldShape.Accepts(field.Type, both.In(notice.Text))) return;
            fields[field.Name] = there[..^before.Span.Length] + both.In(notice.Text);
            values[values.LastIndexOf(before)] = before with { Span = both };
        }
        else if (field.Type == FactType.Party && !there.Split(NoticeWriter.ListMark).Contains(words))
        {
            fields[field.Name] = there + NoticeWriter.ListMark + words;
            values.Add(new(fields, field.Name, span));
        }
    }

    private bool GoesOn(int from, int to) => to > from && to - from <= 2
        && notice.Text[from..to].All(unit => unit == NoticeWriter.ListMark || Script.IsRangeMark(unit));

    private NoticeField? FieldFor(string factType)
    {
        NoticeField? found = null;
        foreach (NoticeField field in kind.Fields)
        {
            if (field.Type != factType && !(factType == FactType.Count && field.Type == FieldShape.Quantity)) continue;
            if (found is not null) return null;
            found = field;
        }
        // A form has one field for the number of whatever was lost.
        return found ?? (factType == IdentifierType.DisabilityCard ? FieldFor(FactType.DocumentNumber) : null);
    }
}
