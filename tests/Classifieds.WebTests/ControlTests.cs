using System.Net;
using System.Text.RegularExpressions;
using Classifieds.Desk.Drafts;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Payments;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Testing;
using Classifieds.Web.Accounts;
using Classifieds.WebTests.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace Classifieds.WebTests;

/// <summary>Each role on each screen: no form and no link leads where the role may not go, and whatever a role may do has its control on a
/// screen of that role.</summary>
public sealed partial class ControlTests
{
    // What has no screen yet: the second half (layout editor, manager) empties it.
    private static readonly DeskDeed[] Later =
    [
        DeskDeed.MakePage, DeskDeed.LetRun, DeskDeed.Publish, DeskDeed.TakePast, DeskDeed.Certify, DeskDeed.BackUp, DeskDeed.Erase,
        DeskDeed.RotateKeys, DeskDeed.ManageCustomers,
    ];

    private static readonly DateOnly Day = new(2026, 11, 27);

    private DeskUnderTest desk;
    private readonly List<(string Method, string Path)> screens = [];
    private string faulty = "", bench = "";

    private static CancellationToken Stop => CancellationToken.None;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        // Behind the cut-off of the next day's issue: who takes late has that day to choose.
        desk = await DeskUnderTest.OpenAsync(isWarm: false, now: new(2026, 11, 24, 17, 0, 0, BeijingTime.Offset));
        foreach ((string name, Role role) in People) await desk.AccountAsync(name, role: role);
        var by = Actor.Alone("林知夏");
        string plain = await TakeAsync("王小明遗失居民身份证，号码：11010519491231002X，声明作废。");
        string held = await TakeAsync("王小明遗失户口簿，声明作废。"), gone = await TakeAsync("王小明遗失结婚证，声明作废。");
        faulty = await TakeAsync("沈佳怡遗失居民身份证，号码：350702198306172040，声明作废。");
        (await new PayNotice(desk.Bench).RunAsync(new() { Id = plain, Asked = new(10, PaymentWay.Cash), By = by }, Stop)).Done();
        (await new ProofNotice(desk.Bench).RunAsync(new() { Id = plain, By = by }, Stop)).Done();
        (await new HoldNotice(desk.Bench).RunAsync(new() { Id = held, Why = "等材料", By = by }, Stop)).Done();
        (await new WithdrawNotice(desk.Bench).RunAsync(new() { Id = gone, Why = "不登了", By = by }, Stop)).Done();
        bench = await DraftAsync("王小明遗失驾驶证，声明作废。");
        string several = await DraftAsync("甲乙丙遗失身份证，声明作废。\n---\n王小明遗失户口簿，声明作废。");
        string thrown = await DraftAsync("不要了");
        (await new DiscardDraft(desk.Bench).RunAsync(new(thrown), Stop)).Done();
        screens.AddRange(
        [
            ("GET", "/clerk?issue=2026-11-27"), ("GET", $"/clerk?discarded={thrown}"), ("GET", $"/clerk/drafts/{bench}"),
            ("GET", $"/clerk/drafts/{several}/parts"), ("GET", $"/clerk/notices/{plain}"), ("POST", $"/clerk/notices/{plain}/manuscript"),
            ("GET", $"/clerk/notices/{held}"), ("GET", $"/clerk/notices/{gone}"), ("GET", $"/clerk/notices/{faulty}"),
            ("GET", $"/clerk/notices/{plain}/telephone"), ("GET", "/clerk/search"), ("GET", "/examine"), ("GET", $"/examine/{faulty}"),
            ("POST", $"/examine/{faulty}/read"), ("GET", "/manager/people"), ("GET", "/account"), ("GET", "/no-such-page"),
        ]);
    }

    [OneTimeTearDown]
    public async Task CloseAsync() => await desk.DisposeAsync();

    private static readonly (string Name, Role Role)[] People =
        [("林知夏", Role.Manager), ("方敏", Role.Clerk), ("周正", Role.Examiner), ("苏晓梅", Role.Editor)];

    private async Task<string> TakeAsync(string text)
    {
        var request = new AddNotices.Request { Text = text, Issue = Day, By = Actor.Alone("林知夏"), ForExamination = true };
        await foreach (Outcome<HandedNotice> handed in new AddNotices(desk.Bench).RunAsync(request, Stop))
            if (handed.Done() is HandedNotice.Taken taken) return taken.As.Id.ToString();
        throw new InvalidOperationException("It was not taken.");
    }

    private async Task<string> DraftAsync(string text) => (await new StartDraft(desk.Bench).RunAsync(
        new() { Content = new() { Text = text, Days = [Day] }, By = Actor.Alone("林知夏") }, Stop)).Done().Id.ToString();

    [Test]
    public async Task Nothing_on_a_screen_leads_where_its_role_may_not_go([Values] Role role)
    {
        if (role == Role.Advertiser) return; // has no sign-in
        foreach ((string at, string method, string path, DeskDeed? deed) in await ControlsAsync(role))
        {
            if (deed is { } needed)
                Assert.That(Permissions.Of(new("x", role), needed).IsRefused(out _), Is.False, $"{role} at {at}: {method} {path}");
        }
    }

    [Test]
    public async Task Whatever_a_role_may_do_has_its_control_on_a_screen_of_that_role([Values] Role role)
    {
        if (role == Role.Advertiser) return;
        DeskDeed[] all = [.. Enum.GetValues<DeskDeed>().Except(Later)];
        DeskDeed[] may = [.. all.Where(deed => !Permissions.Of(new("x", role), deed).IsRefused(out _))];

        HashSet<DeskDeed?> found = [.. (await ControlsAsync(role)).Select(control => control.Deed)];
        // Done at the bench: a day behind its cut-off is there to be chosen.
        if ((await PageAsync(role, "GET", $"/clerk/drafts/{bench}")).Contains("value=\"2026-11-25\"", StringComparison.Ordinal))
            found.Add(DeskDeed.TakeLate);

        Assert.That(may.Where(deed => !found.Contains(deed)), Is.Empty, $"{role}");
        Assert.That(found.Contains(DeskDeed.TakeLate), Is.EqualTo(may.Contains(DeskDeed.TakeLate)), $"{role}");
    }

    [Test]
    public void What_is_left_to_the_second_half_has_no_route_yet() => Assert.That(
        Endpoints().Select(route => route.Metadata.GetMetadata<RouteDeed>()?.Deed).OfType<DeskDeed>().Intersect(Later), Is.Empty);

    [Test]
    public async Task Every_form_that_writes_brings_a_key_of_its_own()
    {
        List<string> keys = [];
        foreach ((string method, string screen) in screens)
        {
            foreach (Match form in Form().Matches(await PageAsync(Role.Manager, method, screen)))
            {
                if (!form.Value.Split('>')[0].Contains("method=\"post\"", StringComparison.Ordinal)) continue;
                if (form.Groups[1].Value is "/sign-out" or "/clerk/search") continue;
                string? key = Key().Match(form.Value) is { Success: true } found ? found.Groups[1].Value : null;
                Assert.That(key, Is.Not.Null, $"{screen}: {form.Groups[1].Value}");
                keys.Add(key!);
            }
        }
        Assert.That(keys, Has.Count.GreaterThan(30));
        Assert.That(keys, Is.Unique);
    }

    private async Task<IReadOnlyList<(string At, string Method, string Path, DeskDeed? Deed)>> ControlsAsync(Role role)
    {
        List<(string, string, string, DeskDeed?)> controls = [];
        foreach ((string method, string screen) in screens)
        {
            string page = await PageAsync(role, method, screen);
            foreach ((string how, string where) in Led(page))
                controls.Add((screen, how, where, DeedOf(how, where, $"{role} at {screen}")));
        }
        Assert.That(controls, Has.Count.GreaterThan(50), $"{role}");
        return controls;
    }

    private async Task<string> PageAsync(Role role, string method, string path)
    {
        string name = People.Single(one => one.Role == role).Name;
        using Visitor visitor = new Visitor(desk).Showing("desk", await desk.TokenAsync(name));
        HttpResponseMessage answer = method == "GET" ? await visitor.GetAsync(path) : await visitor.PostAsync(path);
        while (answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther)
            answer = await visitor.GetAsync(answer.Headers.Location!.ToString());
        return await answer.Content.ReadAsStringAsync();
    }

    private static IEnumerable<(string Method, string Path)> Led(string page)
    {
        foreach (Match form in Form().Matches(page))
        {
            // One whose every button says where it leads leads nowhere itself.
            string[] buttons = [.. Button().Matches(form.Groups[2].Value).Select(button => button.Value)];
            if (buttons.Length > 0 && buttons.All(Elsewhere().IsMatch)) continue;
            bool isPost = form.Value.Split('>')[0].Contains("method=\"post\"", StringComparison.Ordinal);
            yield return (isPost ? "POST" : "GET", form.Groups[1].Value);
        }
        foreach (Match button in Elsewhere().Matches(page)) yield return ("POST", button.Groups[1].Value);
        foreach (Match link in Link().Matches(page)) yield return ("GET", link.Groups[1].Value);
    }

    // Null where anybody may go there.
    private DeskDeed? DeedOf(string method, string path, string at)
    {
        RouteEndpoint[] led =
        [
            .. Endpoints().Where(route => route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(method) == true
                && new TemplateMatcher(TemplateParser.Parse(route.RoutePattern.RawText!.TrimStart('/')), [])
                    .TryMatch(path.Split('?', '#')[0], [])),
        ];
        Assert.That(led, Is.Not.Empty, $"{at}: {method} {path} leads nowhere");
        RouteEndpoint route = led.MinBy(one => one.RoutePattern.Parameters.Count)!;
        return route.Metadata.GetMetadata<IAllowAnonymous>() is null ? route.Metadata.GetRequiredMetadata<RouteDeed>().Deed : null;
    }

    private IEnumerable<RouteEndpoint> Endpoints() => desk.Services.GetServices<EndpointDataSource>()
        .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(route => route.RoutePattern.RawText?.Contains("nonfile", StringComparison.Ordinal) != true);

    [GeneratedRegex("<form\\b[^>]*\\baction=\"(/[^\"]*)\"[^>]*>(.*?)</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input type=\"hidden\" name=\"once\" value=\"([0-9a-f]{32})\"")]
    private static partial Regex Key();

    [GeneratedRegex("<button\\b[^>]*>")]
    private static partial Regex Button();

    [GeneratedRegex("\\bformaction=\"(/[^\"]*)\"")]
    private static partial Regex Elsewhere();

    [GeneratedRegex("<a\\b[^>]*\\bhref=\"(/[^\"]*)\"")]
    private static partial Regex Link();
}
