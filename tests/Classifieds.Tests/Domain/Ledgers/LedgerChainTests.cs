using Classifieds.Domain.Issues;
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

    [Test]
    public void A_papers_chain_goes_on_from_where_the_stores_own_stood()
    {
        List<LedgerEntry> ofStore = Chain(3), ofPaper = Chain(4, Morning, ofStore[1]);

        Assert.That(ofPaper[0].Previous, Is.EqualTo(ofStore[1].Hash));
        Assert.That(LedgerChain.FirstBreak([.. ofStore, .. ofPaper, .. Chain(2, new("evening"), ofStore[2])]), Is.Null);
        Assert.That(LedgerChain.FirstBreak([.. Chain(1), .. ofPaper]),
            Is.EqualTo(new LedgerChain.Break(1, "morning 流水第 1 条与前一条接不上")), "the entry that it goes on from is gone");
    }

    [Test]
    public void What_is_broken_in_a_papers_chain_is_named_with_the_paper()
    {
        List<LedgerEntry> ofPaper = Chain(4, Morning);
        ofPaper.RemoveAt(2);

        Assert.That(LedgerChain.FirstBreak([.. Chain(5), .. ofPaper]), Is.EqualTo(new LedgerChain.Break(3, "morning 流水第 3 条缺失")));
    }

    [Test]
    public void An_entry_cannot_move_to_another_papers_chain()
    {
        List<LedgerEntry> moved = [.. Chain(2, Morning).Select(entry => entry with { Chain = new("evening") })];

        Assert.That(LedgerChain.FirstBreak(moved), Is.EqualTo(new LedgerChain.Break(1, "evening 流水第 1 条被改动过，与其校验值不符")));
    }

    /// <summary>As <see cref="The_canonical_form_stays"/>, of an entry in a paper's chain.</summary>
    [Test]
    public void The_canonical_form_in_a_papers_chain_stays()
    {
        var what = new LedgerRecord(Now, "王丽", "add") { Notice = new NoticeId(new(2026, 11, 25), 7, new("BC")), Revision = 1 };

        Assert.That(LedgerEntry.Seal(what, null, new("tabloid")).Hash,
            Is.EqualTo("ed9b8788f4e30d4db70cd24f25fec518fa45db1e6546668df8e2749c0f281d79"));
    }

    private static readonly PaperId Morning = new("morning");

    private static List<LedgerEntry> Chain(int length, PaperId? paper = null, LedgerEntry? root = null)
    {
        List<LedgerEntry> chain = [];
        for (int number = 1; number <= length; number++)
        {
            var id = new NoticeId(new(2026, 11, 25), number);
            var what = new LedgerRecord(Now.AddMinutes(number), "王丽", "add") { Notice = id, Revision = 1 };
            chain.Add(LedgerEntry.Seal(what, chain.LastOrDefault(), paper, root));
        }
        return chain;
    }
}
