using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;

namespace Classifieds.Intake.Writing;

/// <summary>Reads a text by the wording it may have been written by: the way back of <see cref="NoticeWriter"/>.</summary>
/// <remarks>
/// A field ends where the next words of the wording begin and its words have the shape of its type; where that leads nowhere, the next
/// such place is tried. The number of tries is bounded, so a text that was not written by the wording is soon given up.
/// </remarks>
internal sealed class WordingMatch
{
    private const int LongestText = 20_000; // more than a page of the largest sheet holds
    private const int MostTries = 40_000;
    private const int MostItems = 1_000;
    private const int Whole = -1;

    private readonly string text;
    private readonly NoticeKind kind;
    private readonly IReadOnlyList<WordingStep> steps;
    private readonly List<Bound> bound = [];
    private readonly Stack<Choice> choices = [];
    private State state;
    private int[]? open;
    private (int Start, int Line) looked = (-1, 0);
    private int tries = MostTries;

    private WordingMatch(string text, NoticeKind kind, IReadOnlyList<WordingStep> steps)
    {
        this.text = text;
        this.kind = kind;
        this.steps = steps;
        state = new(0, 0, Whole, '\0');
    }

    /// <param name="Item">The index of the lost thing that the reading is in; <see cref="Whole"/> outside.</param>
    /// <param name="Mark">What parted the things so far.</param>
    private readonly record struct State(int Step, int At, int Item, char Mark);

    private readonly record struct Bound(int Item, string Name, TextSpan Value);

    /// <param name="End">Where the field ended that was tried here; of no meaning for other steps.</param>
    private readonly record struct Choice(State Before, int BoundCount, int End);

    /// <param name="steps">Of a wording of the kind.</param>
    /// <returns>The form, or null where the text was not written by this wording.</returns>
    public static Submission? Read(string text, NoticeKind kind, bool isLong, IReadOnlyList<WordingStep> steps)
    {
        if (text.Length > LongestText) return null;
        var match = new WordingMatch(text, kind, steps);
        return match.Run() ? match.Submission(isLong) : null;
    }

    private bool Run()
    {
        while (tries-- > 0)
        {
            if (steps[state.Step] is WordingStep.Done && state.At == text.Length && IsMarkRight()) return true;
            if (!Advance() && !Retreat()) return false;
        }
        return false;
    }

    private bool Advance()
    {
        switch (steps[state.Step])
        {
            case WordingStep.Words words:
                if (!text.AsSpan(state.At).StartsWith(words.Text, StringComparison.Ordinal)) return false;
                Go(state.At + words.Text.Length);
                return true;
            case WordingStep.Field field:
                return Take(field, state, state.At + 1);
            case WordingStep.Fork:
                choices.Push(new(state, bound.Count, 0));
                Go(state.At);
                return true;
            case WordingStep.ItemBegin:
                state = state with { Item = 0 };
                Go(state.At);
                return true;
            case WordingStep.ItemEnd end:
                if (state.At < text.Length && text[state.At] is NoticeWriter.ItemMark or NoticeWriter.ListMark
                    && (state.Mark == '\0' || state.Mark == text[state.At]) && state.Item < MostItems)
                {
                    choices.Push(new(state, bound.Count, 0));
                    state = new(end.Body, state.At + 1, state.Item + 1, text[state.At]);
                }
                else
                {
                    Leave();
                }
                return true;
            default:
                return false;
        }
    }

    private bool Retreat()
    {
        while (choices.TryPop(out Choice choice))
        {
            bound.RemoveRange(choice.BoundCount, bound.Count - choice.BoundCount);
            state = choice.Before;
            switch (steps[state.Step])
            {
                case WordingStep.Fork fork:
                    state = state with { Step = fork.Otherwise };
                    return true;
                case WordingStep.ItemEnd:
                    Leave();
                    return true;
                case WordingStep.Field field when Take(field, state, choice.End + 1):
                    return true;
            }
        }
        return false;
    }

