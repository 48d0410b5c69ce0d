using Classifieds.Desk;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Classifieds.Web.Pipeline;

/// <summary>可信的代理: what a proxy says of whom it speaks for is believed where the proxy stands on this machine or is named by the desk;
/// from anybody else it is nothing.</summary>
internal static class TrustedProxies
{
    public static void AddTrustedProxies(this IServiceCollection services, Workbench desk) =>
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            // By what name the desk is asked is held against publicUrl, never taken from a header.
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.ForwardLimit = null; // as many as are trusted, from the nearest on
            // With nobody named everybody would be believed: this machine always is.
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            forwarded.KnownIPNetworks.Add(IPNetwork.Parse("127.0.0.0/8"));
            forwarded.KnownIPNetworks.Add(IPNetwork.Parse("::1/128"));
            foreach (IPNetwork proxies in desk.TrustedProxies) forwarded.KnownIPNetworks.Add(proxies);
        });
}
