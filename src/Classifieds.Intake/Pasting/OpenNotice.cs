namespace Classifieds.Intake.Pasting;

/// <summary>A notice while its lines are being gathered, and what they have told so far.</summary>
internal sealed class OpenNotice
{
    private readonly List<PasteLine> lines = [];
    private readonly List<int> items = [];
    private int instructions;

    public IReadOnlyList<PasteLine> Lines => lines;

    /// <summary>Indexes of the lines that begin an item under a title that may be shared.</summary>
    public IReadOnlyList<int> Items => items;

    /// <summary>The mark before its first words.</summary>
    public ListMark Mark { get; private set; }

    /// <summary>The last mark of a list inside it.</summary>
    public ListMark Inside { get; private set; }

    public bool HasWords { get; private set; }

    /// <summary>The title has a line of its own.</summary>
    public bool HasTitle { get; private set; }

    public bool HasInlineTitle { get; private set; }

    public bool IsTitleShared { get; private set; }

    public bool HasBody { get; private set; }

    public bool HasLoss { get; private set; }

    public bool IsClosed { get; private set; }

    public bool IsSigned { get; private set; }

    public bool IsDated { get; private set; }

    public bool IsAd { get; private set; }

    public bool IsTitleOnly => HasTitle && !HasBody;

    /// <summary>A title has been given and the words under it have not come to their end.</summary>
    public bool IsUnderWay => (HasTitle || HasInlineTitle) && HasBody && !IsClosed && !IsDated;

    /// <summary>One short line, which may be the first half of a title.</summary>
    public bool IsHalfTitle { get; private set; }

    /// <summary>The last line stopped inside a sentence.</summary>
    public bool EndsInside { get; private set; }

    public int LastLength { get; private set; }

    /// <summary>A line that says how the notice is to stand; it tells nothing of its words.</summary>
    public void AddInstruction(PasteLine line)
    {
        lines.Add(line);
        instructions++;
    }

    public void Add(string text, PasteLine line, ListMark mark, bool isItem)
    {
        ReadOnlySpan<char> words = LineWords.Bare(text.AsSpan(line.Start + mark.Length, line.End - line.Start - mark.Length));
        if (isItem) items.Add(lines.Count);
        if (lines.Count == instructions) Mark = mark;
        else if (mark.Length > 0) Inside = mark;
        lines.Add(line);
        if (words.Length == 0) return;

        bool first = !HasWords;
        HasWords = true;
        if ((!HasBody || IsHalfTitle) && TitleSigns.IsTitle(words))
        {
            HasTitle = true;
            IsHalfTitle = HasBody = false;
            IsTitleShared = TitleSigns.IsSharedTitle(words);
            return;
        }
        IsHalfTitle = first && LineWords.IsWordy(words);
        if (first) HasInlineTitle = TitleSigns.HasInlineTitle(words);
        if (first) IsAd = TitleSigns.IsAd(words);
        bool hadBody = HasBody;
        HasBody = true;
        HasLoss |= LossSigns.HasLossVerb(words);
        IsClosed |= ClosingSigns.IsClosed(words);
        bool isDate = SignatureSigns.EndsInDate(words);
        IsDated |= hadBody && isDate;
        IsSigned |= hadBody && !isDate && mark.Length == 0 && SignatureSigns.IsSignature(words);
        EndsInside = words[^1] is '，' or ',' or '、' or '：' or ':' or '（' or '(' or '和' or '及';
        LastLength = words.Length;
    }
}
