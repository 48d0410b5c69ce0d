using System.Diagnostics.CodeAnalysis;
using System.Net;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;

namespace Classifieds.Desk.Templates;

/// <summary>A desk's own folder: its settings file <c>desk.yaml</c>, its templates, its database; no part of
/// the program's folder.</summary>
/// <param name="Database">A file's whole path, or a PostgreSQL server.</param>
/// <param name="Templates">Null where the desk works with the program's own.</param>
/// <param name="Payment">Whether what is owed keeps a notice off the plate.</param>
internal sealed record DeskFolder(string Database, string? Templates, PaymentRule Payment)
{
    /// <summary>Null where advertisers reach no desk.</summary>
    public PublicAddress? PublicAddress { get; init; }

    /// <summary>Whose word is taken for whom they speak for; none where nothing is said.</summary>
    public IReadOnlyList<IPNetwork> TrustedProxies { get; init; } = [];

    /// <summary>The environment variable that names it.</summary>
    public const string Variable = "CLASSIFIEDS_DESK";

    private const string SettingsFile = "desk.yaml";
    private const string Noted = "noted", Required = "required";

    /// <returns>The folder, or DESK-MISSING, DESK-UNREADABLE, DESK-PAYMENT, DESK-URL, DESK-PROXIES,
    /// or what is wrong with its settings file.</returns>
    public static Outcome<DeskFolder?> Open(string folder)
    {
        if (!Directory.Exists(folder)) return new Refusal("DESK-MISSING", $"找不到分类台文件夹 {folder}") { Kind = RefusalKind.Unreadable };
        string root = Path.GetFullPath(folder);
        string settings = Path.Combine(root, SettingsFile);
        (string database, string templates, string payment, string address, string proxies) = ("", "", Noted, "", "");
        try
        {
            if (File.Exists(settings) && File.ReadAllText(settings) is var text && !string.IsNullOrWhiteSpace(text))
            {
                if (YamlFields.Parse(settings, text).IsRefused(out Refusal? why, out YamlFields? fields)) return why;
                (database, templates) = (fields.Text("database", ""), fields.Text("templates", ""));
                payment = fields.Text("payment", Noted);
                address = fields.Text("publicUrl", "");
                proxies = fields.Text("trustedProxies", "");
                fields.BlameUnread();
                if (fields.Fault is { } fault) return fault;
            }
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new Refusal("DESK-UNREADABLE", $"读不了 {settings}：{reason.Message}") { Kind = RefusalKind.Unreadable };
        }
        if (payment is not (Noted or Required))
            return new Refusal("DESK-PAYMENT", $"{settings} 里 payment 是“{payment}”，应写 {Required}（先付后刊）或 {Noted}（只记账）");
        if (!PublicAddress.TryParse(address, out PublicAddress? reached) && address.Length > 0)
            return new Refusal("DESK-URL", $"{settings} 里 publicUrl 是“{address}”，{PublicAddress.Form}");
        if (!TryReadProxies(proxies, out IPNetwork[]? trusted))
        {
            return new Refusal("DESK-PROXIES",
                $"{settings} 里 trustedProxies 是“{proxies}”，应写代理的地址，如 10.0.0.2 或 10.0.1.0/24，几个之间用逗号");
        }
        bool isServer = database.Contains("://", StringComparison.Ordinal)
            || database.Contains("Host=", StringComparison.OrdinalIgnoreCase);
        string own = Path.Combine(root, templates.Length > 0 ? templates : "templates");
        return new DeskFolder(
            isServer ? database : Path.Combine(root, database.Length > 0 ? database : StoreFile),
            templates.Length > 0 || Directory.Exists(own) ? own : null,
            payment == Required ? PaymentRule.Required : PaymentRule.Noted) 
        {
            PublicAddress = reached, TrustedProxies = trusted,
        };
    }

    private static bool TryReadProxies(string typed, [NotNullWhen(true)] out IPNetwork[]? proxies)
    {
        List<IPNetwork> read = [];
        proxies = null;
        foreach (string one in typed.Split([',', '，', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPNetwork.TryParse(one, out IPNetwork network)) read.Add(network);
            else if (IPAddress.TryParse(one, out IPAddress? address)) read.Add(new(address, address.GetAddressBytes().Length * 8));
            else return false;
        }
        proxies = [.. read];
        return true;
    }

    /// <returns>The nearest folder with a settings file, this one or one above; null where there is none.</returns>
    public static Outcome<DeskFolder?> Above(string here)
    {
        for (DirectoryInfo? at = new(here); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, SettingsFile))) return Open(at.FullName);
        return Outcome.Of<DeskFolder?>(null);
    }

    private const string StoreFile = Upkeep.StoreSetting.UsualFile;
}
