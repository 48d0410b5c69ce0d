using System.Security.Cryptography;
using Classifieds.Domain.Accounts;

namespace Classifieds.Web.Accounts;

/// <summary>An account as ASP.NET Core Identity handles it: a thing that is changed, then kept.</summary>
internal sealed class DeskAccount(Account account)
{
    public Account Account { get; set; } = account;

    public string Name => Account.Name;

    /// <summary>One that was not kept yet.</summary>
    public static DeskAccount New(string name) => new(new Account(NewStamp(), 0, name));

    /// <summary>By chance: 32 digits of hexadecimal.</summary>
    public static string NewStamp() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
