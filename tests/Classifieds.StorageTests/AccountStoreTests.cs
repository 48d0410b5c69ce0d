using Classifieds.Domain.Accounts;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>Accounts and sign-ins at rest, on both engines.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class AccountStoreTests(DatabaseEngine engine)
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

    private static Account Whole(string name, string id) => new(id, 0, name)
    {
        PasswordHash = "SECRET-HASH",
        Stamp = "1",
        SecondStepKey = "SECRETKEY",
        HasSecondStep = true,
        SpareCodes = ["a", "b"],
        Passkeys =
        [
            new("Y3JlZA==", "a2V5", "柜台电脑", Now)
            {
                SignCount = uint.MaxValue, Transports = ["internal"], IsUserVerified = true, IsBackupEligible = true, IsBackedUp = true,
            },
        ],
        Entry = EntryCode.Of("ABCD-EFGH-JKMN", Now.AddHours(24)),
    };

    private static SignIn One(string id, string name, DateTimeOffset begun) =>
        new(id, name, SignInWay.TwoSteps, "Chrome · Linux", begun, begun, begun + SignIn.Longest);

    [Test]
    public async Task An_account_comes_back_as_it_was_and_nothing_of_it_can_be_read_without_the_key()
    {
        Account account = Whole("林知夏", "0123456789abcdef");

        Assert.That(await NoteAsync(notes => notes.Accounts.PutAsync(account)));
        Account? byName = await NoteAsync(notes => notes.Accounts.FindAsync("林知夏"));
        Account? byId = await NoteAsync(notes => notes.Accounts.FindByIdAsync(account.Id));

        foreach (Account? found in (Account?[])[byName, byId])
        {
            Assert.That(found!.Version, Is.EqualTo(1));
            Assert.That(found.SpareCodes, Is.EqualTo(account.SpareCodes));
            Assert.That(found.Passkeys.Single() with { Transports = [] }, Is.EqualTo(account.Passkeys.Single() with { Transports = [] }));
            Assert.That(found.Passkeys.Single().Transports, Is.EqualTo(["internal"]));
            Assert.That(
                found with { Version = 0, SpareCodes = account.SpareCodes, Passkeys = account.Passkeys }, Is.EqualTo(account));
            Assert.That(found.Entry!.Is("abcdefghjkmn", Now));
            Assert.That(found.Entry.Is("abcdefghjkmn", Now.AddHours(24)), Is.False);
        }
        Database.LetGoOfFiles();
        if (engine == DatabaseEngine.Sqlite) Assert.That(place.FileBytes(), Does.Not.Contain("SECRET"));
    }

    [Test]
    public async Task Of_two_versions_that_follow_one_the_second_is_refused_and_of_two_of_one_name()
    {
        Account account = Whole("林知夏", "1");
        Assert.That(await NoteAsync(notes => notes.Accounts.PutAsync(account)));
        Account kept = account with { Version = 1 };

        Assert.That(await NoteAsync(notes => notes.Accounts.PutAsync(kept with { Stamp = "2" })));
        Assert.That(await NoteAsync(notes => notes.Accounts.PutAsync(kept with { Stamp = "3" })), Is.False);
        Assert.That(await NoteAsync(notes => notes.Accounts.PutAsync(Whole("林知夏", "2"))), Is.False);
        Assert.That(await NoteAsync(notes => notes.Accounts.PutAsync(Whole("林知夏 ", "2"))), Is.True, "another name");
        Assert.That((await NoteAsync(notes => notes.Accounts.FindAsync("林知夏")))!.Stamp, Is.EqualTo("2"));
        Assert.That(await NoteAsync(notes => notes.Accounts.IsAnyAsync()));
    }

    [Test]
    public async Task Sign_ins_are_found_seen_ended_and_forgotten_when_they_are_over()
    {
        await NoteAsync(async notes =>
        {
            foreach ((string id, string name, int hours) in ((string, string, int)[])
                [("aaaaaaaaaa", "甲", 0), ("bbbbbbbbbb", "甲", 1), ("cccccccccc", "乙", 1), ("dddddddddd", "甲", -13)])
                await notes.SignIns.AddAsync(One(id, name, Now.AddHours(hours)));
            await notes.SignIns.SeeAsync("aaaaaaaaaa", Now.AddHours(2));
            await notes.SignIns.ForgetAsync(Now.AddHours(2.5));
            return 0;
        });

        Assert.That((await NoteAsync(notes => notes.SignIns.OfAsync("甲"))).Select(one => one.Id), Is.EqualTo(["aaaaaaaaaa", "bbbbbbbbbb"]));
        Assert.That(await NoteAsync(notes => notes.SignIns.FindAsync("aaaaaaaaaa")),
            Is.EqualTo(One("aaaaaaaaaa", "甲", Now) with { SeenAt = Now.AddHours(2) }), "moments are equal in whatever zone");
        Assert.That(await NoteAsync(notes => notes.SignIns.EndAllAsync("甲", "aaaaaaaaaa")), Is.EqualTo(1));
        Assert.That(await NoteAsync(notes => notes.SignIns.EndAsync("cccccccccc")));
        Assert.That(await NoteAsync(notes => notes.SignIns.EndAsync("cccccccccc")), Is.False);
        Assert.That(await NoteAsync(notes => notes.SignIns.OfAsync("甲")), Has.Count.EqualTo(1));
        Assert.That(await NoteAsync(notes => Task.FromResult(notes.SignIns.IdOf("a"))), Has.Length.EqualTo(64)
            .And.Not.EqualTo(await NoteAsync(notes => Task.FromResult(notes.SignIns.IdOf("b")))));
    }

    [Test]
    public async Task A_count_that_is_forgiven_begins_anew()
    {
        await NoteAsync(async notes =>
        {
            for (int tried = 0; tried < 3; tried++) await notes.Attempts.AddAsync("甲", Now.AddHours(-1), Now);
            await notes.Attempts.AddAsync("乙", Now.AddHours(-1), Now);
            await notes.Attempts.ForgiveAsync("甲");
            await notes.Attempts.AddAsync("甲", Now.AddHours(-1), Now);
            return 0;
        });

        Assert.That(await NoteAsync(notes => notes.Attempts.CountAsync("甲", Now.AddHours(-1))), Is.EqualTo(1));
        Assert.That(await NoteAsync(notes => notes.Attempts.CountAsync("乙", Now.AddHours(-1))), Is.EqualTo(1));
    }
}
