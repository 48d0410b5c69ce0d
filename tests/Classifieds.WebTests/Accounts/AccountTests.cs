using System.Net;
using System.Text.RegularExpressions;
using Classifieds.Desk.Accounts;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Ledgers;
using Classifieds.Testing;
using Classifieds.Web.Accounts;

namespace Classifieds.WebTests.Accounts;

/// <summary>我的账号, and what a manager does to those of others.</summary>
public sealed class AccountTests
{
    private const string Other = "换了一句话 eight words";

    private DeskUnderTest desk;
    private Visitor visitor;
    private string token;

    private static CancellationToken Stop => CancellationToken.None;

    [SetUp]
    public async Task OpenAsync()
    {
        desk = await DeskUnderTest.OpenAsync(isWarm: false);
        await desk.AccountAsync();
        visitor = new(desk);
        token = Visitor.TokenOf(await visitor.SignInAsync("林知夏", DeskUnderTest.Password))!;
    }

    [TearDown]
    public async Task CloseAsync()
    {
        visitor.Dispose();
        await desk.DisposeAsync();
    }

    private static async Task<string> PageAsync(HttpResponseMessage answer) => await answer.Content.ReadAsStringAsync();

    private async Task<bool> OpensAsync(string name, string password)
    {
        using var other = new Visitor(desk);
        return (await other.SignInAsync(name, password)).StatusCode == HttpStatusCode.Redirect;
    }

    [Test]
    public async Task A_password_that_is_changed_ends_every_other_sign_in_and_the_old_one()
    {
        using Visitor elsewhere = new Visitor(desk).Showing("desk", await desk.TokenAsync());
        Assert.That(await elsewhere.IsInAsync());

        HttpResponseMessage answer = await visitor.PostAsync("/account/password", ("password", Other));

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/account?done=password"));
        Assert.That(await visitor.IsInAsync());
        Assert.That(Visitor.TokenOf(answer), Is.Not.EqualTo(token), "this browser shows another one too");
        Assert.That(await elsewhere.IsInAsync(), Is.False);
        Assert.That(await OpensAsync("林知夏", DeskUnderTest.Password), Is.False);
        Assert.That(await OpensAsync("林知夏", Other));
    }

    [Test]
    public async Task After_ten_minutes_the_password_is_asked_for_before_anything_that_opens_the_account_is_changed()
    {
        desk.Clock.Now += TimeSpan.FromMinutes(11);

        foreach (string path in (string[])["/password", "/second-step/begin", "/second-step/off", "/second-step/spare"])
        {
            HttpResponseMessage without = await visitor.PostAsync($"/account{path}", ("password", Other));
            Assert.That(await PageAsync(without), Does.Contain("请再打一遍现在的密码"), path);
        }
        HttpResponseMessage wrong = await visitor.PostAsync("/account/password", ("password", Other), ("current-password", "guess guess"));
        Assert.That(await PageAsync(wrong), Does.Contain("现在的密码不对"));
        HttpResponseMessage right = await visitor.PostAsync(
            "/account/password", ("password", Other), ("current-password", DeskUnderTest.Password));
        Assert.That(right.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await OpensAsync("林知夏", Other));
    }

