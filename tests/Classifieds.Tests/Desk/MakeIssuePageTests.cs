using Classifieds.Desk.Issues;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Makeup.Proofs;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>What was approved is what is on the plate, to the glyph.</summary>
public sealed class MakeIssuePageTests
{
    private const string Receipt = "王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。";
    private const string Card = "江雨桐遗失居民身份证，号码：11010519491231002X，声明作废。";

    private StoreDesk desk = null!;

    [SetUp]
    public void OpenDesk() => desk = new();

    [TearDown]
    public void CloseDesk() => desk.Dispose();

    [Test]
    public async Task An_approved_notice_is_printed_in_the_glyphs_that_were_approved_though_this_program_would_set_others()
    {
        await desk.TakeAsync($"{Receipt}\n---\n{Card}");
        string other = await ShownByAnotherProgramAsync(desk, 2);

        FinishedPage page = await PageAsync(isTrial: true);

        Assert.That(page.Kept!.Glyphs[1], Is.EqualTo(other));
        Assert.That(page.Kept.Glyphs[0], Is.EqualTo((await desk.ProofAsync("BC20261125-0001")).GlyphHash), "nobody approved it: it is set");
    }

    /// <summary>Whatever its shape: makeup moves no glyph of it.</summary>
    [Test]
    public async Task What_was_approved_is_on_the_page_by_its_hash_narrow_spanning_or_under_a_wide_title()
    {
        const string title = "关于公共道路占用的公告\n", signed = "。\n滨河市公路事业发展中心\n2026年11月24日";
        string Words(int first, int count) =>
            string.Join('、', Enumerable.Range(first, count).Select(number => $"第{number}段道路占用施工，过往车辆请绕行"));
        string[] texts =
        [
            Receipt, $"{title}{Words(1, 6)}{signed}", $"#版式 跨2栏\n{title}{Words(20, 8)}{signed}",
            $"#版式 跨3栏 加框\n{title}{Words(40, 9)}{signed}", $"#版式 跨3栏 分栏\n{title}{Words(60, 20)}{signed}",
            $"#版式 跨2栏 加框 分栏 高30行\n{title}{Words(90, 12)}{signed}", $"{title}{Words(120, 60)}{signed}", Card,
        ];
        IReadOnlyList<string> ids = await desk.TakeAsync(string.Join("\n---\n", texts));
        Assert.That(ids, Has.Count.EqualTo(texts.Length));
        List<ProofMade> approved = [];
        foreach (string id in ids)
        {
            approved.Add(await desk.ProofAsync(id));
            await desk.AnswerAsync(id, approved[^1].Word, isApproved: true);
        }

        FinishedPage page = await PageAsync(isTrial: true);

        Assert.That(page.Kept!.Glyphs, Is.EqualTo(approved.Select(proof => proof.GlyphHash)));
        Assert.That(approved.Select(proof => KeptSetting.Of(proof.Set).GlyphHash()), Is.EqualTo(approved.Select(proof => proof.GlyphHash)));
        Assert.That(approved.Select(proof => proof.Lines), Is.EqualTo(approved.Select(proof => proof.Set.Lines * proof.Set.Columns)),
            "paid for by the lines of a column that it takes away");
        Assert.That(approved.Select(proof => proof.Set.IsColumned),
            Is.EqualTo([false, false, false, false, true, true, false, false]));
        Assert.That(page.Placements.GroupBy(part => part.Index).Select(parts => (parts.Key, parts.Sum(part => part.Lines))),
            Is.EquivalentTo(approved.Select((proof, at) => (at, proof.Set.Lines))), "each stands whole, as high as it was approved");
        Assert.That(page.Report.Findings.Where(finding => finding.Code == "PAGE-TITLE-IN-COLUMN").Select(finding => finding.Index),
            Is.EqualTo(new int?[] { 6 }), "it merely runs on");
    }

    [Test]
    public async Task A_notice_that_nobody_answered_for_is_set_by_this_program()
    {
        await desk.TakeAsync(Card);
        string other = await ShownByAnotherProgramAsync(desk, 1, isAnswered: false);

        Assert.That((await PageAsync(isTrial: true)).Kept!.Glyphs[0], Is.Not.EqualTo(other));
    }

    [Test]
    public async Task A_notice_whose_words_changed_after_it_was_approved_is_set_in_its_new_words()
    {
        await desk.TakeAsync(Card);
        string other = await ShownByAnotherProgramAsync(desk, 1);
        await desk.WorkAsync(async work =>
        {
            Revision first = (await work.Notices.RevisionAsync(new(StoreDesk.Issue, 1, new("BC"))))!;
            string words = first.Content.Text.Replace("江雨桐", "江雨彤", StringComparison.Ordinal);
            var second = first with { Number = 2, Content = first.Content with { Manuscript = words, Text = words }, Printed = words };
            return await work.Notices.AddRevisionAsync(second, []);
        });

        FinishedPage page = await PageAsync(isTrial: true);

        Assert.That(page.Kept!.Glyphs[0], Is.Not.EqualTo(other));
        Assert.That(page.Placements, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_kept_setting_that_was_tampered_with_stops_the_page()
    {
        await desk.TakeAsync(Card);
        await desk.ApproveAsync("BC20261125-0001");
        await desk.TamperAsync(
            "DROP TRIGGER proof_setting_never_changes; UPDATE proof_setting SET setting = zeroblob(length(setting))");

        Outcome<IssuePage> page = await new MakeIssuePage(desk.Bench).RunAsync(
            new() { Issue = StoreDesk.Issue, By = StoreDesk.Clerk }, CancellationToken.None);

        Assert.That(page.Why().Code, Is.EqualTo("PROOF-DAMAGED"));
    }

    private async Task<FinishedPage> PageAsync(bool isTrial = false) => (await new MakeIssuePage(desk.Bench).RunAsync(
        new() { Issue = StoreDesk.Issue, By = StoreDesk.Clerk, IsTrial = isTrial }, CancellationToken.None)).Done().Page;

    /// <summary>A proof of the same words from the same sources whose first glyph stood a thousandth of a point further right.</summary>
    /// <returns>The hash of its glyphs.</returns>
    private static async Task<string> ShownByAnotherProgramAsync(StoreDesk desk, int serial, bool isAnswered = true)
    {
        const string word = "OTHERPROGRAM";
        ProofMade ours = await desk.ProofAsync($"BC20261125-{serial:0000}");
        ApprovedSetting kept = KeptSetting.Of(ours.Set);
        ApprovedRow first = kept.Rows[0];
        ApprovedSetting theirs = kept with
        {
            Rows = [first with { Glyphs = [first.Glyphs[0] with { X = first.Glyphs[0].X + 1 }, .. first.Glyphs.Skip(1)] },
                .. kept.Rows.Skip(1)],
        };
        await desk.WorkAsync(async work =>
        {
            Proof proof = (await work.Proofs.FindAsync(ours.Token))!;
            return await work.Proofs.AddAsync(proof with { GlyphHash = theirs.GlyphHash() }, word, theirs, word);
        });
        if (isAnswered) await desk.AnswerAsync($"BC20261125-{serial:0000}", word, isApproved: true);
        return theirs.GlyphHash();
    }
}
