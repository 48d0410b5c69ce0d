using Classifieds.Desk;
using Classifieds.Desk.Checks;
using Classifieds.Domain.Findings;
using Classifieds.Testing;
using CsCheck;

namespace Classifieds.Tests.Desk.Checks;

/// <summary>What is found in the house-style text is shown and mended where the clerk types.</summary>
public sealed class ManuscriptMapTests
{
    private static readonly DateOnly Day = new(2026, 11, 25);
    private static readonly Workbench Bench = TestDesk.Open(null);

    private static PreviewDraft.Shown Preview(string text) => new PreviewDraft(Bench).Run(new(text, Day)).Done();

    // The faulty sample, and the example of every finding that is made in a notice.
    private static IEnumerable<string> Faulty() =>
        File.ReadAllText(Path.Combine(Repository.Root, "seeds", "faulty.txt")).Split("\n---\n").Select(block => block.Trim())
            .Concat(FindingTable.All.Where(kind => kind.As == "notice").Select(kind => kind.Example));

    // Where each fix is typed; and whether the finding is gone then.
    private static (int Fixes, string[] Left) MendEach(string typed)
    {
        PreviewDraft.Shown shown = Preview(typed);
        List<string> left = [];
        int fixes = 0;
        foreach (PreviewDraft.PlacedFinding found in shown.Findings.Where(one => one.Fixes.Count > 0))
        {
            fixes++;
            PreviewDraft.PlacedFix fix = found.Fixes[0];
            string mended = typed[..fix.Where.Start] + fix.Words + typed[fix.Where.End..];
            int before = Count(shown, found.Finding), after = Count(Preview(mended), found.Finding);
            if (after >= before) left.Add($"{found.Finding.Code} in {typed} mended to {mended}");
        }
        return (fixes, [.. left]);
    }

    private static int Count(PreviewDraft.Shown shown, Finding finding) =>
        shown.Findings.Count(other => other.Finding.Code == finding.Code);

    [TestCaseSource(nameof(Faulty))]
    public void The_first_fix_of_each_finding_typed_in_the_manuscript_removes_it(string typed) =>
        Assert.That(MendEach(typed).Left, Is.Empty);

    [Test]
    public void The_faulty_sample_has_fixes_enough_to_prove_it() =>
        Assert.That(Faulty().Sum(typed => MendEach(typed).Fixes), Is.GreaterThan(20));

    // What a hand or a chat puts into a notice without meaning it: cleaning takes all of it out, and every place moves.
    private static readonly Gen<string> Noise = Gen.OneOf(" ", "\u3000", "\u200B", "  ");

    private static readonly Gen<(string Block, string Typed)> Untidy =
        from block in Gen.OneOf(Faulty().ToArray())
        from places in Gen.Int[0, 1000].Array[0, 6]
        from noises in Noise.Array[6]
        from wide in Gen.Bool
        from talk in Gen.OneOf("", "您好，麻烦登一下\n", "#版式 加框\n", "张经理 2026/11/24 09:31:02\n")
        select (block, talk + Scatter(wide ? Widen(block) : block, places, noises));

    private static string Widen(string text) =>
        new([.. text.Select(unit => char.IsAsciiDigit(unit) ? (char)(unit - '0' + '０') : unit)]);

    private static string Scatter(string text, int[] places, string[] noises)
    {
        for (int at = 0; at < places.Length; at++) text = text.Insert(places[at] % (text.Length + 1), noises[at]);
        return text;
    }

    [Test]
    public void Fixes_are_right_whatever_stands_in_the_manuscript() => Untidy.Sample(
        untidy =>
        {
            string[] left = MendEach(untidy.Typed).Left;
            if (left.Length > 0) TestContext.Out.WriteLine(left[0]);
            return left.Length == 0;
        }, iter: 300, threads: 1);

    // A place is where the characters came from: apart from what cleaning changed, the same words stand there.
    [Test]
    public void A_place_holds_the_words_that_the_finding_is_about() => Untidy.Sample(
        untidy =>
        {
            foreach (PreviewDraft.PlacedFinding found in Preview(untidy.Typed).Findings)
            {
                if (found.Where is not { } where) continue;
                if (where.Start < 0 || where.End > untidy.Typed.Length) return false;
            }
            return true;
        }, iter: 300, threads: 1);

    [TestCase("遗失居民身份证，号码：3507 0219 8306 1720 40，声明作废。", "3507 0219 8306 1720 40", "350702198306172049",
        TestName = "Blanks within a number go with it")]
    [TestCase("遗失居民身份证，号码:３５０７０２１９８３０６１７２０４０，声明作废。", "３５０７０２１９８３０６１７２０４０", "350702198306172049",
        TestName = "A number in full width is replaced whole")]
    [TestCase("您好，请登\n遗失居民身份证，号码：350702198306172040，声明作废。\n谢谢", "350702198306172040", "350702198306172049",
        TestName = "Within a chat the number alone is replaced")]
    [TestCase("#版式 加框\n沈佳怡遗失居民身份证，号码：350702198306172040，声明作废。", "350702198306172040", "350702198306172049",
        TestName = "An instruction above moves the place")]
    public void A_number_is_found_and_mended_where_it_was_typed(string typed, string there, string mended)
    {
        string whole = typed.StartsWith('遗') ? "沈佳怡" + typed : typed.Replace("\n遗", "\n沈佳怡遗", StringComparison.Ordinal);

        PreviewDraft.PlacedFinding found = Preview(whole).Findings.Single(one => one.Finding.Code == "ID-CHECK");

        Assert.That(found.Where!.Value.In(whole), Is.EqualTo(there));
        Assert.That(found.Fixes[0].Where.In(whole), Is.EqualTo(there));
        Assert.That(found.Fixes[0].Words, Is.EqualTo(mended));
    }

    [Test]
    public void Talk_of_a_chat_is_shown_where_it_stands()
    {
        const string typed = "您好，麻烦登一下\n沈佳怡遗失居民身份证，号码：350702198306172049，声明作废。";

        PreviewDraft.PlacedFinding talk = Preview(typed).Findings.Single(one => one.Finding.Code == "PASTE-LEFTOVER");

        Assert.That(talk.Where!.Value.In(typed), Is.EqualTo("您好，麻烦登一下"));
    }

    [Test]
    public void Several_notices_are_counted_and_blanks_are_none()
    {
        Assert.That(Preview("甲遗失身份证，声明作废。\n---\n乙遗失户口簿，声明作废。").Notices, Is.EqualTo(2));
        Assert.That(Preview(" \n").Notices, Is.Zero);
    }
}
