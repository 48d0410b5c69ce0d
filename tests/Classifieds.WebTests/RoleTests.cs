using System.Net;
using Classifieds.Domain.Ledgers;
using Classifieds.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Classifieds.WebTests;

/// <summary>Every route of the desk, tried by each role and by who is not signed in.</summary>
public sealed class RoleTests
{
    // c clerk, e examiner, l layout editor, m manager: who comes past the door of the route.
    private const string Table = """
        GET    /                                      celm
        GET    /clerk                                 celm
        GET    /clerk/search                          cem
        POST   /clerk/search                          cem
        POST   /clerk/drafts                          cem
        GET    /clerk/drafts/{id}                     cem
        PUT    /clerk/drafts/{id}                     cem
        GET    /clerk/drafts/{id}/kept                cem
        PUT    /clerk/drafts/{id}/photo               cem
        DELETE /clerk/drafts/{id}/photo               cem
        PUT    /clerk/drafts/{id}/scans               cem
        GET    /clerk/drafts/{id}/scans/{mark}        cem
        DELETE /clerk/drafts/{id}/scans/{mark}        cem
        POST   /clerk/drafts/{id}/scans/{mark}/put-back cem
        POST   /clerk/drafts/{id}/take                cem
        POST   /clerk/drafts/{id}/discard             cem
        POST   /clerk/drafts/{id}/put-back            cem
        GET    /clerk/drafts/{id}/parts               cem
        POST   /clerk/drafts/{id}/parts               cem
        POST   /clerk/preview                         cem
        POST   /clerk/shorter                         cem
        POST   /clerk/conflicts                       cem
        POST   /clerk/form/read                       cem
        POST   /clerk/form/write                      cem
        GET    /clerk/notices/{id}                    celm
        POST   /clerk/notices/{id}/manuscript         celm
        PUT    /clerk/notices/{id}/scans              cem
        GET    /clerk/notices/{id}/scans/{mark}       celm
        POST   /clerk/notices/{id}/hold               celm
        POST   /clerk/notices/{id}/release            celm
        POST   /clerk/notices/{id}/withdraw           celm
        POST   /clerk/notices/{id}/restore            celm
        POST   /clerk/notices/{id}/move               celm
        POST   /clerk/notices/{id}/again              celm
        POST   /clerk/notices/{id}/make-good          celm
        POST   /clerk/notices/{id}/pay                cem
        POST   /clerk/notices/{id}/refund             m
        GET    /clerk/notices/{id}/receipt            cem
        POST   /clerk/notices/{id}/revise             cem
        POST   /clerk/notices/{id}/correct            cem
        POST   /clerk/notices/{id}/proof              celm
        POST   /clerk/notices/{id}/comment            celm
        GET    /clerk/notices/{id}/telephone          cem
        POST   /clerk/notices/{id}/approve            cem
        POST   /clerk/notices/{id}/decline            cem
        GET    /examine                               em
        GET    /examine/{id}                          em
        POST   /examine/{id}/read                     em
        POST   /examine/{id}/pass                     em
        POST   /examine/{id}/return                   em
        POST   /examine/{id}/overrule                 em
        GET    /manager/people                        m
        POST   /manager/people                        m
        POST   /manager/people/role                   m
        POST   /manager/people/disable                m
        POST   /manager/people/code                   m
        POST   /manager/people/end                    m
        GET    /account                               celm
        POST   /account/password                      celm
        POST   /account/second-step/begin             celm
        POST   /account/second-step                   celm
        POST   /account/second-step/spare             celm
        POST   /account/second-step/off               celm
        POST   /account/passkeys/options              celm
        POST   /account/passkeys                      celm
        POST   /account/passkeys/remove               celm
        POST   /account/sign-ins/end                  celm
        """;

    private static readonly (string Sign, Role Role, string Name)[] People =
        [("m", Role.Manager, "林知夏"), ("c", Role.Clerk, "方敏"), ("e", Role.Examiner, "周正"), ("l", Role.Editor, "苏晓梅")];

    // What scripts send; a form would not come to these routes at all.
    private static readonly string[] Json =
        ["/take", "/clerk/preview", "/clerk/shorter", "/clerk/conflicts", "/form/read", "/form/write", "/account/passkeys"];

    private DeskUnderTest desk;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        desk = await DeskUnderTest.OpenAsync(isWarm: false);
        foreach ((_, Role role, string name) in People) await desk.AccountAsync(name, role: role);
    }

    [OneTimeTearDown]
    public async Task CloseAsync() => await desk.DisposeAsync();

    private static IEnumerable<(string Method, string Path, string Who)> Rows() =>
        Table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(cells => (cells[0], cells[1], cells[2]));

    private static string AddressOf(string path) => path.Replace("{id}", "abcdefghjkmnpqrs", StringComparison.Ordinal);

    private IEnumerable<RouteEndpoint> Endpoints() => desk.Services.GetServices<EndpointDataSource>()
        .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(route => route.Metadata.GetMetadata<IAllowAnonymous>() is null
            && route.RoutePattern.RawText?.Contains("nonfile", StringComparison.Ordinal) != true);

    [Test]
    public void Every_route_that_is_not_open_stands_in_the_table() => Assert.That(
        Endpoints().SelectMany(route => route.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods.Select(method =>
            $"{method} /{route.RoutePattern.RawText!.Trim('/')}")),
        Is.EquivalentTo(Rows().Select(row => $"{row.Method} {row.Path}")));

    [Test]
    public void Every_route_says_for_which_deed_it_is() => Assert.That(
        Endpoints().Where(route => route.Metadata.OfType<RouteDeed>().Count() != 1).Select(route => route.RoutePattern.RawText), Is.Empty);

    [Test]
    public async Task Each_role_comes_where_the_table_lets_it_and_nowhere_else([Values("m", "c", "e", "l")] string sign)
    {
        foreach ((string method, string path, string who) in Rows())
        {
            using HttpClient caller = desk.Caller();
            await desk.SignInAsync(caller, People.Single(one => one.Sign == sign).Name); // some of them end it
            using HttpRequestMessage request = Request(method, AddressOf(path));
            HttpResponseMessage answer = await caller.SendAsync(request);
            string told = await answer.Content.ReadAsStringAsync();
            bool isLet = who.Contains(sign, StringComparison.Ordinal);
            Assert.That(told.Contains("ROLE-FORBIDDEN", StringComparison.Ordinal), Is.EqualTo(!isLet), $"{sign} {method} {path}: {told}");
            if (!isLet) Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), $"{sign} {method} {path}");
            else Assert.That((int)answer.StatusCode, Is.LessThan(500).And.Not.EqualTo(401), $"{sign} {method} {path}: {told}");
            Assert.That(told, Does.Not.Contain("PAGE-UNKNOWN"), $"{sign} {method} {path}");
        }
    }

    [Test]
    public async Task Who_is_not_signed_in_comes_nowhere()
    {
        using HttpClient caller = desk.Caller();
        foreach ((string method, string path, _) in Rows())
        {
            using HttpRequestMessage request = Request(method, AddressOf(path));
            Assert.That((await caller.SendAsync(request)).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized), $"{method} {path}");
        }
    }

    private HttpRequestMessage Request(string method, string path)
    {
        var request = new HttpRequestMessage(new(method), path);
        request.Headers.Add("Origin", desk.Address);
        if (method is "POST" or "PUT")
        {
            request.Content = method == "PUT" || Json.Any(path.EndsWith)
                ? new StringContent("{}", null, "application/json")
                : new FormUrlEncodedContent([]);
        }
        return request;
    }
}
