using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Identifiers;

/// <summary>A number on its way from what was typed to its reading: what is kept of it, where each kept character stood,
/// and the findings so far.</summary>
internal sealed class TypedNumber
{
    /// <summary>Longer than any number with its label; a longer line is not one.</summary>
    public const int MostUnits = 128;

    private readonly List<int> places = [];
    private readonly List<Finding> notes = [];
    private readonly List<Finding> findings = [];

    private TypedNumber(string input) => Input = input;

    public string Input { get; }

    /// <summary>The kept characters: half-width, upper case, hidden places as <c>*</c>.</summary>
    public string Text { get; private set; } = "";

    public bool IsMasked { get; private set; }

    /// <summary>From the first kept character to the last, in the input.</summary>
    public TextSpan Whole => SpanOf(0, Text.Length);

    public bool HasErrors => findings.Exists(finding => finding.Severity == Severity.Error);

    /// <summary>Reads the input as a number named <paramref name="name"/> in messages, such as 居民身份证号码.</summary>
    public static TypedNumber Read(string input, string name, NumberForm form = NumberForm.Plain)
    {
        var number = new TypedNumber(input);
        if (input.Length > MostUnits)
        {
            number.findings.Add(NumberFindings.TooLong.At(new TextSpan(0, input.Length), input.Length, MostUnits));
            return number;
        }
        var (start, end) = number.TrimWords(form);
        number.Keep(start, end, form);
        if (number.Text.Length == 0) number.findings.Add(NumberFindings.Empty.At(new TextSpan(0, input.Length), name));
        return number;
    }

    /// <summary>Where kept characters stood in the input.</summary>
    public TextSpan SpanOf(int start, int length) => Text.Length == 0 || length == 0
        ? new TextSpan(0, Input.Length)
        : TextSpan.FromTo(places[start], places[start + length - 1] + 1);

    public void Add(FindingKind kind, TextSpan where, params ReadOnlySpan<object> details) => findings.Add(kind.At(where, details));

    /// <summary>A finding on the whole number, with what would put it right.</summary>
    public void AddWithFixes(FindingKind kind, IReadOnlyList<string> fixes, params ReadOnlySpan<object> details) =>
        findings.Add(kind.At(Whole, fixes, details));

    /// <summary>A finding about the number that this one begins with.</summary>
    /// <param name="tail">What follows that number here; it follows every fix too.</param>
    public void AddOfPart(Finding finding, string tail) => findings.Add(finding with
    {
        Where = finding.Where is { } where ? SpanOf(where.Start, where.Length) : Whole,
        Fixes = [.. finding.Fixes.Select(fix => fix + tail)],
    });

    /// <summary>The character of the input that a kept one was made of.</summary>
    public char TypedAt(int at) => Input[places[at]];

    /// <summary>Takes words before the number, which only its type can tell from it, for a label.</summary>
    public void DropLeading(int count)
    {
        if (count == 0) return;
        notes.Add(NumberFindings.Label.At(SpanOf(0, count), Text[..count]));
        Text = Text[count..];
        places.RemoveRange(0, count);
    }

    /// <summary>Reports a number of one sign throughout, which passes many a check: zeros are divisible by everything.</summary>
    /// <returns>Whether it is one.</returns>
    public bool IsOneSignThroughout(string name)
    {
        if (Text.Length < 2 || IsMasked || Text.AsSpan().ContainsAnyExcept(Text[0])) return false;
        Add(NumberFindings.AllAlike, Whole, name, Text[0]);
        return true;
    }

    /// <summary>Reports each character that is outside an alphabet.</summary>
    /// <returns>Whether there was none.</returns>
    public bool HasOnly(string alphabet, string name)
    {
        if (Text.All(kept => kept == '*' || alphabet.Contains(kept, StringComparison.Ordinal))) return true;
        AddStrange(alphabet, name, []);
        return false;
    }

