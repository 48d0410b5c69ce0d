using System.Globalization;
using Classifieds.Typesetting.Characters;

namespace Classifieds.Typesetting;

/// <summary>A stretch of a paragraph that must stay as it is, in UTF-16 units: a fact, a required word.</summary>
public readonly record struct ProtectedSpan(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Characters of a paragraph that may go, and how many lines it takes without them.</summary>
/// <param name="IsFiller">They are words that say nothing, see the fillers that were asked with.</param>
public readonly record struct Deletion(int Start, int Length, string Text, int Lines, bool IsFiller);

/// <summary>省一行: which characters of a paragraph, deleted, would save a line. Each answer was set to be sure.</summary>
/// <remarks>
/// Fillers come first, then the shortest clauses and brackets: never inside what is protected, a word or a number;
/// brackets go with what they hold, a clause with one of its stops, and no two stops are left side by side. How long a run must be
/// is found by trying a few places of each length, so that a notice of 200 characters takes a few hundred settings without placing a glyph.
/// </remarks>
public static class LineSaver
{
    /// <summary>A longer run is no longer a cut but a rewriting.</summary>
    private const int LongestRun = 14;

    private const int Probes = 6;

    /// <summary>So many settings at the most, whatever the text: about a fifth of a millisecond each for 200 characters.</summary>
    private const int MostTries = 240;

    /// <summary>So many characters are set in all, but never fewer tries than these: a text of a whole page is answered too.</summary>
    private const int MostSet = 120_000, FewestTries = 24;

    private const string Stops = "，。、；：！？,.;:!?";

    /// <param name="most">How many answers are wanted.</param>
    /// <param name="mayGo">Asked last, of what would save a line: its start and length; null = all may.</param>
    /// <returns>Fillers first, shortest first; none where the paragraph takes one line.</returns>
    public static IReadOnlyList<Deletion> Find(
        Paragraph paragraph, SettingStyle style, IReadOnlyList<ProtectedSpan> kept, IReadOnlyList<string> fillers, int most,
        Func<int, int, bool>? mayGo = null)
    {
        int lines = ParagraphSetter.CountLines(paragraph, style);
        if (lines < 2) return [];
        var search = new Search(paragraph, style, kept, lines - 1, mayGo);
        search.TryFillers(fillers, most);
        search.TryRuns(most);
        return search.Found;
    }

    private sealed class Search(Paragraph paragraph, SettingStyle style, IReadOnlyList<ProtectedSpan> kept, int lines,
        Func<int, int, bool>? mayGo)
    {
        private readonly string text = paragraph.Text;
        private readonly int[] characters = StringInfo.ParseCombiningCharacters(paragraph.Text);
        private readonly HashSet<(int Start, int Length)> tried = [];
        private readonly int mostTries = Math.Clamp(MostSet / paragraph.Text.Length, FewestTries, MostTries);
        private int tries;

        public List<Deletion> Found { get; } = [];

        public void TryFillers(IReadOnlyList<string> fillers, int most)
        {
            foreach (string filler in fillers.OrderBy(filler => filler.Length).ThenBy(filler => filler, StringComparer.Ordinal))
            {
                for (int at = text.IndexOf(filler, StringComparison.Ordinal); at >= 0; at = text.IndexOf(filler, at + 1,
                    StringComparison.Ordinal))
                {
                    if (Found.Count == most || tries >= mostTries / 2) return; // the other half is for what is not a filler
                    if (MayGo(at, at + filler.Length) && !IsOfLonger(at, filler, fillers)) Try(at, filler.Length, isFiller: true);
                }
            }
        }

        // 因不慎 goes whole or stays: half of it left standing reads as a slip.
        private bool IsOfLonger(int at, string filler, IReadOnlyList<string> fillers)
        {
            foreach (string longer in fillers)
            {
                if (longer.Length <= filler.Length) continue;
                for (int within = longer.IndexOf(filler, StringComparison.Ordinal); within >= 0; within = longer.IndexOf(filler, within + 1,
                    StringComparison.Ordinal))
                {
                    int start = at - within;
                    if (start >= 0 && string.CompareOrdinal(text, start, longer, 0, longer.Length) == 0
                        && MayGo(start, start + longer.Length))
                        return true;
                }
            }
            return false;
        }

        public void TryRuns(int most)
        {
            if (Found.Count >= most) return;
            int length = 1;
            while (length <= LongestRun && tries < mostTries && !AnyOf(Spread(RunsOf(length)))) length++;
            int found = Found.Count;
            // Where none of the shortest may go, longer ones are tried.
            for (int shorter = Math.Max(1, length - 1); shorter <= LongestRun && (shorter <= length || Found.Count == found); shorter++)
            {
                foreach ((int start, int end) in RunsOf(shorter))
                {
                    if (Found.Count >= most || tries >= mostTries) return;
                    if (!Overlaps(start, end)) Try(start, end - start, isFiller: false);
                }
            }
        }

        private bool AnyOf(IEnumerable<(int Start, int End)> runs) => runs.Any(run => SavesALine(run.Start, run.End - run.Start, out _));

        private static IEnumerable<(int Start, int End)> Spread(List<(int Start, int End)> runs)
        {
            int step = Math.Max(1, runs.Count / Probes);
            for (int i = step / 2; i < runs.Count; i += step) yield return runs[i];
        }

        // Whole clauses and brackets: they leave a sentence behind. What is torn out between two words reads as a slip.
        private List<(int Start, int End)> RunsOf(int length)
        {
            List<(int Start, int End)> clauses = [];
            for (int i = 0; i + length <= characters.Length; i++)
            {
                int start = characters[i], end = i + length < characters.Length ? characters[i + length] : text.Length;
                if (MayGo(start, end) && (IsMark(text[start]) || IsMark(text[start - 1])) && (IsMark(text[end - 1]) || IsMark(text[end])))
                    clauses.Add((start, end));
            }
            return clauses;
        }

        private void Try(int start, int length, bool isFiller)
        {
            if (tried.Add((start, length)) && SavesALine(start, length, out int without) && mayGo?.Invoke(start, length) != false)
                Found.Add(new(start, length, text.Substring(start, length), without, isFiller));
        }

        private bool SavesALine(int start, int length, out int without)
        {
            tries++;
            without = ParagraphSetter.CountLines(Without(start, length), style);
            return without <= lines;
        }

        private bool Overlaps(int start, int end) => Found.Any(one => start < one.Start + one.Length && one.Start < end);

        private bool MayGo(int start, int end)
        {
            if (start == 0 || end == text.Length) return false; // the first words name who speaks, the last character closes
            foreach (ProtectedSpan span in kept) if (start < span.End && span.Start < end) return false;
            char before = text[start - 1], after = text[end], first = text[start], last = text[end - 1];
            if (after is '：' or ':') return false; // a label goes with what it labels
            if (IsWord(before) && IsWord(first)) return false;
            if (IsWord(last) && IsWord(after)) return false;
            if (IsWord(before) && IsWord(after)) return false; // two numbers would become one
            if (IsStop(before) && IsStop(after)) return false;
            if (IsOpening(before) && (IsStop(after) || IsClosing(after))) return false;
            if (char.IsWhiteSpace(first) || char.IsWhiteSpace(last)) return false;

            int depth = 0;
            bool stopsInside = false;
            for (int i = start; i < end; i++)
            {
                if (IsOpening(text[i])) depth++;
                if (IsClosing(text[i]) && --depth < 0) return false;
                if (IsStop(text[i]) && depth == 0 && i != start && i != end - 1) stopsInside = true;
            }
            if (depth != 0 || stopsInside) return false;
            // A stop goes only with its clause: from one stop to the next.
            if (IsStop(first) && IsStop(last)) return false;
            return (!IsStop(last) || IsStop(before)) && (!IsStop(first) || IsStop(after));
        }

        private Paragraph Without(int start, int length)
        {
            List<FontSpan> fonts = [];
            foreach (FontSpan span in paragraph.Fonts)
            {
                int from = Moved(span.Start), end = Moved(span.Start + span.Length);
                if (end > from) fonts.Add(new(from, end - from, span.Font));
            }
            return new(text.Remove(start, length), fonts)
            {
                Kept = [.. paragraph.Kept.Select(one =>
                    new KeptTogether(Moved(one.Start), Moved(one.Start + one.Length) - Moved(one.Start)))],
            };

            int Moved(int at) => at <= start ? at : Math.Max(start, at - length);
        }

        private static bool IsMark(char one) => IsStop(one) || IsOpening(one) || IsClosing(one);

        private static bool IsStop(char one) => Stops.Contains(one, StringComparison.Ordinal);

        private static bool IsOpening(char one) => CharacterClasses.OfUnit(one) == CharacterClass.Opening;

        private static bool IsClosing(char one) => CharacterClasses.OfUnit(one) == CharacterClass.Closing;

        private static bool IsWord(char one) =>
            CharacterClasses.OfUnit(one) is CharacterClass.Digit or CharacterClass.Letter or CharacterClass.LatinMark
                or CharacterClass.Postfix
                or CharacterClass.Prefix && !IsStop(one);
    }
}
