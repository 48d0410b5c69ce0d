using Classifieds.Desk.Notices;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;

namespace Classifieds.WebTests.Advertiser;

/// <summary>One notice that was proofed, at a desk that the tests of a fixture share; its clerk works by the verbs, its advertiser in the
/// browser.</summary>
internal sealed class ProofDesk
{
    public const string Receipt =
        "沈佳怡遗失居民身份证,号码:350702199003172046，另遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。";

    public static readonly DateOnly Issue = new(2026, 11, 25);
    public static readonly Actor Clerk = Actor.Alone("王丽");

    private static readonly DateTimeOffset Morning = new(2026, 11, 24, 10, 0, 0, BeijingTime.Offset);

    private readonly DeskUnderTest shared;

    private ProofDesk(DeskUnderTest shared, DateOnly runs) => (this.shared, Runs) = (shared, runs);

    /// <summary>The day it runs on.</summary>
    public DateOnly Runs { get; }

    public string Id { get; private set; } = "";

    public string Token { get; private set; } = "";

    public string Address => $"{shared.Address}/p/{Token}";

    /// <returns>A notice of its own; the clock stands at the morning before the sample issue.</returns>
    public static async Task<ProofDesk> OpenAsync(DeskUnderTest shared, DateOnly? runs = null)
    {
        shared.Clock.Now = Morning;
        var desk = new ProofDesk(shared, runs ?? Issue);
        var request = new AddNotices.Request { Text = Receipt, Issue = desk.Runs, By = Clerk };
        await foreach (Outcome<HandedNotice> answer in new AddNotices(shared.Bench).RunAsync(request, CancellationToken.None))
            desk.Id = ((HandedNotice.Taken)answer.Done()).As.Id.ToString();
        desk.Token = await desk.ProofAsync();
        return desk;
    }

    /// <returns>The token of a new sheet.</returns>
    public async Task<string> ProofAsync()
    {
        shared.Clock.Now += TimeSpan.FromMinutes(1);
        return (await new ProofNotice(shared.Bench).RunAsync(new() { Id = Id, By = Clerk }, CancellationToken.None)).Done().Made[0].Token;
    }

    public async Task ReviseAsync(string text) =>
        (await new ReviseNotice(shared.Bench).RunAsync(new() { Id = Id, Text = text, By = Clerk }, CancellationToken.None)).Done();

    public async Task<ShownProof> ShowAsync() =>
        (await new ShowProof(shared.Bench).RunAsync(new(Token), CancellationToken.None)).Done();
}