    /// <summary>Reports the characters that are outside an alphabet, with what would put them right.</summary>
    public void AddStrange(string alphabet, string name, IReadOnlyList<string> fixes)
    {
        string strange = string.Concat(Text.Where(kept => kept != '*' && !alphabet.Contains(kept, StringComparison.Ordinal)).Distinct());
        findings.Add(NumberFindings.Character.At(
            fixes.Count > 0 ? Whole : SpanOf(Text.IndexOfAny(strange.ToCharArray()), 1), fixes, name, strange));
    }

    /// <summary>Reports a masked number that has more or fewer places than its type; a paper's asterisks need not be counted out.</summary>
    public void ExpectMaskedLength(string name, int length)
    {
        if (Text.Length != length && !Input.Contains('…', StringComparison.Ordinal)
            && !Input.Contains("...", StringComparison.Ordinal)) Add(NumberFindings.MaskLength, Whole, Text.Length, name, length);
    }

    /// <summary>The reading, once every check of the type has had its say.</summary>
    /// <param name="value">The normalised form; null where nothing could be read.</param>
    public IdentifierReading Done(string? value, params (string Name, string Value)[] tells)
    {
        // A way of writing is put right by the normalised form, provided that nothing else is wrong.
        bool offers = !HasErrors && !IsMasked && value is not null && value != Input;
        return new IdentifierReading
        {
            Input = Input,
            Value = value,
            IsMasked = IsMasked,
            Findings =
            [
                .. findings,
                .. notes.Select(note =>
                    offers && note.Fixes.Count > 0 ? note with { Where = Whole, Fixes = [value!] } : note with { Fixes = [] }),
            ],
            Tells = tells.Length == 0 ? Tells.None : new Tells(tells),
        };
    }

    // A label before the number, brackets around it, a full stop behind it.
    private (int Start, int End) TrimWords(NumberForm form)
    {
        int start = 0, end = Input.Length;
        while (end > start && IsTrailing(Input[end - 1])) end--;
        int colon = Input.AsSpan(0, end).IndexOfAny(':', '：');
        if (colon >= 0 && !Input.AsSpan(0, colon).ContainsAnyInRange('0', '9')) start = colon + 1;
        else if (Input.AsSpan(0, end).StartsWith("No.", StringComparison.OrdinalIgnoreCase)) start = 3;
        while (start < end && IsLeading(Input[start], form)) start++;
        Note(NumberFindings.Label, 0, start);
        Note(NumberFindings.Trailing, end, Input.Length);
        return (start, end);
    }

    private void Note(FindingKind kind, int from, int to)
    {
        string words = Input[from..to].Trim();
        if (words.Any(unit => !IsInvisible(unit) && !char.IsWhiteSpace(unit))) notes.Add(kind.At(TextSpan.FromTo(from, to), words));
    }

    private static bool IsTrailing(char unit) =>
        char.IsWhiteSpace(unit) || IsInvisible(unit) || "。，、；：,.;:)）】]》」”’\"'号！!".Contains(unit, StringComparison.Ordinal);

    private static bool IsLeading(char unit, NumberForm form) =>
        char.IsWhiteSpace(unit) || IsInvisible(unit) || "（(【[《「“‘\"'：:，,、。.;；№#＃".Contains(unit, StringComparison.Ordinal)
        || (!form.HasFlag(NumberForm.Chinese) && LookAlikes.IsHan(unit) && LookAlikes.Latin(unit) is null);

