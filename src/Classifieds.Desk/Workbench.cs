using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Storage;
using Classifieds.Storage.Plates;

namespace Classifieds.Desk;

/// <summary>工作台: what every verb of a desk works with, opened once: catalogue, law and lexicon, papers with
/// their fonts, the store.</summary>
/// <remarks>
/// Each thing is loaded when it is first asked for, so that a verb pays for what it uses; a template file that has changed since is taken
/// in without a restart. Safe from any thread.
/// </remarks>
public sealed class Workbench
{
    private readonly DeskPlaces places;
    private readonly CatalogueShelf catalogues;
    private readonly PaperShelf papers;
    private readonly StoreDoor store;

    public Workbench(DeskPlaces places, TimeProvider clock) : this(places, clock, new CatalogueShelf(places.Templates, clock))
    {
    }

    private Workbench(DeskPlaces places, TimeProvider clock, CatalogueShelf catalogues, PaperShelf? papers = null)
    {
        this.places = places;
        Clock = clock;
        this.catalogues = catalogues;
        this.papers = papers ?? new(places.Templates, places.Profiles, catalogues, clock);
        store = new(places.Store);
        TakingLine = new(this);
    }

    /// <summary>Another desk in the same process: what this one made of template files, the other does not make again where they are
    /// the same.</summary>
    public Workbench Beside(DeskPlaces places, TimeProvider clock)
    {
        if (places.Templates.IsRefused(out _, out string? folder) || folder != TemplatesFolder) return new(places, clock);
        return new(places, clock, catalogues, places.Profiles.Count == 0 && this.places.Profiles.Count == 0 ? papers : null);
    }

    public TimeProvider Clock { get; }

    /// <summary>收款规则: whether what is owed keeps a notice off the plate.</summary>
    public PaymentRule Payment => places.Payment;

    /// <summary>What people are told the store is called; holds no password.</summary>
    public Outcome<string> StoreName => places.Store.Then<string>(setting => setting.Name);

    /// <summary>The store's own files and its key's, which nothing may be written over; none where it is a server's.</summary>
    public IReadOnlyList<string> StoreFiles => places.Store.IsRefused(out _, out StoreSetting? setting) ? [] : setting.Files;

    /// <summary>The folder of the templates, in which nothing may be written either; null where it is not found.</summary>
    public string? TemplatesFolder => places.Templates.IsRefused(out _, out string? folder) ? null : folder;

    /// <summary>Under which advertisers reach the desk; null where nothing names it.</summary>
    public PublicAddress? PublicAddress => places.PublicAddress;

    /// <returns>The catalogue as its files are now; or TEMPLATES-MISSING, CATALOGUE-MISSING, CATALOGUE-UNREADABLE,
    /// CATALOGUE-INVALID.</returns>
    public Outcome<Catalogue> Catalogue() => Opened().Then<Catalogue>(opened => opened.Catalogue);

    internal Outcome<OpenedCatalogue> Opened() => catalogues.Current();

    /// <summary>保存期限, as the templates say now; or RETENTION-INVALID.</summary>
    internal Outcome<RetentionRules> Retention() => places.Templates.Then(
        folder => Catalogue().Then(catalogue => RetentionFile.Read(folder, catalogue.Kinds)));

    /// <param name="name">Null for the usual paper.</param>
    /// <param name="wishes">They go before what the profile says.</param>
    /// <returns>The paper as its files are now; or TEMPLATES-MISSING, TEMPLATE-UNKNOWN, PAPER-…, FONT-…,
    /// GLYPH-FILE, PRESS-PROFILE.</returns>
    public Outcome<OpenedPaper> Paper(string? name = null, PageWishes? wishes = null) =>
        papers.Current(name ?? PaperFolder.Default, wishes ?? PageWishes.None);

    /// <summary>The paper's profile alone, without its fonts.</summary>
    /// <param name="catalogue">The kinds that it is held against; null where that is not asked.</param>
    internal Outcome<Paper> Profile(string? name, Catalogue? catalogue = null) => catalogue is null
        ? papers.Profile(name ?? PaperFolder.Default)
        : papers.Profile(name ?? PaperFolder.Default, catalogue);

    /// <summary>Under which the advertisers of a paper reach the desk: the paper's own address goes before the desk's.</summary>
    internal PublicAddress? AddressOf(Paper paper) => paper.Desk.PublicAddress ?? places.PublicAddress;

    /// <summary>出版日历 of a paper: its own rules, and the public holidays of the templates.</summary>
    internal Outcome<PublishingCalendar> Calendar(Paper paper) =>
        Catalogue().Then<PublishingCalendar>(catalogue => new PublishingCalendar(paper.Publishing, catalogue.Law.Calendar));

    /// <summary>The next day on which a paper appears, by which a text is judged that nobody gave a day.</summary>
    /// <param name="paper">Null where none can be had; then, and where the holidays cannot be, it is today in Beijing.</param>
    internal DateOnly NextDay(Paper? paper)
    {
        DateOnly today = BeijingTime.DayOf(Clock.GetUtcNow());
        if (paper is null || Calendar(paper).IsRefused(out _, out PublishingCalendar? calendar)) return today;
        return calendar.NextAfter(today) ?? today;
    }

