namespace Classifieds.Web.Accounts;

/// <summary>What a browser is called in the list of sign-ins: its make and its system, of all that it tells of itself.</summary>
internal static class DeviceName
{
    // The first that is in it: most browsers also say that they are others.
    private static readonly (string In, string Called)[] Browsers =
    [
        ("MicroMessenger", "微信"), ("Edg", "Edge"), ("OPR", "Opera"), ("QQBrowser", "QQ 浏览器"), ("Firefox", "Firefox"),
        ("Chrome", "Chrome"), ("Safari", "Safari"),
    ];

    private static readonly (string In, string Called)[] Systems =
    [
        ("HarmonyOS", "鸿蒙"), ("Android", "安卓"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ];

    public static string Of(string agent) => $"{Find(agent, Browsers) ?? "浏览器"} · {Find(agent, Systems) ?? "系统未报"}";

    private static string? Find(string agent, (string In, string Called)[] known) =>
        known.FirstOrDefault(one => agent.Contains(one.In, StringComparison.OrdinalIgnoreCase)).Called;
}
