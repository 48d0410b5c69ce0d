using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;

namespace Classifieds.Tests.Domain.Proofs;

/// <summary>An approval stands exactly while revision, words and glyphs are those of the proof that was answered yes.</summary>
public sealed class ApprovalTests
{
    private static readonly DateTimeOffset Made = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);
    private static readonly SettingFingerprints From = new("words", "faces", "style", "template", "shape");
    private static readonly Proof Sent =
        new(new NoticeId(new(2026, 11, 25), 7), 1, "printed", "glyphs", Made) { From = From, SettingHash = "kept" };

    private static readonly Proof Approved = Sent with { Answer = new(true, Made.AddHours(1)) };
    private static readonly Proof Declined = Sent with { Answer = new(false, Made.AddHours(1)) };

    private static SettingNow Now(int revision = 1, SettingFingerprints? from = null, string glyphs = "glyphs") =>
        new(revision, from ?? From, new(glyphs));

    private static SettingFingerprints Changed(string part) => part switch
    {
        "words" => From with { Words = "others" },
        "faces" => From with { Faces = "others" },
        "style" => From with { Style = "others" },
        "template" => From with { Template = "others" },
        "shape" => From with { Shape = "others" },
        _ => From,
    };

    [TestCase("", 1, "glyphs", "", TestName = "Nothing changed")]
    [TestCase("", 2, "glyphs", "稿件改过", TestName = "A later revision voids, though the glyphs be the same")]
    [TestCase("words", 1, "glyphs", "稿件改过", TestName = "Other words under the same mask void")]
    [TestCase("words", 2, "moved", "稿件改过", TestName = "A later revision with other words")]
    [TestCase("faces", 1, "glyphs", "", TestName = "Another face elsewhere in the paper voids nothing")]
    [TestCase("faces", 1, "moved", "字体换了", TestName = "Another face in the notice")]
    [TestCase("style", 1, "glyphs", "", TestName = "A style that moves no glyph")]
    [TestCase("style", 1, "moved", "排式改了", TestName = "A style that moves glyphs")]
    [TestCase("template", 1, "glyphs", "", TestName = "A template that moves no glyph")]
    [TestCase("template", 1, "moved", "报纸的模板改了", TestName = "A template that moves glyphs")]
    [TestCase("shape", 1, "glyphs", "", TestName = "A shape that moves no glyph")]
    [TestCase("shape", 1, "moved", "所占版面改了", TestName = "A shape that moves glyphs")]
    [TestCase("", 1, "moved", "", TestName = "An update of the program voids nothing, since the kept setting is printed")]
    public void An_approval_stands_or_says_what_voided_it(string part, int revision, string glyphs, string cause)
    {
        Approval approval = Approval.Of([Approved], Now(revision, Changed(part), glyphs));

        Assert.That(approval, Is.InstanceOf(cause.Length == 0 ? typeof(Approval.Given) : typeof(Approval.Void)));
        Assert.That(approval.Stands, Is.EqualTo(cause.Length == 0));
        Assert.That(approval.Sentence, Is.EqualTo(cause.Length == 0 ? "登报人已同意清样" : $"登报人同意的清样已失效：{cause}，请再出清样"));
    }

    [Test]
    public void Several_causes_are_told_together()
    {
        var approval = (Approval.Void)Approval.Of([Approved], Now(2, new("o", "o", "o", "o", "o"), "moved"));

        Assert.That(approval.Causes, Is.EqualTo([VoidCause.Words, VoidCause.Faces, VoidCause.Style, VoidCause.Template, VoidCause.Shape]));
    }

    [TestCase(1, "glyphs", null)]
    [TestCase(1, "moved", VoidCause.Unknown)]
    [TestCase(2, "glyphs", VoidCause.Words)]
    public void A_proof_of_before_anything_was_recorded_is_judged_by_revision_and_glyphs(int revision, string glyphs, VoidCause? cause)
    {
        Approval approval = Approval.Of([Approved with { From = null, SettingHash = null }], Now(revision, glyphs: glyphs));

        Assert.That((approval as Approval.Void)?.Causes, Is.EqualTo(cause is { } told ? (VoidCause[])[told] : null));
        Assert.That(approval.Stands, Is.EqualTo(cause is null));
    }

    [Test]
    public void Without_its_setting_kept_a_proof_stands_only_while_the_program_sets_the_same()
    {
        Proof unkept = Approved with { SettingHash = null };

        Assert.That(Approval.Of([unkept], Now()).Stands, Is.True);
        Assert.That(((Approval.Void)Approval.Of([unkept], Now(glyphs: "moved"))).Causes, Is.EqualTo([VoidCause.Unknown]));
    }

    [Test]
    public void A_notice_is_set_again_only_where_something_has_changed()
    {
        bool set = false;
        Lazy<string> glyphs = new(() => { set = true; return "glyphs"; });

        Assert.That(Approval.Of([Approved], new(1, From, glyphs)).Stands && !set, Is.True);
        Assert.That(Approval.Of([Approved], new(1, Changed("style"), glyphs)).Stands && set, Is.True);
    }

    private static Proof At(int hours, bool? yes, int revision = 1) => Sent with
    {
        Revision = revision,
        MadeAt = Made.AddHours(hours),
        Answer = yes is { } said ? new(said, Made.AddHours(hours + 1)) : null,
    };

    private static IEnumerable<TestCaseData> Rows()
    {
        yield return Row("No proof", typeof(Approval.NotAsked));
        yield return Row("A proof of earlier words alone is none of these", typeof(Approval.NotAsked), At(0, null, revision: 0));
        yield return Row("One out", typeof(Approval.Awaited), At(0, null));
        yield return Row("A yes", typeof(Approval.Given), At(0, true));
        yield return Row("A no", typeof(Approval.Declined), At(0, false));
        yield return Row("A yes after a no", typeof(Approval.Given), At(0, false), At(2, true));
        yield return Row("A no after a yes", typeof(Approval.Declined), At(0, true), At(2, false));
        yield return Row("A sheet printed again leaves the yes standing", typeof(Approval.Given), At(0, true), At(2, null));
        yield return Row("A yes to earlier words", typeof(Approval.Void), At(0, true, revision: 0));
        yield return Row("Yes to earlier words, and the new proof is out", typeof(Approval.Awaited), At(0, true, revision: 0), At(2, null));
        yield return Row("A proof out before the last no waits for nothing", typeof(Approval.Declined), At(0, null), At(2, false));
        yield return Row("A later yes to other words undoes nothing", typeof(Approval.Given), At(0, true), At(2, true, revision: 0));

        static TestCaseData Row(string name, Type expected, params Proof[] proofs) => new TestCaseData(proofs, expected).SetName(name);
    }

    [TestCaseSource(nameof(Rows))]
    public void The_proofs_of_a_notice_come_to(object proofs, Type expected) =>
        Assert.That(Approval.Of((Proof[])proofs, Now()), Is.InstanceOf(expected));

    [Test]
    public void Every_sentence_says_something_else()
    {
        Approval[] all =
        [
            new Approval.NotAsked(), new Approval.Awaited(Sent), new Approval.Declined(Declined), new Approval.Given(Approved),
            .. Enum.GetValues<VoidCause>().Select(cause => new Approval.Void(Approved, [cause])),
        ];

        Assert.That(all.Select(approval => approval.Sentence), Is.Unique);
        Assert.That(all.Where(approval => approval.Stands), Is.All.InstanceOf<Approval.Given>().And.Exactly(1).Items);
    }
}
