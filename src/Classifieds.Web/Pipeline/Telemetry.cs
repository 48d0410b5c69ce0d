using Classifieds.Domain.Outcomes;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Classifieds.Web.Pipeline;

/// <summary>外送: what <see cref="DeskMeter"/> counts, times and traces goes to a collector by OTLP, where somebody set one up; else
/// nothing of it leaves the process.</summary>
internal static class Telemetry
{
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";

    // What OpenTelemetry calls its settings; others that lie about in the environment decide nothing.
    private static readonly string[] Settings =
    [
        Endpoint, Protocol, "OTEL_EXPORTER_OTLP_HEADERS", "OTEL_EXPORTER_OTLP_TIMEOUT", "OTEL_METRIC_EXPORT_INTERVAL",
        "OTEL_BSP_SCHEDULE_DELAY",
    ];

    /// <param name="environment">Reads an environment variable.</param>
    /// <returns>Empty where no endpoint is set; or SERVE-TELEMETRY: by itself it would be sent elsewhere than was meant.</returns>
    public static Outcome<IReadOnlyDictionary<string, string>> Read(Func<string, string?> environment)
    {
        Dictionary<string, string> set = [];
        if (environment(Endpoint) is not { } to || string.IsNullOrWhiteSpace(to)) return set;
        if (!Uri.TryCreate(to, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
            return Wrong($"{Endpoint} 应写作 http://127.0.0.1:4317 这样的网址");
        foreach (string name in Settings)
            if (environment(name) is { } value && !string.IsNullOrWhiteSpace(value)) set[name] = value.Trim();
        return set.GetValueOrDefault(Protocol) is null or "grpc" or "http/protobuf" ? set : Wrong($"{Protocol} 应写 grpc 或 http/protobuf");
    }

    private static Refusal Wrong(string sentence) => new("SERVE-TELEMETRY", sentence) { Kind = RefusalKind.Usage };

    public static void AddTelemetry(this IServiceCollection services, ServeAsked asked)
    {
        if (asked.Telemetry.Count == 0) return;
        // Of the machine and its people nothing is told: not even what it is called.
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.Clear().AddService("classifieds-web"))
            .WithMetrics(metrics => metrics.AddMeter(DeskMeter.Name).AddOtlpExporter())
            .WithTracing(traces => traces.AddSource(DeskMeter.Name).AddOtlpExporter());
    }
}
