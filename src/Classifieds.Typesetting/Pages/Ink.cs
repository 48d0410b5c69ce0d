namespace Classifieds.Typesetting.Pages;

/// <summary>What a mark is printed with: process inks in whole percent, 0 to 100 each.</summary>
public sealed record Ink
{
    public Ink(int cyan, int magenta, int yellow, int black)
    {
        foreach (int percent in (ReadOnlySpan<int>)[cyan, magenta, yellow, black])
            if (percent is < 0 or > 100) throw new ArgumentOutOfRangeException(nameof(cyan), percent, "An ink takes 0 to 100 percent.");
        (Cyan, Magenta, Yellow, Black) = (cyan, magenta, yellow, black);
    }

    /// <summary>K100 alone: type and rules. It overprints, so that it cannot print out of register.</summary>
    public static Ink Key { get; } = new(0, 0, 0, 100);

    /// <summary>Bare paper, for reversed type. It knocks out; set to overprint it would vanish.</summary>
    public static Ink Paper { get; } = new(0, 0, 0, 0);

    public int Cyan { get; }

    public int Magenta { get; }

    public int Yellow { get; }

    public int Black { get; }

    public bool Overprints => Cyan + Magenta + Yellow + Black > 0;

    /// <summary>A tint of black, in percent.</summary>
    public static Ink Grey(int percent) => new(0, 0, 0, percent);
}
