using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Classifieds.Domain.Outcomes;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Classifieds.Web;

/// <summary>证书: with which the desk is served over HTTPS, where one was given.</summary>
internal sealed class Certificates
{
    private readonly X509Certificate2? given;

    private Certificates(X509Certificate2? given) => this.given = given;

    /// <returns>Or SERVE-CERTIFICATE.</returns>
    public static Outcome<Certificates> Read(ServeAsked asked)
    {
        if (asked.Certificate is not { } file) return new Certificates(null);
        try
        {
            return new Certificates(X509Certificate2.CreateFromPemFile(file, asked.CertificateKey));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return new Refusal("SERVE-CERTIFICATE", $"读不了证书 {file}：{reason.Message}") { Kind = RefusalKind.Unreadable };
        }
    }

    public void AddTo(KestrelServerOptions kestrel)
    {
        if (given is not null) kestrel.ConfigureHttpsDefaults(https =>
        {
            https.ServerCertificate = given;
            https.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
        });
    }
}
