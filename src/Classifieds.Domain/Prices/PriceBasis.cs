namespace Classifieds.Domain.Prices;

/// <summary>计价依据: what of a notice its price is reckoned from, as it is set in the paper.</summary>
public sealed record PriceBasis
{
    /// <summary>The price key of the notice's kind in the catalogue.</summary>
    public required PriceKey Key { get; init; }

    /// <summary>How many columns it spans; at least 1.</summary>
    public required int Columns { get; init => field = AtLeast(value, 1); }

    /// <summary>Its height in lines of the grid; 0 where nothing of it can be set.</summary>
    public required int Lines { get; init => field = AtLeast(value, 0); }

    /// <summary>Documents, seals or receipts that it declares void, each number counted; at least 1.</summary>
    public required int Items { get; init => field = AtLeast(value, 1); }

    /// <summary>字数 of its words, marks counted and blanks not.</summary>
    public int Characters { get; init => field = AtLeast(value, 0); }

    /// <summary>What it takes of the page; 0 where nothing of it can be set.</summary>
    public decimal SquareCentimetres { get; init => field = Money.NotNegative(value); }

    /// <summary>What is charged beside the notice itself, whichever run it is: a frame, and what was asked for.</summary>
    public IReadOnlyList<SurchargeKind> Extras { get; init; } = [];

    /// <summary>Lines of one column that it takes away from others: what is paid for by the line.</summary>
    public int ColumnLines => Columns * Lines;

    public bool Equals(PriceBasis? other) => other is not null
        && (Key, Columns, Lines, Items, Characters, SquareCentimetres)
            == (other.Key, other.Columns, other.Lines, other.Items, other.Characters, other.SquareCentimetres)
        && Extras.SequenceEqual(other.Extras);

    public override int GetHashCode() => HashCode.Combine(Key, Columns, Lines, Items);

    private static int AtLeast(int number, int least)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, least);
        return number;
    }
}
