using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;

namespace Classifieds.Desk.Templates;

/// <summary>Where a desk's own things lie: its templates, its store, the sample issue.</summary>
/// <remarks>What cannot be found is a refusal that waits for the verb that needs it.</remarks>
/// <param name="Templates">The folder.</param>
public sealed record DeskPlaces(Outcome<string> Templates, Outcome<StoreSetting> Store)
{
    /// <summary>Profiles that lie outside the templates folder, by the name of the paper; they go before those in it.</summary>
    public IReadOnlyDictionary<string, string> Profiles { get; init; } = new Dictionary<string, string>();

    /// <summary>收款规则: as the desk's own folder says; where nothing says it, payments are noted and stop nothing.</summary>
    public PaymentRule Payment { get; init; }

    /// <summary>As the desk's own folder says; null where it says nothing, and no sheet bears a link.</summary>
    public PublicAddress? PublicAddress { get; init; }

    /// <summary>As the desk's own folder says.</summary>
    public IReadOnlyList<System.Net.IPNetwork> TrustedProxies { get; init; } = [];

    public Outcome<string> Seeds { get; init; } = SeedFolder.Find();

    /// <summary>The places of a run: what was asked for, else what the environment says, else what lies about.</summary>
    /// <param name="environment">Reads an environment variable.</param>
    /// <param name="here">The folder the program is called from.</param>
    /// <remarks>
    /// The store: <c>--db</c>, <c>--desk</c>, <c>CLASSIFIEDS_DB</c>, <c>CLASSIFIEDS_DESK</c>, the nearest folder upward with a
    /// <c>desk.yaml</c>, then <c>classifieds.db</c> here. The templates: <c>--templates</c>, else those of the desk's folder by the same
    /// order, else the program's own.
    /// </remarks>
    public static DeskPlaces Find(AskedPlaces asked, Func<string, string?> environment, string here)
    {
        Outcome<DeskFolder?> typed = asked.Desk is { } folder ? DeskFolder.Open(folder) : Outcome.Of<DeskFolder?>(null);
        if (typed.IsRefused(out Refusal? noDesk, out DeskFolder? desk)) return new(noDesk, noDesk);
        DeskFolder? own = desk;
        if (own is null && environment(DeskFolder.Variable) is { Length: > 0 } named)
        {
            if (DeskFolder.Open(named).IsRefused(out noDesk, out own)) return new(noDesk, noDesk);
        }
        else if (own is null && DeskFolder.Above(here).IsRefused(out noDesk, out own))
        {
            return new(noDesk, noDesk);
        }
        string? database = asked.Database ?? desk?.Database ?? environment(StoreSetting.DatabaseVariable) ?? own?.Database;
        Outcome<string> templates = asked.Templates is { } given
            ? Directory.Exists(given) ? given : new Refusal("TEMPLATES-MISSING", $"找不到模板文件夹 {given}") { Kind = RefusalKind.Unreadable }
            : own?.Templates is { } ofDesk ? ofDesk : TemplateFolder.Find();
        return new(templates, StoreSetting.Read(database, environment))
        {
            Profiles = asked.Profiles, Payment = own?.Payment ?? PaymentRule.Noted, PublicAddress = own?.PublicAddress,
            TrustedProxies = own?.TrustedProxies ?? [],
        };
    }
}

/// <summary>What a person typed of where things lie; null where nothing was.</summary>
/// <param name="Database">A file, or a PostgreSQL server.</param>
/// <param name="Desk">The desk's own folder.</param>
public sealed record AskedPlaces(string? Database, string? Desk, string? Templates)
{
    /// <summary>Profiles named by their file, by the name of the paper.</summary>
    public IReadOnlyDictionary<string, string> Profiles { get; init; } = new Dictionary<string, string>();
}
