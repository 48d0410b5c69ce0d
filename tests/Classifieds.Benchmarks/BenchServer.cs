using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Classifieds.Benchmarks;

/// <summary>The published <c>classifieds serve</c> in a process of its own, on a port of its own.</summary>
internal sealed class BenchServer : IAsyncDisposable
{
    private readonly Process process;

    private BenchServer(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>All that it used so far.</summary>
    public TimeSpan Used
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>In bytes, as it lies in memory now.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <param name="program">The published <c>classifieds</c>.</param>
    /// <returns>Once it says that it is ready.</returns>
    public static async Task<BenchServer> StartAsync(string program, string folder, string store)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        Process process = Process.Start(new ProcessStartInfo(program, ["serve", "--urls", $"{address}", "--db", store])
        {
            WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true,
        })!;
        // Its log waits for a reader.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new BenchServer(process, address);
        await server.ReadyAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task ReadyAsync()
    {
        using var caller = new HttpClient { BaseAddress = Address };
        for (int tries = 0; tries < 600 && !process.HasExited; tries++)
        {
            try
            {
                using HttpResponseMessage answer = await caller.GetAsync("/health/ready");
                if (answer.StatusCode == HttpStatusCode.OK) return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
            await Task.Delay(100);
        }
        throw new InvalidOperationException("The server did not become ready.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
