using System.Globalization;
using System.Text;
using Classifieds.Domain.Outcomes;
using Microsoft.Extensions.Primitives;

namespace Classifieds.Web.Pipeline;

/// <summary>What is asked under a key.</summary>
/// <param name="What">All that is asked, so that nothing else goes by the same key.</param>
internal sealed record AskedOnce(string Key, string What)
{
    /// <returns>Or REQUEST-KEY-NEEDED, FORM-BROKEN.</returns>
    public static async Task<Outcome<AskedOnce>> ReadAsync(HttpRequest request, CancellationToken gone)
    {
        string key = request.Headers[OnceGate.Header].ToString();
        var what = new StringBuilder().Append(request.Method).Append(' ').Append(request.Path).Append(request.QueryString);
        if (request.HasFormContentType)
        {
            IFormCollection form;
            try
            {
                form = await request.ReadFormAsync(gone);
            }
            catch (InvalidDataException)
            {
                return new Refusal("FORM-BROKEN", "送来的表单读不懂，没有办理") { Kind = RefusalKind.Usage };
            }
            if (key.Length == 0) key = form[OnceGate.Field].ToString();
            foreach ((string name, StringValues values) in form.OrderBy(one => one.Key, StringComparer.Ordinal))
            {
                if (name == OnceGate.Field) continue;
                foreach (string? value in values)
                    what.Append('\n').Append(CultureInfo.InvariantCulture, $"{name.Length} {name} {value?.Length} {value}");
            }
        }
        else if (request.HasJsonContentType())
        {
            var body = new MemoryStream();
            await request.Body.CopyToAsync(body, gone);
            what.Append('\n').Append(Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length));
            body.Position = 0;
            request.Body = body;
        }
        else
        {
            // A file is read once, by what it is for.
            what.Append('\n').Append(request.ContentLength).Append(' ').Append(request.Headers["X-File-Name"]);
        }
        return key.Length > 0
            ? new AskedOnce(key, what.ToString())
            : new Refusal("REQUEST-KEY-NEEDED", "这个请求没有带请求键，没有办理，请重新打开这一页再办") { Kind = RefusalKind.Usage };
    }
}
