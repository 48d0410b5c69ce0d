using Classifieds.Desk;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Payments;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk.Payments;

/// <summary>A desk that takes payment, on either engine, with a clock that stands until it is moved.</summary>
internal sealed class PaidDesk(TestDatabase test, string? templates) : IAsyncDisposable
{
    public const string Receipt = "王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。";
    public const string Id = "BC20261125-0001";

    public static readonly Actor Manager = Actor.Alone("林知夏");
    public static readonly DateOnly Issue = new(2026, 11, 25);

    public StoreDesk.StandingClock Clock { get; } = new() { Now = StoreDesk.InTime };

    public Workbench Bench { get; private set; } = null!;

    public static async Task<PaidDesk> OpenAsync(DatabaseEngine engine, PaymentRule rule = PaymentRule.Required, string? templates = null)
    {
        var desk = new PaidDesk(await TestDatabase.MakeAsync(engine), templates);
        desk.Bench = desk.Open(rule);
        return desk;
    }

    /// <summary>As another run of the program finds it.</summary>
    public void Reopen() => Bench = Open(Bench.Payment);

    /// <summary>The same store by another rule.</summary>
    public Workbench Open(PaymentRule other) => TestDesk.Open(
        new DeskPlaces(templates ?? TemplateFolder.Find(), StoreSetting.Read(test.Setting, name => name switch
        {
            StoreSetting.KeyFileVariable => test.Key.File,
            StoreSetting.PlatesVariable => Path.Combine(test.Folder, "plates"),
            _ => null,
        }))
        {
            Payment = other,
        }, Clock);

    public ValueTask DisposeAsync() => test.DisposeAsync();

    public Task TamperPastTriggersAsync(string sql) => test.TamperPastTriggersAsync(sql);

    public async Task AddUserAsync(Actor one) =>
        (await new AddUser(Bench).RunAsync(new() { Name = one.Name, Role = one.Role, By = Manager }, Stop)).Done();

    public async Task TakeAsync(string text, params DateOnly[] also)
    {
        var request = new AddNotices.Request { Text = text, Issue = Issue, Also = also, By = Manager };
        await foreach (Outcome<HandedNotice> answer in new AddNotices(Bench).RunAsync(request, Stop)) answer.Done();
    }

    public async Task ApproveAsync(string id = Id)
    {
        string word = (await new ProofNotice(Bench).RunAsync(new() { Id = id, By = Manager }, Stop)).Done().Made[0].Word;
        (await new ApproveProof(Bench).RunAsync(new(new(AnswerWay.Word, id, word)), Stop)).Done();
    }

    public Task<Outcome<PaidNotice>> PayAsync(decimal? yuan, PaymentWay way = PaymentWay.Cash, string? customer = null, string? key = null,
        Actor? by = null, string id = Id, string payer = "") => new PayNotice(Bench).RunAsync(new()
        {
            Id = id,
            Asked = new(yuan, way) { Customer = customer, RequestKey = key, Payer = payer },
            By = by ?? Manager,
        }, Stop);

    public Task<Outcome<PaidNotice>> RefundAsync(decimal? yuan, string reason = "撤稿", PaymentWay? way = null, string? key = null,
        Actor? by = null) => new RefundNotice(Bench).RunAsync(new()
        {
            Id = Id, Asked = new(yuan, way) { Note = reason, RequestKey = key }, By = by ?? Manager,
        }, Stop);

    public Task<Outcome<CustomerAccount>> OpenAccountAsync(string name, decimal limit, Actor? by = null) =>
        new AddCustomer(Bench).RunAsync(new() { Name = name, Limit = limit, By = by ?? Manager }, Stop);

    public async Task WithdrawAsync(string id = Id) =>
        (await new WithdrawNotice(Bench).RunAsync(new() { Id = id, Why = "不登了", By = Manager }, Stop)).Done();

    public async Task ReviseAsync(string text) =>
        (await new ReviseNotice(Bench).RunAsync(new() { Id = Id, Text = text, By = Manager }, Stop)).Done();

    public async Task<IReadOnlyList<string>> MissingAsync(string name = Id)
    {
        ShowIssue.Shown shown = (await new ShowIssue(Bench).RunAsync(new(Issue, null), Stop)).Done();
        return [.. shown.Lines.Single(line => line.Name == name).Missing.Select(one => one.Code)];
    }

    public async Task<NoticeBill?> BillAsync(string id = Id) =>
        (await new ShowNotice(Bench).RunAsync(new() { Id = id, TellsBill = true }, Stop)).Done().Bill;

    public async Task<IReadOnlyList<string>> HistoryAsync(string id = Id) =>
        [.. (await new TellHistory(Bench).RunAsync(new() { Id = id }, Stop)).Done().Lines.Select(line => line.What)];

    public Task<Outcome<VerifyLedger.Proved>> VerifyAsync() => new VerifyLedger(Bench).RunAsync(Stop);

    public static CancellationToken Stop => CancellationToken.None;
}
