using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Classifieds.Desk.Upkeep;
using Classifieds.Testing;

namespace Classifieds.WebTests;

/// <summary>The server as people start it, <c>classifieds serve</c>, in a process that can be killed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly string folder;

    private ServerProcess(Process process, string folder, int port, string code) =>
        (this.process, this.folder, Port, Code) = (process, folder, port, code);

    public int Port { get; }

    public string Code { get; }

    public string Address => $"http://127.0.0.1:{Port}";

    public int Id => process.Id;

    /// <param name="port">0 for any.</param>
    public static Task<ServerProcess> StartAsync(string folder, int port)
    {
        string store = Path.Combine(folder, "classifieds.db");
        return StartAsync(folder, port, store, !File.Exists(store), null);
    }

    /// <summary>On a database that others may serve as well, and that has accounts.</summary>
    public static Task<ServerProcess> StartAsync(TestDatabase store) => StartAsync(store.Folder, 0, store.Setting, false, store.Key.File);

    private static async Task<ServerProcess> StartAsync(string folder, int port, string store, bool isFirst, string? keyFile)
    {
        if (port == 0) port = FreePort();
        string[] words = ["serve", "--urls", $"http://127.0.0.1:{port}", "--db", store];
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "classifieds"), words)
        {
            WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true,
        };
        if (keyFile is not null) start.Environment[StoreSetting.KeyFileVariable] = keyFile;
        Process process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync(); // its log, which waits for a reader as well
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("分类台开在", StringComparison.Ordinal)) continue;
            // A desk that has accounts tells no code.
            string code = isFirst ? (await process.StandardError.ReadLineAsync() ?? "").Split(' ', '（')[1] : "";
            _ = process.StandardError.ReadToEndAsync(); // so that it never waits for a reader
            return new(process, folder, port, code);
        }
        await process.WaitForExitAsync();
        throw new InvalidOperationException($"The server ended with {process.ExitCode}.");
    }

    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>As a person who presses Ctrl-C, or a machine that is shut down.</summary>
    public async Task<int> AskToStopAsync(string signal)
    {
        using Process kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) Kill();
        process.Dispose();
        await Task.CompletedTask;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
