using System.Diagnostics;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli.Words;

/// <summary>How far a long verb has come, on standard error: drawn on a terminal alone, and only where it takes over a second.</summary>
internal sealed class ProgressBar : IProgress<WorkStep>, IDisposable
{
    private const int Cells = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly long started = Stopwatch.GetTimestamp();
    private readonly Timer timer;
    private WorkStep last;
    private bool isOver;

    private ProgressBar() => timer = new(_ => Draw(), null, Patience, Patience / 4);

    /// <returns>Null where nobody would see it.</returns>
    public static ProgressBar? Start() => Say.IsPainted(Say.IsTerminal) ? new() : null;

    public void Report(WorkStep value)
    {
        lock (gate) last = value;
        Draw();
    }

    public void Dispose()
    {
        timer.Dispose();
        lock (gate)
        {
            isOver = true;
            Say.EraseBar();
        }
    }

    private void Draw()
    {
        if (Stopwatch.GetElapsedTime(started) < Patience) return;
        lock (gate)
        {
            if (isOver || last.Of == 0) return;
            int filled = Math.Clamp(Cells * last.Done / last.Of, 0, Cells);
            Say.Draw($"{last.What} {new string('█', filled)}{new string('░', Cells - filled)} {last.Done}/{last.Of}");
        }
    }
}