    /// <inheritdoc cref="NextDay(Paper?)"/>
    /// <param name="name">Its profile, for who has not opened the paper; null for the usual one.</param>
    internal DateOnly NextDay(string? name) => NextDay(Profile(name).IsRefused(out _, out Paper? paper) ? null : paper);

    /// <summary>Where the files lie that went to the plant; or PLATE-WHERE.</summary>
    internal Outcome<PlateFolder> Plates => places.Store.Then(setting => setting.Plates);

    /// <summary>The sample issue that comes with the program; or SEEDS-MISSING.</summary>
    internal Outcome<string> Seeds => places.Seeds;

    /// <summary>Which store it works on and where its key lies; or DB-LOCATION, KEY-WHERE.</summary>
    internal Outcome<StoreSetting> Setting => places.Store;

    /// <summary>可信的代理: whose word is taken for whom they speak for.</summary>
    public IReadOnlyList<System.Net.IPNetwork> TrustedProxies => places.TrustedProxies;

    /// <summary>Where those stand who hand in notices at the same time.</summary>
    internal TakingLine TakingLine { get; }

    /// <summary>The store itself, for what concerns all of it.</summary>
    internal Task<Outcome<T>> UseStoreAsync<T>(Func<Database, Task<Outcome<T>>> deed, CancellationToken stop) =>
        store.UseAsync(mayMake: false, deed, stop);

    /// <summary>What was destroyed goes from the store's files too, as far as its engine can.</summary>
    /// <returns>Null; or ERASE-LINGERS, and what keeps the store from being used: it is destroyed, and the files still hold it.</returns>
    internal async Task<Refusal?> ForgetDeletedAsync(CancellationToken stop)
    {
        Outcome<bool> forgetting = await UseStoreAsync<bool>(async database => await database.ForgetDeletedAsync(stop), stop);
        if (forgetting.IsRefused(out Refusal? why, out bool isForgotten)) return why;
        return isForgotten ? null : new("ERASE-LINGERS", "另有程序一直在读这个库，库文件里还留着销毁前的字节；等它读完或把它关掉，再打 retention --erase");
    }

    /// <summary>Reads from one state of the store.</summary>
    internal Task<Outcome<T>> ReadStoreAsync<T>(Func<Work, Task<Outcome<T>>> question, CancellationToken stop) =>
        store.UseAsync<T>(mayMake: false, database => database.ReadAsync(question, stop), stop);

    /// <summary>As <see cref="ReadStoreAsync{T}"/>, where the key is not to be had: nothing sealed can be opened.</summary>
    internal Task<Outcome<T>> ReadStoreWithoutKeyAsync<T>(Func<Work, Task<Outcome<T>>> question, CancellationToken stop) =>
        store.UseWithoutKeyAsync<T>(database => database.ReadAsync(question, stop), stop);

    /// <summary>One piece of work on the store with its entry in the ledger: all of it, or nothing.</summary>
    /// <param name="mayMake">Whether a database that is not there yet is made.</param>
    /// <remarks>Others wait for it, and it for them, all over the store; what concerns one paper takes that paper's turn alone.</remarks>
    internal Task<Outcome<T>> WriteStoreAsync<T>(Func<Work, Task<Outcome<T>>> deed, CancellationToken stop, bool mayMake = false) =>
        WriteStoreAsync(Turn.OfStore, deed, stop, mayMake);

    /// <inheritdoc cref="WriteStoreAsync{T}(Func{Work, Task{Outcome{T}}}, CancellationToken, bool)"/>
    /// <param name="turn">Whose turn the work takes.</param>
    internal Task<Outcome<T>> WriteStoreAsync<T>(
        Turn turn, Func<Work, Task<Outcome<T>>> deed, CancellationToken stop, bool mayMake = false) =>
        store.UseAsync<T>(mayMake, database => database.TryWriteAsync(
            turn, Clock is SetClock set ? work => ByAsync(set, work, deed) : deed, stop), stop);

    /// <summary>What is no act of the desk, such as a draft: kept without a word in the ledger.</summary>
    internal Task<Outcome<T>> NoteStoreAsync<T>(Func<Notebook, Task<Outcome<T>>> deed, CancellationToken stop) =>
        store.UseAsync<T>(mayMake: true, database => database.NoteAsync(deed, stop), stop);

    // Whoever reads the ledger later must know which of its moments nobody's clock showed.
    private static async Task<Outcome<T>> ByAsync<T>(SetClock clock, Work work, Func<Work, Task<Outcome<T>>> deed)
    {
        string moment = Timestamp.Write(clock.GetUtcNow());
        if (await work.Ledger.LastDetailAsync("clock-set") != moment)
            await work.RecordAsync(new(clock.GetUtcNow(), "", "clock-set") { Detail = moment });
        return await deed(work);
    }
}
