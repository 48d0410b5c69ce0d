using Classifieds.Desk.Templates;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Web;

/// <summary>What was typed after <c>serve</c>: where the desk listens, and where its own things lie.</summary>
public sealed record ServeAsked
{
    /// <summary>This machine alone, unless told otherwise.</summary>
    public const string UsualUrl = "http://127.0.0.1:5080";

    /// <summary>As Kestrel reads them; at least one.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [UsualUrl];

    /// <summary>PEM files; null = none was given, and https cannot be asked for.</summary>
    public string? Certificate { get; init; }

    public string? CertificateKey { get; init; }

    /// <summary>What others call the desk, such as <c>https://dengbao.example</c>, for links that leave it; null = nobody does.</summary>
    public string? PublicUrl { get; init; }

    public string? Database { get; init; }

    public string? Desk { get; init; }

    public string? Templates { get; init; }

    /// <summary>Where what is counted and timed is sent to, by OpenTelemetry's own names; empty = nowhere.</summary>
    public IReadOnlyDictionary<string, string> Telemetry { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether others than this machine can reach it.</summary>
    public bool IsOpenToOthers => Hosts.Any(host => host is not ("localhost" or "127.0.0.1" or "[::1]"));

    /// <summary>Whether it is reached by HTTPS alone.</summary>
    public bool IsHttps => Urls.All(url => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase));

    /// <summary>The hosts that the desk is asked by.</summary>
    public IEnumerable<string> Hosts => Urls.Select(url => HostOf(url) ?? "");

    /// <returns>What was asked; or SERVE-OPTION, SERVE-URL, SERVE-CERTIFICATE.</returns>
    public static Outcome<ServeAsked> Read(IReadOnlyList<string> typed)
    {
        var asked = new ServeAsked();
        for (int at = 0; at < typed.Count; at++)
        {
            string[] parts = typed[at].Split('=', 2);
            if (parts.Length == 1 && at + 1 == typed.Count) return Usage("SERVE-OPTION", $"{typed[at]} 后面要写值");
            string value = parts.Length == 2 ? parts[1] : typed[++at];
            switch (parts[0])
            {
                case "--urls": asked = asked with { Urls = value.Split(';', StringSplitOptions.RemoveEmptyEntries) }; break;
                case "--certificate": asked = asked with { Certificate = value }; break;
                case "--certificate-key": asked = asked with { CertificateKey = value }; break;
                case "--public-url": asked = asked with { PublicUrl = value.TrimEnd('/') }; break;
                case "--db": asked = asked with { Database = value }; break;
                case "--desk": asked = asked with { Desk = value }; break;
                case "--templates": asked = asked with { Templates = value }; break;
                default: return Usage("SERVE-OPTION", $"没有 {parts[0]} 这一项");
            }
        }
        if (asked.Urls.Count == 0 || asked.Urls.FirstOrDefault(url => HostOf(url) is null) is { })
            return Usage("SERVE-URL", $"--urls 应写作 {UsualUrl} 或 https://0.0.0.0:443，几个之间用分号");
        if (asked.PublicUrl is { } open && !PublicAddress.TryParse(open, out _))
            return Usage("SERVE-URL", $"--public-url {PublicAddress.Form}");
        bool asksHttps = asked.Urls.Any(url => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase));
        if (asksHttps != asked.Certificate is not null)
        {
            return Usage("SERVE-CERTIFICATE",
                asksHttps ? "用 https 要以 --certificate 给出证书（PEM），私钥另存的再写 --certificate-key" : "给了证书，--urls 里却没有 https 的地址");
        }
        return asked;
    }

    // Kestrel takes http://+:80 and http://*:80 too, which are no addresses anybody can go to.
    private static string? HostOf(string url) =>
        Uri.TryCreate(url.Replace("//+", "//0.0.0.0", StringComparison.Ordinal).Replace("//*", "//0.0.0.0", StringComparison.Ordinal),
            UriKind.Absolute, out Uri? read) && read.Scheme is "http" or "https" && read.AbsolutePath == "/"
            ? read.Host : null;

    private static Refusal Usage(string code, string message) => new(code, message) { Kind = RefusalKind.Usage };
}