    private void Go(int at) => state = state with { Step = state.Step + 1, At = at };

    // The items stay counted, for the marks between them are looked at in the end.
    private void Leave() => state = state with { Step = state.Step + 1, Item = Whole };

    // Binds the field to the shortest fitting words that end at or behind a place.
    private bool Take(WordingStep.Field field, State before, int from)
    {
        if (field.IsRepeated && Before(before.Item, field.Asked.Name) is { } value)
        {
            if (from > before.At + 1 || !text.AsSpan(before.At).StartsWith(value.In(text), StringComparison.Ordinal)) return false;
            Go(before.At + value.Length);
            return true;
        }
        int reach = FieldShape.Reach(field.Asked.Type, text, before.At);
        if (FieldShape.IsToken(field.Asked.Type)) from = Math.Max(from, reach);
        for (int end = from; (end = End(field.Next, end, reach)) >= 0; end++)
        {
            if (tries-- <= 0) return false;
            if (!Fits(field.Asked.Type, before.At, end)) continue;
            choices.Push(new(before, bound.Count, end));
            bound.Add(new(before.Item, field.Asked.Name, TextSpan.FromTo(before.At, end)));
            Go(end);
            return true;
        }
        return false;
    }

    // Of all the places where a name might end each is one look at its brackets, however long the name has grown.
    private bool Fits(string type, int start, int end)
    {
        if (type == FieldShape.Text) return FieldShape.HasWordsAtEnds(text.AsSpan(start, end - start)) && !HasLineOfItsOwn(start, end);
        if (FieldShape.IsWholeName(type))
        {
            open ??= FieldShape.OpenBefore(text);
            if (open[start] != open[end]) return false;
        }
        return FieldShape.FitsBesides(type, text.AsSpan(start, end - start));
    }

    // Free words grow by a line, tried from the same place again: the lines that were looked at are not looked at anew.
    private bool HasLineOfItsOwn(int start, int end)
    {
        int from = start == looked.Start && end >= looked.Line ? looked.Line : start;
        if (FieldShape.HasLineOfItsOwn(text.AsSpan(from, end - from))) return true;
        int feed = text.AsSpan(from, end - from).LastIndexOf('\n');
        looked = (start, feed < 0 ? from : from + feed + 1);
        return false;
    }

    private TextSpan? Before(int item, string name)
    {
        foreach (Bound value in bound)
            if (value.Item == item && value.Name == name) return value.Value;
        return null;
    }

    // The first place from there on where the next words begin, or the end of the text; -1 where there is none within reach.
    private int End(IReadOnlyList<string>? next, int from, int reach)
    {
        if (from > reach) return -1;
        if (next is null) return from;
        int earliest = -1;
        foreach (string words in next)
        {
            if (words.Length == 0)
            {
                if (earliest < 0 && reach == text.Length) earliest = reach;
                continue;
            }
            int limit = Math.Min(text.Length, (earliest < 0 ? reach : earliest) + words.Length);
            int place = from > limit ? -1 : text.IndexOf(words, from, limit - from, StringComparison.Ordinal);
            if (place >= 0 && (earliest < 0 || place < earliest)) earliest = place;
        }
        return earliest;
    }

    private bool IsMarkRight()
    {
        int last = bound.Count == 0 ? Whole : bound.Max(value => value.Item);
        if (last < 1) return true;
        bool named = last + 1 == bound.Count(value => value.Item != Whole);
        return state.Mark == (named ? NoticeWriter.ListMark : NoticeWriter.ItemMark);
    }

    private Submission Submission(bool isLong)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        List<Dictionary<string, string>> items = [];
        foreach (Bound value in bound)
        {
            while (items.Count <= value.Item) items.Add(new(StringComparer.Ordinal));
            (value.Item == Whole ? fields : items[value.Item])[value.Name] = value.Value.In(text);
        }
        return new Submission { Kind = kind.Id, InLongForm = isLong, Fields = fields, Items = items };
    }
}
