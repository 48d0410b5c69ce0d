using System.Security.Cryptography;
using Classifieds.Desk.Evidence;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Pages;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Outcomes;
using Classifieds.Press;
using Classifieds.Storage;
using Classifieds.Testing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Classifieds.Tests.Desk.Evidence;

/// <summary>The tearsheet: the archived plate itself, with what was asked for framed, and cut out at its size.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class TearsheetTests(DatabaseEngine engine)
{
    private const string First = "BC20261125-0001", Second = "BC20261125-0002";
    private const string Words = "王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。";

    private EngineDesk desk = null!;

    [SetUp]
    public async Task LayOut()
    {
        desk = await EngineDesk.OpenAsync(engine);
        await desk.TakeAsync(Words);
        await desk.TakeAsync("李建国遗失押金收据一张，收据号：0036219，金额：叁仟元整（3000元），声明作废。");
        await desk.ApproveAsync(First);
        await desk.ApproveAsync(Second);
    }

    [TearDown]
    public async Task Clear()
    {
        if (desk is not null) await desk.DisposeAsync();
    }

    [Test]
    public async Task A_tearsheet_begins_with_the_plate_and_shows_the_page_and_the_notice_alone()
    {
        Plate plate = await PublishAsync();

        FetchTearsheet.Fetched sheet = (await FetchAsync(First)).Done();

        Assert.That(Convert.ToHexStringLower(SHA256.HashData(sheet.Pdf.AsSpan(0, (int)plate.Size))), Is.EqualTo(plate.Sha256));
        using PdfDocument document = PdfDocument.Open(sheet.Pdf);
        Assert.That(document.NumberOfPages, Is.EqualTo(2), "the page, and the clipping");
        (Page page, Page clipping) = (document.GetPage(1), document.GetPage(2));
        Assert.That(Seen(page), Does.Contain("李建国").And.Contain("王秀珍"));
        Assert.That(Seen(clipping), Is.EqualTo("★" + Words), "that notice with its star, and nothing of its neighbours");
        PrintedPlace place = sheet.Places.Single();
        Assert.That(clipping.Width, Is.EqualTo((place.Width / 1000.0) + 2).Within(0.01), "at its size, with a point of air");
        Assert.That(clipping.Height, Is.EqualTo((place.Height / 1000.0) + 2).Within(0.01));
    }

    [Test]
    public async Task The_frame_goes_around_the_notice_that_was_asked_for()
    {
        await PublishAsync();

        FetchTearsheet.Fetched sheet = (await FetchAsync(Second)).Done();

        using PdfDocument document = PdfDocument.Open(sheet.Pdf);
        Page page = document.GetPage(1);
        PdfRectangle frame = page.Paths[^1].GetBoundingRectangle()!.Value;
        string within = string.Concat(page.Letters.Where(letter => IsWithin(frame, letter)).Select(letter => letter.Value));
        Assert.That(within, Does.StartWith("★李建国").And.Not.Contain("王秀珍"));
    }

    [Test]
    public async Task What_was_not_printed_has_no_tearsheet()
    {
        Assert.That((await FetchAsync(First)).Why().Code, Is.EqualTo("NOTICE-UNPRINTED"));
        await PublishAsync();
        Assert.That((await FetchAsync("BC20261125-0009")).Why().Code, Is.EqualTo("NOTICE-UNKNOWN"));
        Assert.That((await FetchAsync(First + "/2")).Why().Code, Is.EqualTo("INSERTION-UNKNOWN"));
    }

    [Test]
    public async Task A_plate_that_was_changed_is_not_shown_as_what_was_printed()
    {
        Plate plate = await PublishAsync();
        await File.AppendAllTextAsync(Path.Combine(desk.Plates, plate.Sha256 + ".pdf"), "\n");

        Assert.That((await FetchAsync(First)).Why().Code, Is.EqualTo("PLATE-DAMAGED"));
    }

    [Test]
    public void A_file_that_the_press_did_not_write_is_told_and_not_guessed_at() => Assert.That(
        FramedPlate.Make("%PDF-1.4\n%%EOF\n"u8.ToArray(), [new(1, default, default, default, default)]), Is.Null);

    // The reader counts from the sheet's own corner.
    private static string Seen(Page page) => string.Concat(page.Letters
        .Where(letter => IsWithin(new(0, 0, page.Width, page.Height), letter)).Select(letter => letter.Value));

    private static bool IsWithin(PdfRectangle frame, Letter letter) =>
        letter.StartBaseLine.X >= frame.Left && letter.StartBaseLine.X <= frame.Right
        && letter.StartBaseLine.Y >= frame.Bottom && letter.StartBaseLine.Y <= frame.Top;

    private Task<Outcome<FetchTearsheet.Fetched>> FetchAsync(string id) =>
        new FetchTearsheet(desk.Bench).RunAsync(new() { Id = id }, CancellationToken.None);

    private async Task<Plate> PublishAsync() => (await new PublishIssue(desk.Bench).RunAsync(
        new(new() { Issue = EngineDesk.Issue, By = EngineDesk.Manager, Asked = new PageAsked() }), CancellationToken.None)).Done().Plate;
}