    [Test]
    public async Task A_second_step_is_set_up_proved_used_and_its_spare_codes_are_good_once()
    {
        string setUp = await PageAsync(await visitor.PostAsync("/account/second-step/begin"));
        string key = Regex.Match(setUp, "密钥 <span class=\"mono\">([A-Z2-7 ]+)<").Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        Assert.That(setUp, Does.Contain("<svg"));
        Assert.That(await OpensAsync("林知夏", DeskUnderTest.Password), "what is not proved yet is not asked for");

        HttpResponseMessage wrong = await visitor.PostAsync("/account/second-step", ("second", Authenticator.CodeOf(key, 9)));
        Assert.That(wrong.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        string told = await PageAsync(await visitor.PostAsync("/account/second-step", ("second", Authenticator.CodeOf(key))));
        string[] spare = [.. Regex.Matches(told, "[A-Z0-9]{5}-[A-Z0-9]{5}").Select(match => match.Value)];
        Assert.That(spare, Has.Length.EqualTo(8).And.Unique);
        Assert.That(await visitor.IsInAsync());

        using Visitor first = new(desk), second = new(desk);
        await first.SignInAsync("林知夏", DeskUnderTest.Password);
        await second.SignInAsync("林知夏", DeskUnderTest.Password);
        Assert.That((await first.PostAsync("/sign-in/second", ("second", spare[3].ToLowerInvariant()))).StatusCode,
            Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That((await second.PostAsync("/sign-in/second", ("second", spare[3]))).StatusCode,
            Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(await PageAsync(await first.GetAsync("/account")), Does.Contain("备用码还有 7 个"));

        Assert.That((await first.PostAsync("/account/second-step/off")).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        using var last = new Visitor(desk);
        Assert.That((await last.SignInAsync("林知夏", DeskUnderTest.Password)).Headers.Location!.ToString(), Is.EqualTo("/clerk"));
    }

    [Test]
    public async Task Sign_ins_are_listed_and_ended_one_by_one_or_all_but_this_one()
    {
        string[] others = [await desk.TokenAsync(), await desk.TokenAsync(), await desk.TokenAsync("别人")];
        string page = await PageAsync(await visitor.GetAsync("/account"));
        string[] ids = [.. Regex.Matches(page, "name=\"id\" value=\"([0-9a-f]{64})\"").Select(match => match.Groups[1].Value)];
        Assert.That(page, Does.Contain("Chrome · Linux").And.Contain("就是这里"));
        Assert.That(ids, Has.Length.EqualTo(2), "those of others are nowhere");
        Assert.That(others.Any(page.Contains), Is.False, "an id opens nothing");

        await visitor.PostAsync("/account/sign-ins/end", ("id", ids[0]));
        Assert.That(await AliveAsync(others), Is.EqualTo(2));
        await visitor.PostAsync("/account/sign-ins/end");

        Assert.That(await AliveAsync(others), Is.EqualTo(1), "that of another person stays");
        Assert.That(await visitor.IsInAsync());
    }

    [Test]
    public async Task Nobody_ends_the_sign_in_of_another_by_its_id()
    {
        await desk.AccountAsync("方敏", role: Role.Clerk);
        using Visitor clerk = new Visitor(desk).Showing("desk", await desk.TokenAsync("方敏"));
        SignIn mine = (await new ListSignIns(desk.Bench).RunAsync(new("林知夏"), Stop)).Done().Single();

        await clerk.PostAsync("/account/sign-ins/end", ("id", mine.Id));
        HttpResponseMessage byManager = await clerk.PostAsync("/manager/people/end", ("name", "林知夏"));

        Assert.That(byManager.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await visitor.IsInAsync());
    }

    private async Task<int> AliveAsync(string[] tokens)
    {
        int alive = 0;
        foreach (string one in tokens)
        {
            using Visitor shown = new Visitor(desk).Showing("desk", one);
            if (await shown.IsInAsync()) alive++;
        }
        return alive;
    }

    [Test]
    public async Task A_manager_adds_somebody_who_comes_in_with_the_code_once_and_chooses_a_password()
    {
        string page = await PageAsync(await visitor.PostAsync("/manager/people", ("name", "方敏"), ("role", "clerk")));
        string code = Regex.Match(page, "[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}").Value;
        using Visitor comes = new(desk), again = new(desk);

        HttpResponseMessage weak = await EnterAsync(comes, "方敏", code, "short");
        HttpResponseMessage wrong = await EnterAsync(comes, "方敏", "AAAA-BBBB-CCCC", Other);
        HttpResponseMessage right = await EnterAsync(comes, "方敏", code, Other);
        HttpResponseMessage late = await EnterAsync(again, "方敏", code, DeskUnderTest.Password);

        Assert.That(weak.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(wrong.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(right.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await PageAsync(await comes.GetAsync("/clerk")), Does.Contain("方敏 <small>收稿员"));
        Assert.That(late.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity), "a code is good once");
        Assert.That(await OpensAsync("方敏", Other));
    }

    [Test]
    public async Task A_code_is_good_for_a_day_and_a_name_that_was_given_none_is_answered_alike()
    {
        string code = await new Actors(desk).WithoutPasswordAsync("方敏");
        using var comes = new Visitor(desk);
        HashSet<string> told = [];
        foreach (string name in (string[])["方敏", "无此人", "林知夏"])
        {
            string page = await PageAsync(await EnterAsync(comes, name, "AAAA-BBBB-CCCC", Other));
            told.Add(page.Replace(name, "NAME", StringComparison.Ordinal));
        }
        Assert.That(told, Has.Count.EqualTo(1));

        desk.Clock.Now += TimeSpan.FromHours(25);

        Assert.That(await PageAsync(await EnterAsync(comes, "方敏", code, Other)), Does.Contain("过了 24 小时"));
    }

    [Test]
    public async Task A_manager_gives_a_new_code_and_nothing_of_before_opens_any_more_and_the_ledger_tells_it()
    {
        await desk.AccountAsync("方敏", role: Role.Clerk);
        await desk.SecondStepAsync("方敏");
        using Visitor clerk = new Visitor(desk).Showing("desk", await desk.TokenAsync("方敏"));
        Assert.That(await clerk.IsInAsync());

        HttpResponseMessage given = await visitor.PostAsync("/manager/people/code", ("name", "方敏"));

        string code = Regex.Match(await PageAsync(given), "[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}").Value;
        desk.Clock.Now += KnownSignIns.Trusted;
        Assert.That(await clerk.IsInAsync(), Is.False);
        Assert.That(await OpensAsync("方敏", DeskUnderTest.Password), Is.False);
        using var comes = new Visitor(desk);
        Assert.That((await EnterAsync(comes, "方敏", code, Other)).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        var shown = (await new ShowLedger(desk.Bench).RunAsync(new(100), Stop)).Done();
        Assert.That(shown.Select(entry => $"{entry.What.Verb} {entry.What.Detail} {entry.What.By}"), Does.Contain("account-code 方敏 林知夏"));
    }

    [Test]
    public async Task A_role_that_is_changed_and_somebody_who_left_hold_at_the_next_request()
    {
        await desk.AccountAsync("方敏", role: Role.Clerk);
        using Visitor clerk = new Visitor(desk).Showing("desk", await desk.TokenAsync("方敏"));
        Assert.That(await PageAsync(await clerk.GetAsync("/clerk")), Does.Contain("收稿员"));

        await visitor.PostAsync("/manager/people/role", ("name", "方敏"), ("role", "examiner"));
        desk.Clock.Now += KnownSignIns.Trusted;
        Assert.That(await PageAsync(await clerk.GetAsync("/clerk")), Does.Contain("审核员"));
        await visitor.PostAsync("/manager/people/disable", ("name", "方敏"));

        desk.Clock.Now += KnownSignIns.Trusted;
        Assert.That(await clerk.IsInAsync(), Is.False);
        using var again = new Visitor(desk);
        HttpResponseMessage answer = await again.SignInAsync("方敏", DeskUnderTest.Password);
        Assert.That(await PageAsync(answer), Does.Contain("已停用"), "who has the password is told why");
        Assert.That(await again.IsInAsync(), Is.False);
    }

    [Test]
    public async Task The_last_manager_stays()
    {
        await desk.AccountAsync("方敏", role: Role.Clerk);

        string page = await PageAsync(await visitor.PostAsync("/manager/people/disable", ("name", "林知夏")));

        Assert.That(page, Does.Contain("唯一的主管"));
        Assert.That(await visitor.IsInAsync());
    }

    // Of two windows the second is told that somebody else was first.
    [Test]
    public async Task Of_two_changes_to_one_account_one_is_kept()
    {
        Account seen = (await new FindAccount(desk.Bench).RunAsync(new() { Name = "林知夏" }, Stop)).Done();

        var first = await new KeepAccount(desk.Bench).RunAsync(new(seen with { Stamp = "1" }), Stop);
        var second = await new KeepAccount(desk.Bench).RunAsync(new(seen with { Stamp = "2" }), Stop);

        Assert.That(first.Done().Version, Is.EqualTo(seen.Version + 1));
        Assert.That(second.Why().Code, Is.EqualTo("ACCOUNT-CHANGED"));
    }

    private static Task<HttpResponseMessage> EnterAsync(Visitor who, string name, string code, string password) =>
        who.PostAsync("/sign-in/code", ("name", name), ("code", code), ("password", password));
}
