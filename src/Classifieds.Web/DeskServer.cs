using System.Text.Encodings.Web;
using System.Text.Unicode;
using Classifieds.Desk;
using Classifieds.Desk.Accounts;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Advertiser;
using Classifieds.Web.Clerk;
using Classifieds.Web.Examiner;
using Classifieds.Web.Manager;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.WebEncoders;

namespace Classifieds.Web;

/// <summary>The spine of the desk in the browser: its services, what a request meets, its routes, in that order.</summary>
public static class DeskServer
{
    /// <summary>Bytes of one request; a photograph is the largest thing that comes.</summary>
    private const long MostBody = 44L * 1024 * 1024;

    /// <param name="environment">Reads an environment variable.</param>
    /// <returns>A server that listens once it is started; or CLOCK-UNREADABLE, SERVE-TELEMETRY, SERVE-CERTIFICATE.</returns>
    public static Outcome<WebApplication> Open(ServeAsked asked, Func<string, string?> environment)
    {
        if (SetClock.Find(environment).IsRefused(out Refusal? why, out TimeProvider? clock)) return why;
        if (Telemetry.Read(environment).IsRefused(out why, out IReadOnlyDictionary<string, string>? telemetry)) return why;
        var places = DeskPlaces.Find(
            new(asked.Database, asked.Desk, asked.Templates), environment, Directory.GetCurrentDirectory());
        // What is typed goes before what the desk's own folder says.
        if (asked.PublicUrl is { } typed && PublicAddress.TryParse(typed, out PublicAddress? reached))
            places = places with { PublicAddress = reached };
        return Open(asked with { Telemetry = telemetry }, new Workbench(places, clock));
    }

    /// <returns>A server that listens once it is started; or SERVE-CERTIFICATE.</returns>
    public static Outcome<WebApplication> Open(ServeAsked asked, Workbench desk) => Open(asked, desk, _ => { });

    /// <param name="otherwise">What a test has otherwise.</param>
    internal static Outcome<WebApplication> Open(ServeAsked asked, Workbench desk, Action<IServiceCollection> otherwise)
    {
        if (Certificates.Read(asked).IsRefused(out Refusal? why, out Certificates? certificates)) return why;
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environments.Production,
        });
        // Nothing lying about decides how the desk is served.
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(asked.Telemetry.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value)));
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().UseUrls([.. asked.Urls]).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBody;
            certificates.AddTo(kestrel);
        });
        builder.Logging.AddQuiet();
        AddServices(builder.Services, asked, desk);
        otherwise(builder.Services);
        WebApplication server = builder.Build();
        AddPipeline(server);
        AddRoutes(server);
        return server;
    }

    /// <summary>Serves until it is asked to stop, and then until what was begun is answered.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(WebApplication server, TextWriter said)
    {
        try
        {
            await server.StartAsync();
        }
        catch (IOException taken)
        {
            said.WriteLine($"开不了：{taken.Message}（SERVE-ADDRESS）");
            return Refusals.ExitCodeOf(RefusalKind.Unreadable);
        }
        said.WriteLine($"分类台开在 {string.Join('、', server.Urls)}，按 Ctrl-C 关");
        Outcome<IReadOnlyList<Account>> accounts =
            await new ListAccounts(server.Services.GetRequiredService<Workbench>()).RunAsync(new(), CancellationToken.None);
        if (accounts.IsRefused(out _, out IReadOnlyList<Account>? all) || all.Count == 0)
            server.Services.GetRequiredService<OneTimeCode>().Tell(said);
        await server.WaitForShutdownAsync();
        said.WriteLine("分类台已关：已经答复的都算数");
        return 0;
    }

    private static void AddServices(IServiceCollection services, ServeAsked asked, Workbench desk)
    {
        services.AddSingleton(desk).AddSingleton(desk.Clock).AddSingleton(asked);
        services.AddSingleton<KnownPhotos>();
        services.AddSingleton(new OncePatience());
        services.AddMetrics().AddSingleton<DeskMeter>();
        services.AddTelemetry(asked);
        services.AddSingleton<WarmUp>().AddHostedService(all => all.GetRequiredService<WarmUp>());
        services.AddSignInKeys();
        services.AddAccounts(asked, desk);
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddRazorComponents();
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<HostFilteringOptions>(filter =>
            filter.AllowedHosts = asked.IsOpenToOthers && desk.PublicAddress is null
                ? ["*"] : [.. asked.Hosts, .. Reached(desk), "localhost", "127.0.0.1", "[::1]"]);
        services.AddTrustedProxies(desk);
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, WebJson.Readable));
    }

    // Behind a proxy the desk is asked by the name that advertisers know.
    private static IEnumerable<string> Reached(Workbench desk) => desk.PublicAddress is { } address ? [address.Host] : [];

    private static void AddPipeline(WebApplication server)
    {
        server.UseMiddleware<QuietRequests>();
        server.UseForwardedHeaders();
        server.UseHostFiltering();
        server.UseMiddleware<SecurityHeaders>();
        server.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "wwwroot")),
            RequestPath = "/assets",
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache", // asked for again by its ETag
        });
        server.UseMiddleware<SameOrigin>();
        server.UseRouting();
        server.UseAuthentication();
        server.UseAuthorization();
        server.UseMiddleware<SecondStepGate>();
        server.UseMiddleware<DeedGate>();
        server.UseAntiforgery(); // the views' own demand; what guards the writes is SameOrigin
        server.UseMiddleware<OnceGate>();
    }

    private static void AddRoutes(WebApplication server)
    {
        HealthRoutes.Map(server);
        FirstRunRoutes.Map(server);
        SignInRoutes.Map(server);
        EntryRoutes.Map(server);
        PasskeyRoutes.Map(server);
        AccountRoutes.Map(server);
        ClerkRoutes.Map(server);
        ExamineRoutes.Map(server);
        PeopleRoutes.Map(server);
        AdvertiserRoutes.Map(server);
        VerifyRoutes.Map(server);
        server.MapFallback(NotFound.Answer);
    }
}
