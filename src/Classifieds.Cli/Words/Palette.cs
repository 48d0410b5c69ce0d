using Classifieds.Domain.Findings;
using Spectre.Console;

namespace Classifieds.Cli.Words;

/// <summary>Writes toned lines and tables on a terminal.</summary>
internal sealed class Palette
{
    private const int Endless = 1 << 20;

    private readonly IAnsiConsole lines, tables;

    public Palette(TextWriter output)
    {
        (lines, tables) = (On(output), On(output));
        lines.Profile.Width = Endless; // the terminal breaks them itself, and what is copied from it has no line ends in the middle
    }

    public static Tone Of(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        Severity.Info => Tone.Quiet,
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "No tone goes with it."),
    };

    /// <param name="text">Without control characters.</param>
    public void Line(string text, Tone tone) => lines.WriteLine(text, StyleOf(tone));

    public void Table(IReadOnlyList<string> heads, IEnumerable<(IReadOnlyList<string> Cells, Tone Tone)> rows)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (string head in heads) table.AddColumn(new TableColumn(new Text(head, StyleOf(Tone.Head))));
        foreach ((IReadOnlyList<string> cells, Tone tone) in rows) table.AddRow(cells.Select(cell => new Text(cell, StyleOf(tone))));
        tables.Write(table);
    }

    private static IAnsiConsole On(TextWriter output) =>
        AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.Yes });

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Plain => Style.Plain,
        Tone.Head => new(decoration: Decoration.Bold),
        Tone.Good => new(Color.Green),
        Tone.Warning => new(Color.Yellow),
        Tone.Error => new(Color.Red),
        Tone.Quiet => new(Color.Grey),
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, "No style goes with it."),
    };
}