    private void Keep(int start, int end, NumberForm form)
    {
        Span<char> kept = stackalloc char[MostUnits];
        int count = 0;
        // What is seen of each kind, each character once; nearly every number has none of them.
        string blanks = "", hyphens = "", invisible = "", wide = "", lower = "", masks = "", alike = "";
        for (int at = start; at < end; at++)
        {
            char unit = Input[at];
            if (IsInvisible(unit)) AddOnce(ref invisible, unit);
            else if (form.HasFlag(NumberForm.Words) && IsBetween(unit))
            {
                kept[count++] = ' ';
                places.Add(at);
            }
            else if (char.IsWhiteSpace(unit)) AddOnce(ref blanks, unit);
            else if (IsHyphen(unit)) AddOnce(ref hyphens, unit);
            else
            {
                kept[count++] = Plain(at);
                places.Add(at);
            }
        }
        Text = new string(kept[..count]);
        IsMasked = masks.Length > 0;

        Note(NumberFindings.Invisible, invisible, string.Join('、', invisible.Select(unit => $"U+{(int)unit:X4}")));
        Note(NumberFindings.Blank, blanks);
        if (!form.HasFlag(NumberForm.HyphenIsUsual)) Note(NumberFindings.Hyphen, hyphens, hyphens);
        Note(NumberFindings.FullWidth, wide, wide);
        Note(NumberFindings.LowerCase, lower, lower);
        foreach (char unit in alike) Note(NumberFindings.LookAlike, unit.ToString(), unit, LookAlikes.Latin(unit)!);
        if (IsMasked) notes.Add(NumberFindings.Masked.At(Whole, Text.Count(unit => unit == '*'), masks));

        char Plain(int at)
        {
            char unit = Input[at], plain = HalfWidth(unit);
            if (IsMask(plain) || (plain == '.' && IsInRunOfPoints(at, start, end))
                || (form.HasFlag(NumberForm.CrossesMask) && IsInRunOfCrosses(at, start, end)))
            {
                AddOnce(ref masks, unit);
                return '*';
            }
            if (LookAlikes.Latin(plain) is { } latin)
            {
                AddOnce(ref alike, unit);
                return latin;
            }
            if (plain != unit) AddOnce(ref wide, unit);
            if (plain is not (>= 'a' and <= 'z')) return plain;
            AddOnce(ref lower, unit);
            return (char)(plain - 'a' + 'A');
        }

        // Done fills in the fix, since it alone knows the value.
        void Note(FindingKind kind, string seen, params ReadOnlySpan<object> details)
        {
            if (seen.Length > 0) notes.Add(kind.At(new TextSpan(Input.IndexOf(seen[0], start), 1), [""], details));
        }
    }

    private static bool IsBetween(char unit) =>
        LookAlikes.Latin(unit) is null && !IsMask(HalfWidth(unit)) && !char.IsAsciiLetterOrDigit(HalfWidth(unit));

    private static bool IsMask(char unit) => unit is '*' or '●' or '■' or '□' or '※' or '•' or '…';

    private static char HalfWidth(char unit) => unit is >= '！' and <= '～' ? (char)(unit - 0xFEE0) : unit;

    // Three crosses or more hide something; a single one at the end is a check character.
    private bool IsInRunOfCrosses(int at, int start, int end)
    {
        int before = at, after = at;
        while (after < end && IsCross(Input[after])) after++;
        if (after == at) return false;
        while (before > start && IsCross(Input[before - 1])) before--;
        return after - before >= 3;
    }

    // 612322......3016: three points or more hide what stood there.
    private bool IsInRunOfPoints(int at, int start, int end)
    {
        int before = at, after = at;
        while (after < end && Input[after] == '.') after++;
        while (before > start && Input[before - 1] == '.') before--;
        return after - before >= 3;
    }

    private static bool IsCross(char unit) => unit is 'X' or 'x' or 'Ｘ' or 'ｘ' || LookAlikes.Latin(unit) == 'X';

    private static void AddOnce(ref string seen, char unit)
    {
        if (!seen.Contains(unit, StringComparison.Ordinal)) seen += unit;
    }

    private static bool IsHyphen(char unit) =>
        unit is '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '－' or '﹣' or '─' or '_' or '·'
            or '⁃' or '﹘' or '˗' or 'ー' or '⸺' or '～' or '~';

    private static bool IsInvisible(char unit) =>
        unit is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or '\uFEFF'
        || (char.IsControl(unit) && !char.IsWhiteSpace(unit));
}
