using Classifieds.Desk.Wire;
using Classifieds.Desk.Wire.Submissions;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Writing;
using CsCheck;

namespace Classifieds.Tests.Intake.Submissions;

/// <summary>Form to text and back, for every kind of the catalogue, in both its wordings, from the text alone.</summary>
public sealed class SubmissionProperties
{
    private static IEnumerable<KindId> Kinds => House.Catalogue.Kinds.Select(kind => kind.Id);

    [TestCaseSource(nameof(Kinds))]
    public void What_a_form_says_is_read_back_from_its_text(KindId id)
    {
        NoticeKind kind = House.Catalogue.Find(id)!;
        var reader = new SubmissionReader(House.Catalogue);
        Gen.Select(GeneratedForms.Of(kind), Gen.Bool).Select((form, inLongForm) => Writable(form, kind, inLongForm)).Sample(
            written =>
            {
                CheckedNotice notice = House.Read(written.Text);
                Submission read = reader.Read(notice).Form;
                return IsInItsOwnWords(kind)
                    ? Writing.Text(read) == notice.Text
                    : notice.Text == written.Text && read.Equals(written.Submission);
            },
            iter: 100,
            print: written =>
                $"{written.Text}\nis read as\n{Shown(reader.Read(House.Read(written.Text)).Form)}\nwas\n{Shown(written.Submission)}");
    }

    [Test]
    public void A_public_notice_in_words_of_its_own_loses_none_of_them()
    {
        const string Text = "停水公告\n因管网改造，柳泉路以东停水一天，请居民提前蓄水。\n淄博市自来水公司\n2026年11月24日";

        Submission read = new SubmissionReader(House.Catalogue).Read(House.Read(Text)).Form;

        Assert.That(Writing.Text(read), Is.EqualTo(Text));
    }

    // Words of one's own may be parted into title, body and signature in more than one way.
    private static bool IsInItsOwnWords(NoticeKind kind) => kind.Fields.Any(field => field is { Type: "text", IsRequired: true });

    private static (Submission Submission, string Text) Writable(Submission form, NoticeKind kind, bool inLongForm)
    {
        bool isLong = inLongForm && kind.LongWording is not null;
        Submission printed = GeneratedForms.Printed(form, kind, isLong);
        return (printed, NoticeWriter.Write(kind, printed));
    }

    private static string Shown(Submission submission) => WireJson.Write(FormJson.Of(submission));
}
