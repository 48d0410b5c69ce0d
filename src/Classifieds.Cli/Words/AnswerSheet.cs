using System.Text;

namespace Classifieds.Cli.Words;

/// <summary>An answer to people on standard output: colours and tables on a terminal, plain lines in a pipe, and control characters as
/// names in both. Nothing else writes words to it.</summary>
internal sealed class AnswerSheet : IDisposable
{
    private readonly StreamWriter output;
    private readonly Palette? paint;

    private AnswerSheet(Stream stream, bool isPainted)
    {
        output = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 65536) { NewLine = "\n" };
        paint = isPainted ? new(output) : null;
        Say.Before = Flush;
    }

    public static AnswerSheet Open() => new(new StandardOutput(), Say.IsPainted(StandardOutput.IsTerminal));

    /// <summary>A plain sheet on something else, for tests.</summary>
    public static AnswerSheet On(Stream stream) => new(stream, isPainted: false);

    public void Line(string text = "", Tone tone = Tone.Plain)
    {
        string shown = Shown.Of(text);
        if (paint is null || tone == Tone.Plain || shown.Length == 0) output.WriteLine(shown);
        else paint.Line(shown, tone);
    }

    /// <summary>Rows under heads on a terminal; in a pipe lines whose cells are parted by two blanks, without the heads.</summary>
    public void Table(IReadOnlyList<string> heads, IEnumerable<(IReadOnlyList<string> Cells, Tone Tone)> rows)
    {
        if (paint is not null) paint.Table(heads, rows.Select(row => (Seen(row.Cells), row.Tone)));
        else foreach ((IReadOnlyList<string> cells, _) in rows) Line(string.Join("  ", cells.Select(OnOneLine)).TrimEnd());
    }

    /// <summary>What was written is there to be read, before anything is said beside it.</summary>
    public void Flush()
    {
        Say.EraseBar();
        output.Flush();
    }

    public void Dispose()
    {
        Say.Before = null;
        Say.EraseBar();
        output.Dispose();
    }

    private static IReadOnlyList<string> Seen(IReadOnlyList<string> cells) => [.. cells.Select(cell => Shown.Of(OnOneLine(cell)))];

    private static string OnOneLine(string cell) => cell.Replace('\n', ' ');
}
