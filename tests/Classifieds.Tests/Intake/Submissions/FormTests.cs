using System.Text;
using Classifieds.Desk.Wire;
using Classifieds.Desk.Wire.Submissions;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Writing;
using Classifieds.Testing;

namespace Classifieds.Tests.Intake.Submissions;

/// <summary>Goldens/intake/forms.submissions.jsonl, one filled-in form a line: written, read back, and checked as the desk would.</summary>
public sealed class FormTests
{
    private const string File = "intake/forms.submissions.jsonl";

    private static readonly IReadOnlyList<Submission> Examples =
        [.. Golden.Input(File).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => FormJson.TryRead(line, out ReadForm? read) ? read.Form : throw new FormatException(line))];

    private static IEnumerable<TestCaseData> Forms =>
        from example in Examples
        from inLongForm in (bool[])[false, true]
        where !inLongForm || KindOf(example).LongWording is not null
        select new TestCaseData(example, inLongForm).SetArgDisplayNames(example.Kind.ToString(), inLongForm ? "long" : "short");

    [Test]
    public void Every_public_and_missing_kind_has_an_example() => Assert.That(
        House.Catalogue.Kinds.Where(kind => kind.Family is NoticeFamily.Public or NoticeFamily.Missing).Select(kind => kind.Id),
        Is.SubsetOf(Examples.Select(example => example.Kind)));

    [TestCaseSource(nameof(Forms))]
    public void What_the_form_says_is_read_back(object example, bool inLongForm)
    {
        Submission submission = For((Submission)example, inLongForm);
        string text = Written(submission, inLongForm);

        CheckedNotice notice = House.Read(text);

        Assert.That(notice.Text, Is.EqualTo(text), "the wording is in house style");
        Assert.That(Shown(new SubmissionReader(House.Catalogue).Read(notice).Form), Is.EqualTo(Shown(submission)));
    }

    [TestCaseSource(nameof(Forms))]
    public void What_the_form_writes_is_recognised_and_raises_no_alarm(object example, bool inLongForm)
    {
        var submission = (Submission)example;
        CheckedNotice notice = House.Read(Written(For(submission, inLongForm), inLongForm));

        Assert.That(notice.Kind, Is.EqualTo(KindOf(submission).FormOf ?? submission.Kind));
        Assert.That(notice.Findings.Where(finding => finding.Severity != Severity.Info).Select(finding => finding.Message), Is.Empty);
    }

    [Test]
    public void Forms_are_worded_as_the_golden_says()
    {
        var texts = new StringBuilder();
        foreach (TestCaseData form in Forms)
        {
            var (example, inLongForm) = ((Submission)form.Arguments[0]!, (bool)form.Arguments[1]!);
            texts.Append('[').Append(example.Kind).Append(inLongForm ? " long]\n" : "]\n");
            texts.Append(Written(For(example, inLongForm), inLongForm)).Append("\n\n");
        }
        Golden.Check("intake/forms.txt", texts.ToString());
    }

    private static NoticeKind KindOf(Submission submission) => House.Catalogue.Find(submission.Kind)!;

    private static string Written(Submission submission, bool inLongForm) => Writing.Text(submission, inLongForm);

    // The short form has no place for what stands under a title.
    private static Submission For(Submission submission, bool inLongForm) => submission with
    {
        InLongForm = inLongForm,
        Fields = submission.Fields
            .Where(field => inLongForm || !KindOf(submission).Fields.First(asked => asked.Name == field.Key).IsOfLongForm).ToDictionary(),
    };

    private static string Shown(Submission submission)
    {
        static IReadOnlyDictionary<string, string> InOrder(IReadOnlyDictionary<string, string> fields) =>
            fields.OrderBy(field => field.Key, StringComparer.Ordinal).ToDictionary();
        return WireJson.Write(FormJson.Of(
            submission with { Fields = InOrder(submission.Fields), Items = [.. submission.Items.Select(InOrder)] }));
    }
}
