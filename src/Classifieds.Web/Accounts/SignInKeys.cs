using System.Xml.Linq;
using Classifieds.Desk;
using Classifieds.Desk.SignIns;
using Classifieds.Domain.Outcomes;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace Classifieds.Web.Accounts;

/// <summary>Keeps the keys that cookies are sealed with in the desk's store, sealed with the desk's own: sign-ins outlive the process, and
/// every process on the store knows them.</summary>
internal sealed class SignInKeys(Workbench desk) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        Outcome<IReadOnlyList<string>> asked = Task.Run(() => new ListSignInKeys(desk).RunAsync(new(), CancellationToken.None)).Result;
        return asked.IsRefused(out Refusal? why, out IReadOnlyList<string>? keys)
            ? throw new InvalidOperationException(why.Code) // tried again at the next request
            : [.. keys.Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        string key = element.ToString(SaveOptions.DisableFormatting);
        Outcome<string> kept = Task.Run(() => new KeepSignInKey(desk).RunAsync(new(friendlyName, key), CancellationToken.None)).Result;
        if (kept.IsRefused(out Refusal? why)) throw new InvalidOperationException(why.Code);
    }
}

/// <summary>Adds them to the services.</summary>
internal static class SignInKeyServices
{
    public static void AddSignInKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("classifieds");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(all =>
            new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = new SignInKeys(all.GetRequiredService<Workbench>())));
    }
}
