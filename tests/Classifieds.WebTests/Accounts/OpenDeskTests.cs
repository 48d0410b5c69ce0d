using System.Net;
using Classifieds.Domain.Accounts;

namespace Classifieds.WebTests.Accounts;

/// <summary>A desk that others than its own machine reach: a password alone is not enough there.</summary>
public sealed class OpenDeskTests
{
    private DeskUnderTest desk;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        desk = await DeskUnderTest.OpenAsync(isWarm: false, publicUrl: "https://dengbao.example");
        await desk.AccountAsync();
    }

    [OneTimeTearDown]
    public async Task CloseAsync() => await desk.DisposeAsync();

    [Test]
    public async Task Who_has_a_password_alone_sees_the_own_account_and_nothing_else()
    {
        using Visitor visitor = new Visitor(desk).Showing("desk", await desk.TokenAsync(way: SignInWay.Password));

        HttpResponseMessage clerk = await visitor.GetAsync("/clerk"), account = await visitor.GetAsync("/account");
        HttpResponseMessage written = await visitor.PostAsync("/clerk/drafts", ("text", "x"));
        HttpResponseMessage people = await visitor.PostAsync("/manager/people", ("name", "方敏"), ("role", "clerk"));

        Assert.That(clerk.Headers.Location!.ToString(), Is.EqualTo("/account"));
        Assert.That(await account.Content.ReadAsStringAsync(), Does.Contain("还差一步"));
        Assert.That(written.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(people.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [TestCase(SignInWay.TwoSteps), TestCase(SignInWay.Passkey)]
    public async Task Who_came_in_by_two_factors_works(SignInWay way)
    {
        using Visitor visitor = new Visitor(desk).Showing("desk", await desk.TokenAsync(way: way));

        Assert.That(await visitor.IsInAsync());
    }

    [Test]
    public async Task The_second_step_cannot_be_turned_off_there()
    {
        await desk.SecondStepAsync("林知夏");
        using Visitor visitor = new Visitor(desk).Showing("desk", await desk.TokenAsync());

        HttpResponseMessage answer = await visitor.PostAsync("/account/second-step/off");

        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("不能关"));
    }
}
