namespace Classifieds.WebTests.Accounts;

/// <summary>A browser without scripts: keeps its cookies, sends forms as a page of the desk does, follows nothing.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly string address;
    private readonly HttpClient caller;

    public Visitor(DeskUnderTest desk)
    {
        (address, caller) = (desk.Address, desk.Caller());
        caller.DefaultRequestHeaders.Add("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0");
        caller.DefaultRequestHeaders.Add("Accept", "text/html");
    }

    /// <summary>As the proxy says that stands before it.</summary>
    public Visitor From(string from)
    {
        caller.DefaultRequestHeaders.Add("X-Forwarded-For", from);
        return this;
    }

    /// <summary>What the browser shows besides what it was given.</summary>
    public Visitor Showing(string name, string value)
    {
        caller.DefaultRequestHeaders.Add("Cookie", $"{name}={value}");
        return this;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => caller.GetAsync(path);

    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        request.Headers.Add("Origin", address);
        return await caller.SendAsync(request);
    }

    public Task<HttpResponseMessage> SignInAsync(string name, string password) =>
        PostAsync("/sign-in", ("name", name), ("password", password));

    /// <summary>Whether the desk knows who it is.</summary>
    public async Task<bool> IsInAsync() => (await GetAsync("/clerk")).StatusCode == System.Net.HttpStatusCode.OK;

    /// <returns>What an answer gave the browser to show; null where it gave nothing.</returns>
    public static string? TokenOf(HttpResponseMessage answer) => CookieOf(answer, "desk");

    public static string? CookieOf(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? all)
            && all.LastOrDefault(one => one.StartsWith($"{name}=", StringComparison.Ordinal)) is { } cookie
            ? cookie.Split(';')[0].Split('=', 2)[1] : null;

    public void Dispose() => caller.Dispose();
}
