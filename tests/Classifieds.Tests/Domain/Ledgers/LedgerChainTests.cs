using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;

namespace Classifieds.Tests.Domain.Ledgers;

public sealed class LedgerChainTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));

    [Test]
    public void A_chain_as_it_was_sealed_holds() => Assert.That(LedgerChain.FirstBreak(Chain(5)), Is.Null);

    [Test]
    public void An_empty_chain_holds() => Assert.That(LedgerChain.FirstBreak([]), Is.Null);

    [Test]
    public void The_first_broken_entry_is_named()
    {
        List<LedgerEntry> chain = Chain(5);
        chain[3] = chain[3] with { What = chain[3].What with { By = "李四" } };

        Assert.That(LedgerChain.FirstBreak(chain), Is.EqualTo(new LedgerChain.Break(4, "流水第 4 条被改动过，与其校验值不符")));
    }

    [Test]
    public void A_missing_entry_is_named()
    {
        List<LedgerEntry> chain = Chain(5);
        chain.RemoveAt(1);

        Assert.That(LedgerChain.FirstBreak(chain)?.Sequence, Is.EqualTo(2));
    }

    [Test]
    public void An_entry_sealed_anew_no_longer_meets_the_next()
    {
        List<LedgerEntry> chain = Chain(5);
        chain[1] = LedgerEntry.Seal(chain[1].What with { By = "李四" }, chain[0]);

        Assert.That(LedgerChain.FirstBreak(chain), Is.EqualTo(new LedgerChain.Break(3, "流水第 3 条与前一条接不上")));
    }

    [Test]
    public void Words_cannot_move_from_one_field_to_the_next()
    {
        LedgerEntry one = LedgerEntry.Seal(new(Now, "王丽a", "dd"), null);
        LedgerEntry other = LedgerEntry.Seal(new(Now, "王丽", "add"), null);

        Assert.That(one.Hash, Is.Not.EqualTo(other.Hash));
    }

    [Test]
    public void The_same_moment_in_another_zone_seals_the_same() => Assert.That(
        LedgerEntry.Seal(new(Now.ToUniversalTime(), "王丽", "add"), null).Hash,
        Is.EqualTo(LedgerEntry.Seal(new(Now, "王丽", "add"), null).Hash));

    /// <summary>Whoever changes the canonical form breaks every ledger that exists; this hash was made by hand with sha256sum.</summary>
    [Test]
    public void The_canonical_form_stays()
    {
        var what = new LedgerRecord(Now, "王丽", "add") { Notice = new NoticeId(new(2026, 11, 25), 7), Revision = 1 };

        Assert.That(LedgerEntry.Seal(what, null).Hash, Is.EqualTo("a99769143c899d2573c34e6b127a3e93e2c3b722c183008e3dee1449403198a0"));
    }

    private static List<LedgerEntry> Chain(int length)
    {
        List<LedgerEntry> chain = [];
        for (int number = 1; number <= length; number++)
        {
            var id = new NoticeId(new(2026, 11, 25), number);
            var what = new LedgerRecord(Now.AddMinutes(number), "王丽", "add") { Notice = id, Revision = 1 };
            chain.Add(LedgerEntry.Seal(what, chain.LastOrDefault()));
        }
        return chain;
    }
}
