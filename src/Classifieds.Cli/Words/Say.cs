using System.Text;
using Classifieds.Cli.Files;
using Classifieds.Desk.Wire.Issues;
using Classifieds.Desk.Wire.Pages;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Pastes;

namespace Classifieds.Cli.Words;

/// <summary>Words for people, on standard error; data alone goes to standard output. Nothing else writes there.</summary>
internal static class Say
{
    private const string ToLineStart = "\r\u001B[K";

    private static readonly Lock Gate = new();
    private static readonly Lazy<StreamWriter?> Error = new(Find);
    private static readonly Lazy<Palette?> Colours = new(() => Error.Value is { } error && IsPainted(IsTerminal) ? new(error) : null);
    private static bool isSilent, isBarDrawn;

    /// <summary>What must be done before words are said, so that they stand in no line of the answer: it is written first.</summary>
    public static Action? Before { get; set; }

    /// <summary>Whether a person reads it while it is written.</summary>
    public static bool IsTerminal { get; } = !Console.IsErrorRedirected;

    /// <summary>https://no-color.org</summary>
    public static bool IsPainted(bool isTerminal) =>
        isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    public static void Line(string sentence, Tone tone = Tone.Plain)
    {
        Before?.Invoke();
        lock (Gate)
        {
            if (isSilent) return;
            EraseBar();
            Write(error =>
            {
                if (tone != Tone.Plain && Colours.Value is { } colours) colours.Line(Shown.Of(sentence), tone);
                else error.WriteLine(Shown.Of(sentence));
            });
        }
    }

    /// <summary>The last words of this run.</summary>
    public static void Last(string sentence)
    {
        lock (Gate)
        {
            if (isSilent) return;
            EraseBar();
            Write(error => error.WriteLine(Shown.Of(sentence)));
            isSilent = true;
        }
    }

    /// <summary>Draws a bar in the place of the one before; whatever is written next takes it away.</summary>
    public static void Draw(string bar)
    {
        lock (Gate)
        {
            if (isSilent) return;
            EraseBar();
            Write(error => error.Write(bar));
            isBarDrawn = true;
        }
    }

    public static void EraseBar()
    {
        lock (Gate)
        {
            if (isBarDrawn) Write(error => error.Write(ToLineStart));
            isBarDrawn = false;
        }
    }

    /// <returns>The exit code that goes with the refusal.</returns>
    public static int Refusal(Refusal why)
    {
        Line($"{why.Message}（{why.Code}）", Tone.Error);
        Findings(why.Findings);
        return ExitCode.Of(why.Kind);
    }

    public static void Findings(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
            Line($"  {Word(finding.Severity)} {finding.Message}（{finding.Code}）", Palette.Of(finding.Severity));
    }

    /// <summary>A sentence for each stretch of a paste that belongs to no notice.</summary>
    public static void Leftovers(IReadOnlyList<Leftover> leftovers)
    {
        foreach (Leftover leftover in leftovers) Line($"{PasteFindings.Of(leftover).Message}（{PasteFindings.Leftover.Code}）");
    }

    /// <summary>What a stored issue's page leaves out and why, and what runs all the same.</summary>
    public static void LeftOut(PageReport report)
    {
        if (report.LeftOut.Count > 0) Line($"未上版 {report.LeftOut.Count} 则：", Tone.Warning);
        foreach (LeftOutJson one in report.LeftOut) Line($"  {one.Why[0].Message}（{one.Why[0].Code}）", Tone.Warning);
        foreach (LetRunJson one in report.Let) Line($"主管准 {one.Name} 未齐备上版：{one.Reason}", Tone.Warning);
    }

    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "提醒",
        Severity.Info => "提示",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "No word goes with it."),
    };

    // Where nobody hears, the work goes on.
    private static void Write(Action<StreamWriter> words)
    {
        try
        {
            if (Error.Value is { } error) words(error);
        }
        catch (IOException)
        {
            isSilent = true;
        }
    }

    private static StreamWriter? Find()
    {
        if (!InheritedFile.IsOpen(InheritedFile.Error)) return null;
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new(Console.OpenStandardError(), encoding) { NewLine = "\n", AutoFlush = true };
    }
}
