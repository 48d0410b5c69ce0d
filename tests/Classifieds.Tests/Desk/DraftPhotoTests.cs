using Classifieds.Desk.Drafts;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;
using Classifieds.Tests.Press;

namespace Classifieds.Tests.Desk;

/// <summary>A photograph comes with a draft and is printed with its notice; what is none is refused and says why.</summary>
public sealed class DraftPhotoTests
{
    private const string Missing = """
        #照片 王福来.jpg
        寻人启事
        王福来，男，78岁，2026年11月20日在滨河市望江路走失，身高1.7米。望知情者与家人联系，电话：0599-8846 1201。
        """;

    private StoreDesk desk;

    [SetUp]
    public void Open() => desk = new();

    [TearDown]
    public void Close() => desk.Dispose();

    private static CancellationToken Stop => CancellationToken.None;

    private async Task<NoticeDraft> TypeAsync(string text) => (await new StartDraft(desk.Bench).RunAsync(new()
    {
        Content = new() { Text = text, MaterialsFollow = true, Days = [StoreDesk.Issue] }, By = StoreDesk.Clerk,
    }, Stop)).Done();

    private Task<Outcome<DraftPhoto>> AttachAsync(NoticeDraft draft, byte[] bytes, string name = "王福来.jpg") =>
        new AttachPhoto(desk.Bench).RunAsync(new() { Id = $"{draft.Id}", Name = name, Bytes = bytes }, Stop);

    private Task<Outcome<TakeDraft.Taken>> TakeAsync(NoticeDraft draft, string photo) => new TakeDraft(desk.Bench).RunAsync(
        new() { Id = $"{draft.Id}", Version = 1, Photo = photo, ForExamination = true, By = StoreDesk.Clerk }, Stop);

    private async Task<DraftPhoto?> PhotoAsync(NoticeDraft draft) =>
        (await new ShowDraftPhoto(desk.Bench).RunAsync(new($"{draft.Id}"), Stop)).Done();

    [Test]
    public async Task It_is_printed_with_the_notice_and_gone_from_the_draft()
    {
        NoticeDraft draft = await TypeAsync(Missing);
        DraftPhoto photo = (await AttachAsync(draft, MadePicture.Greys(295, 400))).Done();

        TakeDraft.Taken taken = (await TakeAsync(draft, photo.Mark)).Done();

        ShowNotice.Shown shown = (await new ShowNotice(desk.Bench).RunAsync(
            new() { Id = $"{taken.Id}", Words = WordsShown.Manuscript, By = StoreDesk.Clerk }, Stop)).Done();
        Assert.That((shown.Content!.Photo!.Name, shown.Content.Photo.Width), Is.EqualTo(("王福来.jpg", 295)));
        Assert.That(await PhotoAsync(draft), Is.Null);
    }

    [Test]
    public async Task A_photograph_that_was_changed_or_taken_away_since_is_not_taken_in_unseen()
    {
        NoticeDraft draft = await TypeAsync(Missing);
        DraftPhoto seen = (await AttachAsync(draft, MadePicture.Greys(295, 400))).Done();
        await AttachAsync(draft, MadePicture.Greys(300, 400));

        Assert.That((await TakeAsync(draft, seen.Mark)).Why().Code, Is.EqualTo("DRAFT-STALE"));
        Assert.That((await TakeAsync(draft, "")).Why().Code, Is.EqualTo("DRAFT-STALE"));
        (await new DetachPhoto(desk.Bench).RunAsync(new($"{draft.Id}"), Stop)).Done();
        Outcome<TakeDraft.Taken> without = await TakeAsync(draft, "");
        Assert.That(without.Why().Findings.Select(one => one.Code), Does.Contain("PHOTO-MISSING"));
    }

    [TestCase("bomb.png", "PHOTO-PIXELS")]
    [TestCase("half.png", "PHOTO-BROKEN")]
    [TestCase("words.jpg", "PHOTO-FORMAT")]
    [TestCase("page.png", "PHOTO-FORMAT")]
    [TestCase("large.jpg", "PHOTO-TOO-LARGE")]
    public async Task What_is_no_photograph_is_refused_by_its_content_and_nothing_is_kept(string name, string code)
    {
        byte[] png = MadePicture.Greys(295, 400);
        byte[] bytes = name switch
        {
            "bomb.png" => MadePicture.Bomb(30_000, 30_000),
            "half.png" => png[..(png.Length / 2)],
            "words.jpg" => "照片"u8.ToArray(),
            "page.png" => [.. "<!doctype html><script>alert(1)</script>"u8, .. png],
            _ => new byte[41 * 1024 * 1024],
        };
        NoticeDraft draft = await TypeAsync(Missing);

        Refusal why = (await AttachAsync(draft, bytes, name)).Why();

        Assert.That(why.Code, Is.EqualTo(code));
        Assert.That(why.Message, Does.Contain(name));
        Assert.That(await PhotoAsync(draft), Is.Null);
    }

    [TestCase("王福来.txt", "王福来.txt")]
    [TestCase("../../etc/passwd", "passwd")]
    [TestCase("C:\\照片\\王.png", "王.png")]
    [TestCase("a\nb\u0000c.png", "abc.png")]
    [TestCase("..", "照片")]
    [TestCase("", "照片")]
    [TestCase("𠮷一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五.png",
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五.png",
        TestName = "A name is not cut through a character")]
    public async Task Its_name_is_no_place_and_its_ending_decides_nothing(string typed, string kept)
    {
        NoticeDraft draft = await TypeAsync(Missing);

        Assert.That((await AttachAsync(draft, MadePicture.Greys(295, 400), typed)).Done().Name, Is.EqualTo(kept));
    }

    [Test]
    public async Task Of_a_paste_that_is_parted_it_goes_with_the_notice_that_names_it()
    {
        NoticeDraft draft = await TypeAsync($"王小明遗失居民身份证，号码：11010519491231002X，声明作废。\n---\n{Missing}");
        await AttachAsync(draft, MadePicture.Greys(295, 400));

        IReadOnlyList<NoticeDraft> parts = (await new PartDraft(desk.Bench).RunAsync(
            new() { Id = $"{draft.Id}", Version = 1, By = StoreDesk.Clerk }, Stop)).Done();

        Assert.That(await PhotoAsync(parts[0]), Is.Null);
        Assert.That(await PhotoAsync(parts[1]), Is.Not.Null);
    }
}
