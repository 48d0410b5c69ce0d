using System.Diagnostics.CodeAnalysis;

namespace Classifieds.Desk.Templates;

/// <summary>The address under which advertisers reach the desk: what links and QR codes begin with.</summary>
/// <remarks>A link is the key to a notice, so it goes over https; http is for a desk that only this machine reaches.</remarks>
public sealed class PublicAddress
{
    /// <summary>What it must be, in Chinese, for whoever typed another thing.</summary>
    public const string Form = "应写作 https://gg.example.cn 的样子（只有本机自用才可用 http://localhost:5080），后面不带路径";

    private readonly Uri address;

    private PublicAddress(Uri address) => this.address = address;

    /// <summary>With a port where it is not the scheme's own.</summary>
    public string Origin => address.GetLeftPart(UriPartial.Authority);

    public string Host => address.Host;

    public static bool TryParse(string typed, [NotNullWhen(true)] out PublicAddress? address)
    {
        address = Uri.TryCreate(typed.Trim(), UriKind.Absolute, out Uri? read)
            && (read.Scheme == Uri.UriSchemeHttps || (read.Scheme == Uri.UriSchemeHttp && read.IsLoopback))
            && read is { Host.Length: > 0, UserInfo: "", AbsolutePath: "/", Query: "", Fragment: "" }
            ? new(read) : null;
        return address is not null;
    }

    /// <summary>The link to the proof that a token names.</summary>
    public string LinkTo(string token) => $"{Origin}/p/{token}";

    public override string ToString() => Origin;
}
