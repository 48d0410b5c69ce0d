using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Classifieds.Storage.Backups;

/// <summary>PostgreSQL's own programs, which know how a store of theirs is taken out and put back.</summary>
internal static class ServerTool
{
    /// <param name="tool"><c>pg_dump</c> or <c>pg_restore</c>.</param>
    /// <exception cref="StorageException">BACKUP-NO-TOOL: this machine has none; BACKUP-STORE: it failed.</exception>
    public static async Task RunAsync(string tool, DatabaseLocation location, IReadOnlyList<string> asked, CancellationToken stop)
    {
        var to = new NpgsqlConnectionStringBuilder(location.ConnectionString);
        var start = new ProcessStartInfo(tool) { RedirectStandardError = true, RedirectStandardInput = true };
        start.ArgumentList.Add("--no-password");
        start.ArgumentList.Add($"--host={to.Host}");
        start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"--port={to.Port}"));
        if (to.Username is { } user) start.ArgumentList.Add($"--username={user}");
        start.ArgumentList.Add($"--dbname={to.Database}");
        foreach (string one in asked) start.ArgumentList.Add(one);
        // In the environment: arguments are there for everybody on the machine to read.
        if (to.Password is { } password) start.Environment["PGPASSWORD"] = password;
        start.Environment["PGSSLMODE"] = to.SslMode switch
        {
            SslMode.Disable => "disable",
            SslMode.Allow => "allow",
            SslMode.Require => "require",
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
            _ => "prefer",
        };
        if (to.RootCertificate is { } root) start.Environment["PGSSLROOTCERT"] = root;
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception reason)
        {
            throw new StorageException("BACKUP-NO-TOOL",
                $"本机没有 {tool}，{location.Name} 备份、恢复不了：请安装 Debian 软件包 postgresql-client，或请管数据库的人另做备份，并另存印版、模板和密钥", reason);
        }
        using (process)
        {
            process.StandardInput.Close();
            string words = await process.StandardError.ReadToEndAsync(stop);
            await process.WaitForExitAsync(stop);
            if (process.ExitCode != 0)
                throw new StorageException("BACKUP-STORE", $"{tool} 没有做成：{words.Trim().Split('\n')[0]}");
        }
    }
}
