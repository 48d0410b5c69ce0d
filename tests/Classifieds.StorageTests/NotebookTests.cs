using Classifieds.Domain.Calendar;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Storage.Requests;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>Drafts and sign-in keys: what lies about at the desk and is no act of it.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class NotebookTests(DatabaseEngine engine)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, BeijingTime.Offset);

    private TestDatabase place;
    private Database database;

    [SetUp]
    public async Task OpenAsync()
    {
        place = await TestDatabase.MakeAsync(engine);
        database = await place.OpenAsync();
    }

    [TearDown]
    public async Task CloseAsync()
    {
        if (place is not null) await place.DisposeAsync();
    }

    private async Task<T> NoteAsync<T>(Func<Notebook, Task<T>> deed) =>
        (await database.NoteAsync(async notes => Outcome.Of(await deed(notes)), CancellationToken.None)).Done();

    private static DraftContent Typed(string text) => new()
    {
        Text = text,
        Days = [new(2026, 11, 25), new(2026, 11, 27)],
        Purpose = DraftPurpose.Revise,
        Of = NoticeId.TryParse("20261125-0007", out NoticeId? id) ? id : null,
        Seen = new Dictionary<string, string> { ["身份证复印件"] = "林知夏" },
        MaterialsFollow = true,
    };

    private async Task<NoticeDraft> AddAsync(string text)
    {
        var draft = new NoticeDraft(DraftId.New(), 1, Typed(text), "林知夏", Now);
        await NoteAsync(async notes =>
        {
            await notes.Drafts.AddAsync(draft);
            return 0;
        });
        return draft;
    }

    [Test]
    public async Task Of_many_who_begin_one_request_at_once_one_begins_it_and_its_answer_is_the_others()
    {
        bool[] begun = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            NoteAsync(notes => notes.Requests.BeginAsync("林知夏/键", "收款 5", Now))));
        AskedRequest? asked = await NoteAsync(notes => notes.Requests.FindAsync("林知夏/键", "收款 5", Now));
        AskedRequest? other = await NoteAsync(notes => notes.Requests.FindAsync("林知夏/键", "收款 6", Now));
        await NoteAsync(async notes =>
        {
            await notes.Requests.AnswerAsync("林知夏/键", [1, 2, 3], Now, Now.AddMinutes(5));
            return 0;
        });

        Assert.That(begun.Count(one => one), Is.EqualTo(1));
        Assert.That((asked!.IsSame, asked.IsAnswered, other!.IsSame), Is.EqualTo((true, false, false)));
        AskedRequest? answered = await NoteAsync(notes => notes.Requests.FindAsync("林知夏/键", "收款 5", Now.AddMinutes(4)));
        AskedRequest? late = await NoteAsync(notes => notes.Requests.FindAsync("林知夏/键", "收款 5", Now.AddMinutes(5)));
        Assert.That(answered!.Answer, Is.EqualTo(new byte[] { 1, 2, 3 }));
        Assert.That((late!.IsAnswered, late.Answer), Is.EqualTo((true, (byte[]?)null)));
        Assert.That(await NoteAsync(notes => notes.Requests.FindAsync("方敏/键", "收款 5", Now)), Is.Null);
    }

    [Test]
    public async Task A_draft_comes_back_as_it_was_typed_and_writes_no_ledger()
    {
        NoticeDraft draft = await AddAsync("王小明遗失\u3000身份证\r\n");

        NoticeDraft? found = await NoteAsync(notes => notes.Drafts.FindAsync(draft.Id));

        Assert.That(found!.Content.IsSameAs(draft.Content));
        Assert.That(found with { Content = draft.Content }, Is.EqualTo(draft));
        Assert.That(await database.ReadAsync(work => work.Ledger.AllAsync(), CancellationToken.None), Is.Empty);
    }

    [Test]
    public async Task A_draft_is_sealed()
    {
        if (engine == DatabaseEngine.PostgreSql) Assert.Ignore("What lies on a server's disk is not looked at; the sealing is the same");
        await AddAsync("SECRET-612322197903059970");
        Database.LetGoOfFiles();

        Assert.That(place.FileBytes(), Does.Not.Contain("SECRET"));
    }

    [Test]
    public async Task A_photograph_comes_with_one_draft_sealed_and_goes_with_it()
    {
        NoticeDraft draft = await AddAsync("一"), other = await AddAsync("二");
        var photo = new DraftPhoto("SECRET-王.jpg", "SECRET-PIXELS"u8.ToArray(), "first");
        await NoteAsync(async notes =>
        {
            await notes.Drafts.KeepPhotoAsync(draft.Id, new("x", [1], "zero"));
            await notes.Drafts.KeepPhotoAsync(draft.Id, photo);
            return 0;
        });

        DraftPhoto? found = await NoteAsync(notes => notes.Drafts.PhotoOfAsync(draft.Id));
        Assert.That((found!.Name, found.Png, found.Mark), Is.EqualTo((photo.Name, photo.Png, photo.Mark)));
        Assert.That(await NoteAsync(notes => notes.Drafts.PhotoOfAsync(other.Id)), Is.Null);
        if (engine == DatabaseEngine.Sqlite)
        {
            Database.LetGoOfFiles();
            Assert.That(place.FileBytes(), Does.Not.Contain("SECRET"));
        }
        await NoteAsync(notes => notes.Drafts.DeleteAsync(draft.Id));
        Assert.That(await NoteAsync(notes => notes.Drafts.PhotoOfAsync(draft.Id)), Is.Null);
    }

    [Test]
    public async Task Of_two_who_began_from_one_version_the_second_is_told()
    {
        NoticeDraft draft = await AddAsync("一");

        bool first = await NoteAsync(notes => notes.Drafts.ReplaceAsync(1, draft with { Version = 2, Content = Typed("二") }));
        bool second = await NoteAsync(notes => notes.Drafts.ReplaceAsync(1, draft with { Version = 2, Content = Typed("三") }));

        Assert.That((first, second), Is.EqualTo((true, false)));
        Assert.That((await NoteAsync(notes => notes.Drafts.FindAsync(draft.Id)))!.Content.Text, Is.EqualTo("二"));
    }

    [Test]
    public async Task What_was_taken_in_has_no_words_left_and_its_name_is_forgotten_in_time()
    {
        NoticeDraft draft = await AddAsync("王小明");
        NoticeId notice = NoticeId.TryParse("20261125-0009", out NoticeId? id) ? id : throw new FormatException();

        Assert.That(await NoteAsync(notes => notes.Drafts.TakeAsync(draft.Id, 1, notice)));
        NoticeDraft? taken = await NoteAsync(notes => notes.Drafts.FindAsync(draft.Id));
        Assert.That((taken!.TakenAs, taken.Content.Text), Is.EqualTo((notice, "")));
        Assert.That(await NoteAsync(notes => notes.Drafts.OpenAsync()), Is.Empty);

        await NoteAsync(async notes =>
        {
            await notes.Drafts.ForgetTakenAsync(Now.AddDays(8));
            return 0;
        });
        Assert.That(await NoteAsync(notes => notes.Drafts.FindAsync(draft.Id)), Is.Null);
    }

    [Test]
    public async Task A_sign_in_key_is_kept_once_and_is_sealed()
    {
        await NoteAsync(async notes =>
        {
            await notes.SignInKeys.AddAsync("one", "<key>SECRET</key>");
            await notes.SignInKeys.AddAsync("one", "<key>other</key>");
            return 0;
        });

        Assert.That(await NoteAsync(notes => notes.SignInKeys.AllAsync()), Is.EqualTo(["<key>SECRET</key>"]));
        Database.LetGoOfFiles();
        if (engine == DatabaseEngine.Sqlite) Assert.That(place.FileBytes(), Does.Not.Contain("SECRET"));
    }
}
