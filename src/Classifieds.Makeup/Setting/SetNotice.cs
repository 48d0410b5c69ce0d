using Classifieds.Domain.Notices;

namespace Classifieds.Makeup.Setting;

/// <summary>A notice as it will stand in its column, whatever its place: on the page, in the preview and on the proof.</summary>
public sealed record SetNotice
{
    /// <summary>In the order in which the notices were given, from 0.</summary>
    public required int Index { get; init; }

    public required CheckedNotice Notice { get; init; }

    /// <summary>The house-style text, masked by the paper's policy.</summary>
    public required string PrintedText { get; init; }

    public required IReadOnlyList<SetRow> Rows { get; init; }

    /// <summary>What the notice takes in its column, in lines of the grid, its frame and the air in it included.</summary>
    public required int Lines { get; init; }

    /// <summary>How many lines the title takes, air included; 0 = it has none.</summary>
    public required int TitleLines { get; init; }

    /// <summary>How many lines signature and date take at the end.</summary>
    public required int SignatureLines { get; init; }

    /// <summary>照片, below the title; null where it has none.</summary>
    public SetPhoto? Photo { get; init; }

    /// <summary>How many columns it spans.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Whether a frame stands about it, on its outer edges.</summary>
    public bool IsBoxed { get; init; }

    /// <summary>Lines of one column that it takes away from others: what is paid for by the line.</summary>
    public int ColumnLines => Lines * Columns;

    /// <summary>松紧: how many lines it takes beyond its natural setting, which is the one that was proofed and is
    /// paid for; −1 = 紧排一行.</summary>
    public int Looseness { get; init; }

    /// <summary>Its settings with one line fewer and one more, where makeup may use them; null = it stands as it was proofed.</summary>
    public NoticeHeights? Heights { get; init; }

    /// <summary>Whether its body stands in several columns: a line then stands higher than the one before it.</summary>
    public bool IsColumned
    {
        get
        {
            for (int i = 1; i < Rows.Count; i++)
                if (Rows[i].GridLine < Rows[i - 1].GridLine) return true;
            return false;
        }
    }

    public bool IsTitled => TitleLines > 0;

    /// <summary>The rows on the lines [first, end) of the grid, in their order.</summary>
    /// <remarks>A notice that goes on over many columns is asked for a few lines at a time: they are looked up, not looked for.</remarks>
    public IEnumerable<SetRow> RowsOn(int first, int end)
    {
        bool isInOrder = Columns == 1; // else its body may be columned
        for (int i = isInOrder ? FirstOn(first) : 0; i < Rows.Count; i++)
        {
            int line = Rows[i].GridLine;
            if (line >= first && line < end) yield return Rows[i];
            else if (isInOrder) yield break;
        }
    }

    private int FirstOn(int line)
    {
        int from = 0, to = Rows.Count;
        while (from < to)
        {
            int middle = (from + to) / 2;
            if (Rows[middle].GridLine < line) from = middle + 1;
            else to = middle;
        }
        return from;
    }
}
