using System.Net;
using System.Net.Sockets;

namespace Classifieds.Web.Pipeline;

/// <summary>Where a request comes from, for counting alone: it is nowhere written down but as a keyed hash.</summary>
internal static class ClientAddress
{
    /// <summary>As attempts are counted by.</summary>
    public static string WhoOf(HttpContext context) => $"address/{Of(context)}";

    /// <summary>Behind a trusted proxy, whom the proxy names. Of IPv6 a household has the last 64 bits to itself.</summary>
    public static string Of(HttpContext context)
    {
        IPAddress address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }
}
