using Classifieds.Desk.Papers;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;
using Classifieds.Fonts;
using Classifieds.Makeup;
using Classifieds.Makeup.Proofs;
using Classifieds.Makeup.Setting;
using Classifieds.Testing;
using Classifieds.Tests.Desk;
using Classifieds.Typesetting;

namespace Classifieds.Tests.Makeup.Proofs;

/// <summary>What was approved is set again from what was kept, to the last glyph; or not at all.</summary>
public sealed class KeptSettingTests
{
    private static readonly DateOnly Day = new(2026, 11, 25);

    private static SetNotice Read(SetNotice set, PaperFonts fonts, CheckedNotice? notice = null)
    {
        Assert.That(ApprovedSetting.TryRead(KeptSetting.Of(set).ToBytes(), out ApprovedSetting? kept), Is.True);
        return KeptSetting.SetAgain(kept!, set.Index, notice ?? set.Notice, fonts)!;
    }

    [TestCase("tabloid")]
    [TestCase("broadsheet")]
    public void Every_notice_of_the_sample_issue_is_set_again_as_it_was(string name)
    {
        OpenedPaper paper = TestDesk.Paper(name);
        string seeds = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "notices.txt"));

        int bytes = 0, glyphs = 0;
        var photos = TestDesk.PhotosIn(Path.Combine(Repository.Root, "seeds"));

        foreach ((int index, CheckedNotice notice) in TestDesk.Check(paper, seeds, Day, photos).Index())
        {
            SetNotice set = NoticeSetter.Set(index, notice, paper.Paper.Page, paper.Fonts, paper.Paper.Masking);
            SetNotice again = Read(set, paper.Fonts);

            Assert.That(Shown(again), Is.EqualTo(Shown(set)), notice.Text);
            Assert.That(GlyphHash.Of(again), Is.EqualTo(GlyphHash.Of(set)).And.EqualTo(KeptSetting.Of(set).GlyphHash()));
            bytes += KeptSetting.Of(set).ToBytes().Length;
            glyphs += set.Rows.Sum(row => row.Line.Glyphs.Count);
        }
        Assert.That((double)bytes / glyphs, Is.LessThan(18), "bytes a glyph, words and faces included");
    }

    [Test]
    public void A_boxed_notice_with_a_photograph_keeps_frame_and_place()
    {
        var paper = SquarePaper.Template with { Photo = new(Length.Pt(60), Lines: 6, Air: Length.Pt(4)) };
        CheckedNotice notice = SquarePaper.WithPhoto(SquarePaper.Item(9)) with { Shape = new(2, IsBoxed: true, Lines: 20) };
        SetNotice set = NoticeSetter.Set(3, notice, paper, SquarePaper.Fonts, MaskingPolicy.None);

        SetNotice again = Read(set, SquarePaper.Fonts);

        Assert.That((again.Columns, again.IsBoxed, again.Lines, again.Index), Is.EqualTo((2, true, 20, 3)));
        Assert.That(Shown(again), Is.EqualTo(Shown(set)));
    }

    [Test]
    public void Without_its_face_or_with_another_edition_of_it_it_is_not_set()
    {
        SetNotice set = NoticeSetter.Set(0, SquarePaper.Item(3), SquarePaper.Template, SquarePaper.Fonts, MaskingPolicy.None);
        ApprovedSetting kept = KeptSetting.Of(set);
        ApprovedSetting Of(ApprovedFace face) => kept with { Faces = [face] };

        Assert.That(KeptSetting.SetAgain(kept, 0, set.Notice, SquarePaper.Fonts), Is.Not.Null);
        ApprovedSetting otherEdition = Of(kept.Faces[0] with { Fingerprint = "another edition" });
        Assert.That(KeptSetting.SetAgain(otherEdition, 0, set.Notice, SquarePaper.Fonts), Is.Null);
        Assert.That(KeptSetting.SetAgain(Of(kept.Faces[0] with { Name = "Another-Regular" }), 0, set.Notice, SquarePaper.Fonts), Is.Null);
    }

    [Test]
    public void With_another_photograph_it_is_not_set()
    {
        var paper = SquarePaper.Template with { Photo = new(Length.Pt(60), Lines: 6, Air: Length.Pt(4)) };
        SetNotice set = NoticeSetter.Set(0, SquarePaper.WithPhoto(SquarePaper.Item(3)), paper, SquarePaper.Fonts, MaskingPolicy.None);
        ApprovedSetting kept = KeptSetting.Of(set);

        Assert.That(KeptSetting.SetAgain(kept, 0, SquarePaper.WithPhoto(SquarePaper.Item(3), 31), SquarePaper.Fonts), Is.Null);
        Assert.That(KeptSetting.SetAgain(kept, 0, SquarePaper.Item(3), SquarePaper.Fonts), Is.Null);
    }

    [Test]
    public void Two_faces_of_one_file_and_two_files_have_fingerprints_of_their_own()
    {
        ITypeface[] faces = FacesOf(TestDesk.Paper("tabloid"));
        string profile = Path.Combine(Repository.Root, "templates", "papers", "tabloid.yaml");
        ITypeface[] openedAgain = FacesOf(TestDesk.PaperOf(profile).Done());

        Assert.That(faces.Select(face => face.Fingerprint), Is.Unique);
        Assert.That(openedAgain.Select(face => face.Fingerprint), Is.EqualTo(faces.Select(face => face.Fingerprint)),
            "and the same each time");
    }

    private static ITypeface[] FacesOf(OpenedPaper paper) =>
        [.. ((FontChain[])[paper.Fonts.Body, paper.Fonts.Head, paper.Fonts.Note]).SelectMany(chain => chain.Faces).Distinct()];

    private static IEnumerable<object?> Shown(SetNotice set) =>
    [
        set.PrintedText, set.Lines, set.TitleLines, set.SignatureLines, set.Columns, set.IsBoxed,
        set.Photo is { } photo ? photo with { Picture = null! } : null, set.Photo?.Picture.Hash,
        .. set.Rows.SelectMany(row =>
            (IEnumerable<object>)[row with { Line = row.Line with { Glyphs = [] } }, .. row.Line.Glyphs.Cast<object>()]),
    ];
}
