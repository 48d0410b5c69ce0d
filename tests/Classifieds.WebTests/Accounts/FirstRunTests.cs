using System.Net;

namespace Classifieds.WebTests.Accounts;

/// <summary>第一次打开: whoever reads the server's console begins; then nobody does.</summary>
public sealed class FirstRunTests
{
    private DeskUnderTest desk;
    private Visitor visitor;

    [SetUp]
    public async Task OpenAsync()
    {
        desk = await DeskUnderTest.OpenAsync(isWarm: false);
        visitor = new(desk);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        visitor.Dispose();
        await desk.DisposeAsync();
    }

    private Task<HttpResponseMessage> BeginAsync(string code, string name = "林知夏", string password = DeskUnderTest.Password) =>
        visitor.PostAsync("/first-run", ("code", code), ("name", name), ("password", password));

    [Test]
    public async Task The_code_of_the_console_opens_the_first_account_and_then_the_page_is_shut()
    {
        Assert.That((await visitor.GetAsync("/sign-in")).Headers.Location!.ToString(), Is.EqualTo("/first-run"));
        string code = desk.Code;

        HttpResponseMessage begun = await BeginAsync(code);

        Assert.That(begun.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(begun.Headers.Location!.ToString(), Is.EqualTo("/clerk"));
        string cookie = begun.Headers.GetValues("Set-Cookie").Single();
        Assert.That(cookie, Does.Contain("httponly").And.Contain("samesite=strict").And.Contain("path=/"));
        Assert.That(await visitor.IsInAsync());
        Assert.That(desk.Code, Is.Not.EqualTo(code), "it is spent");
        using var second = new Visitor(desk);
        Assert.That((await second.GetAsync("/first-run")).Headers.Location!.ToString(), Is.EqualTo("/sign-in"));
        HttpResponseMessage late = await second.PostAsync(
            "/first-run", ("code", desk.Code), ("name", "别人"), ("password", DeskUnderTest.Password));
        Assert.That(late.Headers.Location!.ToString(), Is.EqualTo("/sign-in"));
        Assert.That(await second.IsInAsync(), Is.False);
    }

    [Test]
    public async Task A_code_may_be_typed_in_small_letters_and_without_its_joints()
    {
        HttpResponseMessage begun = await BeginAsync(desk.Code.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant());

        Assert.That(begun.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task After_ten_wrong_codes_the_right_one_is_another()
    {
        string code = desk.Code;

        for (int tried = 0; tried < 10; tried++)
            Assert.That((await BeginAsync("WRONG-WRONG")).StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));

        Assert.That(desk.Code, Is.Not.EqualTo(code));
        Assert.That((await BeginAsync(code)).StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That((await BeginAsync(desk.Code)).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Somebody_on_the_roll_who_is_no_manager_cannot_begin()
    {
        await desk.LetGoAsync("方敏"); // from now on there is a roll

        HttpResponseMessage other = await BeginAsync(desk.Code, "别人"), left = await BeginAsync(desk.Code, "方敏");

        Assert.That(await other.Content.ReadAsStringAsync(), Does.Contain("台里没有"));
        Assert.That(await left.Content.ReadAsStringAsync(), Does.Contain("已停用"));
        Assert.That((await BeginAsync(desk.Code)).StatusCode, Is.EqualTo(HttpStatusCode.Redirect), "林知夏 is a manager");
    }

    [TestCase("short", "至少 12 个字"), TestCase("aaaaaaaaaaaaaaaa", "翻来覆去"), TestCase("123456789012345", "别人会先试")]
    [TestCase("password1234!", "别人会先试"), TestCase("Qwerty123456", "别人会先试"), TestCase("林知夏林知夏林知夏123456", "别人会先试")]
    [TestCase("abcdefghijklmnop", "别人会先试"), TestCase("分类台分类台12345678", "别人会先试")]
    public void A_password_that_is_tried_first_is_refused_and_says_why(string password, string why) =>
        Assert.That(Web.Accounts.PasswordRules.FaultOf(password, "林知夏"), Does.Contain(why));

    [Test]
    public async Task What_is_wrong_with_a_password_is_said_on_the_page_and_the_code_is_not_spent()
    {
        string code = desk.Code;

        HttpResponseMessage answer = await BeginAsync(code, password: "password1234!");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("别人会先试").And.Contain("aria-invalid"));
        Assert.That(desk.Code, Is.EqualTo(code));
    }

    [TestCase("纸墨之间 seven lines"), TestCase("correct horse battery"), TestCase("油墨香里说丰年听取蛙声一片"), TestCase("7Xk!29fQ#vT3")]
    [TestCase("老城根下的报亭每天六点开门"), TestCase("    four spaces ahead")]
    public void A_long_password_is_taken_whatever_it_is_made_of(string password) =>
        Assert.That(Web.Accounts.PasswordRules.FaultOf(password, "林知夏"), Is.Null);
}
