namespace Classifieds.Web.Accounts;

/// <summary>Where somebody goes on after signing in: never to another site, whatever the address says.</summary>
internal static class LocalPath
{
    public static string Of(string? back) =>
        back is ['/', not ('/' or '\\'), ..] && !back.Any(char.IsControl) ? back : "/clerk";
}
