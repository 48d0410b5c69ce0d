using System.Runtime.InteropServices;
using Classifieds.Cli.Words;

namespace Classifieds.Cli;

/// <summary>Ctrl-C and SIGTERM: the verb is asked to stop, one sentence is said, and within a second the program is gone.</summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    // Held while finished files are put in their places, which takes no time worth naming: all of them are there, or none.
    private static readonly Lock Placing = new();

    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] kept;
    private readonly Lock asking = new();
    private int code;

    public Interruption() => kept =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, ExitCode.Interrupted, "已按 Ctrl-C 停下")),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, ExitCode.Terminated, "已应要求停下")),
    ];

    public CancellationToken Asked => source.Token;

    /// <summary>The exit code of a run that was ended by a signal; null where there was none.</summary>
    public int? Code => code == 0 ? null : code;

    /// <summary>A deed that no signal ends in the middle.</summary>
    public static void WhilePlacing(Action deed)
    {
        lock (Placing) deed();
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration one in kept) one.Dispose();
    }

    private void Stop(PosixSignalContext signal, int exit, string sentence)
    {
        signal.Cancel = true;
        bool isFirst;
        lock (asking)
        {
            isFirst = code == 0;
            if (isFirst)
            {
                code = exit;
                Say.Last($"{sentence}：已经答复的都算数，没有答复的请重做");
            }
        }
        if (!isFirst) Leave(code); // asked twice: at once
        // A verb that reckons does not look up from it; a thread of its own does not wait for one that is free.
        new Thread(() =>
        {
            Thread.Sleep(Patience);
            Leave(exit);
        }) { IsBackground = true }.Start();
        source.Cancel();
    }

    private static void Leave(int exit)
    {
        bool isFree = Placing.TryEnter(Patience);
        try
        {
            Environment.Exit(exit);
        }
        finally
        {
            if (isFree) Placing.Exit();
        }
    }
}
