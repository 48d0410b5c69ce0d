using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk.Payments;

/// <summary>What is not paid does not run, where the desk says so; and nowhere else.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class UnpaidOffThePlateTests(DatabaseEngine engine)
{
    private const string Second = "BC20261125-0002";

    private PaidDesk desk = null!;

    private static CancellationToken Stop => CancellationToken.None;

    [SetUp]
    public async Task OpenAsync()
    {
        desk = await PaidDesk.OpenAsync(engine);
        await desk.TakeAsync($"{PaidDesk.Receipt}\n---\n{PaidDesk.Receipt.Replace("0036218", "0036219", StringComparison.Ordinal)}");
        await desk.ApproveAsync();
        await desk.ApproveAsync(Second);
        await desk.PayAsync(null, id: Second);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        if (desk is not null) await desk.DisposeAsync();
    }

    [Test]
    public async Task What_is_owed_keeps_a_notice_off_the_plate_until_the_last_fen()
    {
        await desk.PayAsync(119.99m);
        IssuePage page = (await PageAsync()).Done();

        Assert.That(page.LeftOut.Select(one => (one.Name, one.Why.Single().Code)), Is.EqualTo(new[] { (PaidDesk.Id, "NOTICE-UNPAID") }));
        Assert.That(page.LeftOut[0].Why[0].Message, Is.EqualTo(
            $"稿件 {PaidDesk.Id} 未付款：应付 120 元，已付 119.99 元，欠 0.01 元，请收款或挂账，或由主管准予上版"));
        Assert.That(await desk.MissingAsync(), Is.EqualTo((string[])["NOTICE-UNPAID"]));
        Assert.That(await desk.MissingAsync(Second), Is.Empty);

        await desk.PayAsync(null);
        Assert.That((await PageAsync()).Done().LeftOut, Is.Empty);
        Assert.That(await desk.MissingAsync(), Is.Empty);
    }

    [Test]
    public async Task An_account_within_its_limit_lets_it_run()
    {
        await desk.OpenAccountAsync("恒润建材", 120);
        await desk.PayAsync(null, PaymentWay.Account, "恒润建材");

        Assert.That((await PageAsync()).Done().LeftOut, Is.Empty);
    }

    [Test]
    public async Task A_manager_lets_it_run_with_a_reason()
    {
        IssuePage page = (await PageAsync(new LetRun(PaidDesk.Id, "老客户，明天来付"))).Done();

        Assert.That(page.LeftOut, Is.Empty);
        Assert.That(page.Page.Notices, Has.Count.EqualTo(2));
        Assert.That(await desk.HistoryAsync(), Has.Some.EqualTo("主管准未齐备上版：老客户，明天来付"));
    }

    [Test]
    public async Task Money_that_goes_back_while_the_page_is_made_is_noticed_before_it_is_handed_out()
    {
        await desk.PayAsync(null);
        var issue = new IssueId(new("tabloid"), PaidDesk.Issue);
        RunningNotices read = (await desk.Bench.ReadStoreAsync(work => RunningNotices.ReadAsync(work, issue), Stop)).Done();
        Assert.That(await AreStillAsync(), Is.True);

        await desk.RefundAsync(1, "让利");

        Assert.That(await AreStillAsync(), Is.False);

        async Task<bool> AreStillAsync() =>
            (await desk.Bench.ReadStoreAsync<bool>(async work => await read.AreStillAsync(work, issue), Stop)).Done();
    }

    [Test]
    public async Task Money_that_went_back_is_owed_again()
    {
        await desk.PayAsync(null);
        await desk.RefundAsync(1, "让利");

        Assert.That((await PageAsync()).Done().LeftOut.Single().Why[0].Code, Is.EqualTo("NOTICE-UNPAID"));
    }

    [Test]
    public async Task At_a_desk_that_only_notes_payments_nothing_is_kept_off()
    {
        Outcome<IssuePage> page = await new MakeIssuePage(desk.Open(PaymentRule.Noted)).RunAsync(
            new() { Issue = PaidDesk.Issue, By = PaidDesk.Manager }, Stop);

        Assert.That(page.Done().LeftOut, Is.Empty);
        ListNotices.Listed listed = (await new ListNotices(desk.Open(PaymentRule.Noted)).RunAsync(new(null, null), Stop)).Done();
        Assert.That(listed.Items.Select(item => item.Bill?.InColumn), Is.EqualTo((string?[])[null, "付清"]));
    }

    [Test]
    public async Task A_quote_that_was_told_holds_whatever_the_rate_card_says_later()
    {
        string templates = Path.Combine(Directory.CreateTempSubdirectory("dearer-").FullName, "templates");
        try
        {
            await using PaidDesk other = await WithTemplatesAsync(templates);
            await other.TakeAsync(PaidDesk.Receipt);
            string profile = Path.Combine(templates, "papers", "tabloid.yaml");
            await File.WriteAllTextAsync(profile, Dearer(await File.ReadAllTextAsync(profile)));
            other.Reopen(); // a shelf looks at its files once a second at the most
            await other.TakeAsync(PaidDesk.Receipt.Replace("0036218", "0036219", StringComparison.Ordinal));

            Assert.That((await other.BillAsync())!.Price, Is.EqualTo(120m), "it was told when it was taken");
            Assert.That((await other.BillAsync(Second))!.Price, Is.GreaterThan(120m), "it was taken after");
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(templates)!, recursive: true);
        }
    }

    [Test]
    public async Task The_sample_issue_is_paid_so_that_its_page_can_be_made()
    {
        await using PaidDesk sample = await PaidDesk.OpenAsync(engine);
        LoadSeeds.Seeded issue = (await new LoadSeeds(sample.Bench).RunAsync(new(PaidDesk.Manager) { Approves = true }, Stop)).Done()[0];

        IssuePage page = (await new MakeIssuePage(sample.Bench).RunAsync(
            new() { Issue = issue.Issue, By = PaidDesk.Manager, Asked = new() { Paper = issue.Paper } }, Stop)).Done();

        Assert.That(page.LeftOut, Is.Empty);
        Assert.That(page.Page.Notices, Has.Count.EqualTo(issue.Notices));
    }

    [TestCase("payment: required", PaymentRule.Required)]
    [TestCase("payment: noted", PaymentRule.Noted)]
    [TestCase("database: x.db", PaymentRule.Noted)]
    [TestCase("", PaymentRule.Noted)]
    public void A_desks_own_folder_says_whether_payment_comes_first(string settings, PaymentRule rule)
    {
        string folder = Directory.CreateTempSubdirectory("desk-").FullName;
        File.WriteAllText(Path.Combine(folder, "desk.yaml"), settings);

        Assert.That(DeskPlaces.Find(new(null, folder, null), _ => null, folder).Payment, Is.EqualTo(rule));
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void Another_word_for_it_is_refused()
    {
        string folder = Directory.CreateTempSubdirectory("desk-").FullName;
        File.WriteAllText(Path.Combine(folder, "desk.yaml"), "payment: later");

        Assert.That(DeskPlaces.Find(new(null, folder, null), _ => null, folder).Templates.Why().Code, Is.EqualTo("DESK-PAYMENT"));
        Directory.Delete(folder, recursive: true);
    }

    private Task<Outcome<IssuePage>> PageAsync(params LetRun[] with) => new MakeIssuePage(desk.Bench).RunAsync(
        new() { Issue = PaidDesk.Issue, By = PaidDesk.Manager, With = with }, Stop);

    private Task<PaidDesk> WithTemplatesAsync(string templates)
    {
        string from = TemplateFolder.Find().Done();
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(templates, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return PaidDesk.OpenAsync(engine, templates: templates);
    }

    private static string Dearer(string profile)
    {
        string dearer = profile.Replace("perLine: 40", "perLine: 400", StringComparison.Ordinal);
        Assert.That(dearer, Is.Not.EqualTo(profile));
        return dearer;
    }
}
