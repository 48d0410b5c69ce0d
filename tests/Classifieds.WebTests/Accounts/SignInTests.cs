using System.Net;
using System.Text.RegularExpressions;
using Classifieds.Desk.Accounts;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Ledgers;
using Classifieds.Testing;
using Classifieds.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Classifieds.WebTests.Accounts;

/// <summary>Who comes in, and who does not: passwords, second steps, what a browser shows, and what nobody learns by trying.</summary>
public sealed class SignInTests
{
    private DeskUnderTest desk;
    private CountingHasher hasher;

    private static CancellationToken Stop => CancellationToken.None;

    [SetUp]
    public async Task OpenAsync()
    {
        hasher = new();
        desk = await DeskUnderTest.OpenAsync(
            isWarm: false, otherwise: services => services.AddSingleton<IPasswordHasher<DeskAccount>>(hasher));
        await desk.AccountAsync();
    }

    [TearDown]
    public async Task CloseAsync() => await desk.DisposeAsync();

    [Test]
    public async Task Who_has_the_password_is_in_and_who_has_not_is_not()
    {
        using Visitor right = new(desk), wrong = new(desk);

        HttpResponseMessage came = await right.SignInAsync("林知夏", DeskUnderTest.Password);
        HttpResponseMessage stayed = await wrong.SignInAsync("林知夏", DeskUnderTest.Password + "!");

        Assert.That(came.Headers.Location!.ToString(), Is.EqualTo("/clerk"));
        Assert.That(await right.IsInAsync());
        Assert.That(stayed.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(Visitor.TokenOf(stayed), Is.Null);
        Assert.That(await wrong.IsInAsync(), Is.False);
    }

    // No clock is read: what takes time is the one hash, and each answer has computed one.
    [Test]
    public async Task Nobody_learns_by_answer_or_by_time_whether_a_name_has_an_account()
    {
        await new Actors(desk).WithoutPasswordAsync("方敏");
        await desk.AccountAsync("周正", role: Role.Examiner);
        (await new Classifieds.Desk.Users.DisableUser(desk.Bench).RunAsync(
            new() { Name = "周正", By = Actor.Alone("林知夏") }, Stop)).Done();
        HashSet<(HttpStatusCode, string)> told = [];
        using var visitor = new Visitor(desk);
        await visitor.SignInAsync("无此人", "x"); // makes the hash of nobody once

        foreach (string name in (string[])["林知夏", "方敏", "周正", "无此人", "林知夏 ", "LIN", "' OR 1=1 --"])
        {
            int before = hasher.Computed;
            HttpResponseMessage answer = await visitor.SignInAsync(name, "wrong wrong wrong");
            string page = TypedName.Replace(await answer.Content.ReadAsStringAsync(), "value=\"NAME\" autocomplete=\"username\"");
            told.Add((answer.StatusCode, page));
            Assert.That(hasher.Computed - before, Is.EqualTo(1), name);
        }

        Assert.That(told, Has.Count.EqualTo(1));
        Assert.That(told.Single().Item2, Does.Contain("姓名或密码不对"));
    }

    private static readonly Regex TypedName = new("value=\"[^\"]*\" autocomplete=\"username\"");

    [TestCase("林知夏", TestName = "A name that is tried too often is locked, from wherever it is tried, at every process")]
    [TestCase("无此人", TestName = "A name that nobody has is locked alike")]
    public async Task A_name_is_locked(string name)
    {
        await using DeskUnderTest other = await DeskUnderTest.OpenAsync(desk.Folder, isWarm: false);
        for (int tried = 0; tried < 10; tried++)
        {
            using Visitor guesser = new Visitor(desk).From($"203.0.113.{tried}");
            Assert.That((await guesser.SignInAsync(name, $"guess number {tried}")).StatusCode,
                Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        }

        using Visitor late = new Visitor(other).From("203.0.113.99");
        HttpResponseMessage locked = await late.SignInAsync(name, DeskUnderTest.Password);
        Assert.That(locked.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(await locked.Content.ReadAsStringAsync(), Does.Contain("试得太多次了"));
        Assert.That(Visitor.TokenOf(locked), Is.Null);
        desk.Clock.Now += TimeSpan.FromMinutes(16);
        other.Clock.Now += TimeSpan.FromMinutes(16);
        Assert.That((await late.SignInAsync(name, DeskUnderTest.Password)).StatusCode,
            Is.EqualTo(name == "林知夏" ? HttpStatusCode.Redirect : HttpStatusCode.UnprocessableEntity));
    }

    [Test]
    public async Task Many_names_from_one_address_are_soon_not_looked_at_and_others_are()
    {
        using Visitor guesser = new Visitor(desk).From("203.0.113.7"), other = new Visitor(desk).From("203.0.113.8");
        for (int tried = 0; tried < 60; tried++) await guesser.SignInAsync($"猜{tried}", "wrong wrong wrong");

        Assert.That((await guesser.SignInAsync("林知夏", DeskUnderTest.Password)).StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That((await other.SignInAsync("林知夏", DeskUnderTest.Password)).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Whoever_is_right_at_last_has_tried_nothing_in_vain()
    {
        using var visitor = new Visitor(desk);
        for (int round = 0; round < 3; round++)
        {
            for (int tried = 0; tried < 6; tried++) await visitor.SignInAsync("林知夏", "wrong wrong wrong");
            Assert.That((await visitor.SignInAsync("林知夏", DeskUnderTest.Password)).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        }
    }

    // 会话固定: what somebody else put into the browser is never what somebody signs in with.
    [Test]
    public async Task A_sign_in_is_never_what_the_browser_showed_before()
    {
        string planted = await desk.TokenAsync("别人"), invented = new('a', 64);
        foreach (string before in (string[])[planted, invented])
        {
            using Visitor visitor = new Visitor(desk).Showing("desk", before);

            string? given = Visitor.TokenOf(await visitor.SignInAsync("林知夏", DeskUnderTest.Password));

            Assert.That(given, Is.Not.Null.And.Not.EqualTo(before));
            using Visitor thief = new Visitor(desk).Showing("desk", before);
            Assert.That(await thief.IsInAsync(), Is.False, "what was shown before is worth nothing");
        }
    }

    [Test]
    public async Task Each_sign_in_shows_another_and_the_one_before_is_over()
    {
        using var visitor = new Visitor(desk);
        string first = Visitor.TokenOf(await visitor.SignInAsync("林知夏", DeskUnderTest.Password))!;
        string second = Visitor.TokenOf(await visitor.SignInAsync("林知夏", DeskUnderTest.Password))!;

        using Visitor old = new Visitor(desk).Showing("desk", first), current = new Visitor(desk).Showing("desk", second);
        Assert.That(second, Is.Not.EqualTo(first).And.Length.EqualTo(64));
        Assert.That(await old.IsInAsync(), Is.False);
        Assert.That(await current.IsInAsync());
    }

    [Test]
    public async Task What_was_never_given_out_signs_nobody_in()
    {
        foreach (string forged in (string[])["", "x", new('0', 64), "..%2f..%2fetc", "' OR 1=1 --"])
        {
            using Visitor visitor = new Visitor(desk).Showing("desk", forged);
            Assert.That(await visitor.IsInAsync(), Is.False, forged);
        }
    }

    [Test]
    public async Task One_sign_changed_or_another_case_is_another_token()
    {
        string token = await desk.TokenAsync();
        string last = token[63] == '0' ? "1" : "0";
        foreach (string changed in (string[])[token[..63] + last, token.ToUpperInvariant(), token + "0", token[..63]])
        {
            using Visitor visitor = new Visitor(desk).Showing("desk", changed);
            Assert.That(changed == token || !await visitor.IsInAsync(), changed);
        }
        using Visitor right = new Visitor(desk).Showing("desk", token);
        Assert.That(await right.IsInAsync());
    }

    [Test]
    public async Task A_sign_in_is_over_after_twelve_hours_however_much_it_is_used_and_after_two_unused()
    {
        using Visitor busy = new Visitor(desk).Showing("desk", await desk.TokenAsync());
        using Visitor idle = new Visitor(desk).Showing("desk", await desk.TokenAsync());
        for (int hour = 0; hour < 11; hour++)
        {
            desk.Clock.Now += TimeSpan.FromHours(1);
            Assert.That(await busy.IsInAsync(), $"{hour}");
            if (hour > 0) Assert.That(await idle.IsInAsync(), Is.False, $"{hour}");
        }
        desk.Clock.Now += TimeSpan.FromHours(1);

        Assert.That(await busy.IsInAsync(), Is.False);
    }

    [Test]
    public async Task Signing_out_ends_it_at_the_server_and_not_in_the_browser_alone()
    {
        using var visitor = new Visitor(desk);
        string token = Visitor.TokenOf(await visitor.SignInAsync("林知夏", DeskUnderTest.Password))!;

        HttpResponseMessage answer = await visitor.PostAsync("/sign-out");

        Assert.That(answer.Headers.GetValues("Clear-Site-Data"), Is.EqualTo(["\"cache\""]));
        using Visitor thief = new Visitor(desk).Showing("desk", token);
        Assert.That(await thief.IsInAsync(), Is.False);
    }

    [Test]
    public async Task What_one_process_gives_out_the_other_knows_and_what_one_ends_is_over_at_the_other()
    {
        await using DeskUnderTest other = await DeskUnderTest.OpenAsync(desk.Folder, isWarm: false);
        string token = await desk.TokenAsync();
        using Visitor here = new Visitor(desk).Showing("desk", token), there = new Visitor(other).Showing("desk", token);
        Assert.That(await here.IsInAsync());
        Assert.That(await there.IsInAsync());

        await here.PostAsync("/sign-out");

        Assert.That(await here.IsInAsync(), Is.False);
        other.Clock.Now += KnownSignIns.Trusted;
        Assert.That(await there.IsInAsync(), Is.False);
    }

    [Test]
    public async Task The_store_holds_nothing_that_signs_anybody_in()
    {
        string token = await desk.TokenAsync();
        await desk.SecondStepAsync("林知夏");
        Classifieds.Testing.StoreFiles.LetGo();
        string store = string.Concat(Directory.GetFiles(desk.Folder, "classifieds.db*").Select(file => File.ReadAllText(file)));

        Assert.That(store, Does.Not.Contain(token).And.Not.Contain("JBSWY3DP").And.Not.Contain("AQAAAA"));
    }

    [Test]
    public async Task A_second_step_is_asked_for_and_nothing_opens_before_it()
    {
        string key = await desk.SecondStepAsync("林知夏");
        using var visitor = new Visitor(desk);

        HttpResponseMessage first = await visitor.SignInAsync("林知夏", DeskUnderTest.Password);

        Assert.That(first.Headers.Location!.ToString(), Is.EqualTo("/sign-in/second"));
        Assert.That(Visitor.TokenOf(first), Is.Null);
        Assert.That(await visitor.IsInAsync(), Is.False);
        HttpResponseMessage wrong = await visitor.PostAsync("/sign-in/second", ("second", Authenticator.CodeOf(key, later: 9)));
        Assert.That(wrong.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        HttpResponseMessage right = await visitor.PostAsync("/sign-in/second", ("second", Authenticator.CodeOf(key)));
        Assert.That(right.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await visitor.IsInAsync());
    }

    [Test]
    public async Task A_code_of_the_second_step_is_good_once()
    {
        string code = Authenticator.CodeOf(await desk.SecondStepAsync("林知夏"));
        using Visitor first = new(desk), second = new(desk);
        await first.SignInAsync("林知夏", DeskUnderTest.Password);
        await second.SignInAsync("林知夏", DeskUnderTest.Password);

        Assert.That((await first.PostAsync("/sign-in/second", ("second", code))).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That((await second.PostAsync("/sign-in/second", ("second", code))).StatusCode,
            Is.EqualTo(HttpStatusCode.UnprocessableEntity));
    }

    [Test]
    public async Task Codes_of_the_second_step_cannot_be_tried_through()
    {
        string key = await desk.SecondStepAsync("林知夏");
        using var visitor = new Visitor(desk);
        await visitor.SignInAsync("林知夏", DeskUnderTest.Password);
        for (int tried = 0; tried < 6; tried++)
            await visitor.PostAsync("/sign-in/second", ("second", Authenticator.CodeOf(key, 20 + tried)));

        HttpResponseMessage late = await visitor.PostAsync("/sign-in/second", ("second", Authenticator.CodeOf(key)));

        Assert.That(late.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(await visitor.IsInAsync(), Is.False);
    }

    [Test]
    public async Task What_the_password_opened_does_not_open_after_the_password_was_changed_nor_forged()
    {
        string key = await desk.SecondStepAsync("林知夏");
        using Visitor visitor = new(desk), forger = new Visitor(desk).Showing("desk-step", "CfDJ8AAAA");
        await visitor.SignInAsync("林知夏", DeskUnderTest.Password);
        Account account = (await new FindAccount(desk.Bench).RunAsync(new() { Name = "林知夏" }, Stop)).Done();
        (await new KeepAccount(desk.Bench).RunAsync(new(account with { Stamp = "another" }), Stop)).Done();

        foreach (Visitor one in (Visitor[])[visitor, forger])
        {
            HttpResponseMessage answer = await one.PostAsync("/sign-in/second", ("second", Authenticator.CodeOf(key)));
            Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/sign-in"));
            Assert.That(await one.IsInAsync(), Is.False);
        }
    }

    [Test]
    public async Task Nobody_is_led_to_another_site()
    {
        using var visitor = new Visitor(desk);
        foreach (string back in (string[])
            ["//elsewhere.example", "https://elsewhere.example/", "/\\elsewhere.example", "javascript:alert(1)"])
        {
            HttpResponseMessage shown = await visitor.GetAsync($"/sign-in?back={Uri.EscapeDataString(back)}");
            Assert.That(await shown.Content.ReadAsStringAsync(), Does.Contain("name=\"back\" value=\"/clerk\""), back);
            HttpResponseMessage came = await visitor.PostAsync(
                "/sign-in", ("name", "林知夏"), ("password", DeskUnderTest.Password), ("back", back));
            Assert.That(came.Headers.Location!.ToString(), Is.EqualTo("/clerk"), back);
        }
    }

    /// <summary>As the desk hashes, and counts how often it was asked to.</summary>
    private sealed class CountingHasher : IPasswordHasher<DeskAccount>
    {
        private readonly PasswordHasher<DeskAccount> inner = new(Microsoft.Extensions.Options.Options.Create(
            new PasswordHasherOptions { IterationCount = 1_000 }));
        private int computed;

        public int Computed => computed;

        public string HashPassword(DeskAccount user, string password)
        {
            Interlocked.Increment(ref computed);
            return inner.HashPassword(user, password);
        }

        public PasswordVerificationResult VerifyHashedPassword(DeskAccount user, string hashedPassword, string providedPassword)
        {
            Interlocked.Increment(ref computed);
            return inner.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
