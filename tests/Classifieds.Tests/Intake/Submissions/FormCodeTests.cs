using System.Reflection;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Writing;
using CsCheck;

namespace Classifieds.Tests.Intake.Submissions;

/// <summary>A field is judged as its words are in a text: the same codes, the same sentences, for every kind of the catalogue.</summary>
public sealed class FormCodeTests
{
    // What is found in the words of one field, or by holding fields against one another; not what the words around them make of it.
    private static readonly HashSet<string> OfFields =
    [
        .. Codes(typeof(NumberFindings)), .. Codes(typeof(IdentifierFindings)), .. Codes(typeof(AmountFindings)),
        NoticeFindings.DateUnreal.Code, NoticeFindings.NamePlaceholder.Code, NoticeFindings.NumberDoubled.Code,
        NoticeFindings.SignatureDateLate.Code,
        NoticeFindings.TextBroken.Code, NoticeFindings.TextUndecoded.Code, NoticeFindings.TextPrivate.Code, NoticeFindings.TextKangxi.Code,
        NoticeFindings.TextCompatibility.Code,
    ];

    private static IEnumerable<KindId> Kinds => House.Catalogue.Kinds.Select(kind => kind.Id);

    [TestCaseSource(nameof(Kinds))]
    public void A_form_is_told_what_its_text_is_told(KindId id)
    {
        NoticeKind kind = House.Catalogue.Find(id)!;
        Gen.Select(GeneratedForms.Of(kind, withFaults: true), Gen.Bool)
            .Select((form, inLongForm) => (Form: form, IsLong: inLongForm && kind.LongWording is not null))
            .Select(one => one with { Form = GeneratedForms.Printed(one.Form, kind, one.IsLong) })
            .Sample(
                one => Told(kind, one.Form).SequenceEqual(ToldOfText(kind, one.Form)),
                iter: 60,
                print: one =>
                {
                    string[] form = Told(kind, one.Form), text = ToldOfText(kind, one.Form);
                    return $"""
                        {NoticeWriter.Write(kind, one.Form)}
                        the form: {string.Join(" | ", form.Except(text))}
                        the text: {string.Join(" | ", text.Except(form))}
                        """;
                });
    }

    [Test]
    public void The_generated_forms_have_faults_of_many_sorts()
    {
        IEnumerable<Submission> forms = House.Catalogue.Kinds
            .SelectMany(kind => Enumerable.Range(0, 40).Select(seed => GeneratedForms.Example(kind, (uint)seed, withFaults: true)));
        string[] codes = [.. forms.SelectMany(form => Writing.Findings(form)).Select(found => found.Finding.Code).Where(OfFields.Contains)];

        Assert.That(codes.Distinct().Count(), Is.GreaterThan(15));
    }

    // In the run of a public notice a reader may not know a name for one; a form does, and tells more of it, never less.
    private static string[] Told(NoticeKind kind, Submission form)
    {
        bool mayTellMore = kind.Family is NoticeFamily.Public or NoticeFamily.Missing
            && !House.Read(NoticeWriter.Write(kind, form)).Findings.Any(IsPlaceholder);
        return InOrder(Writing.Findings(form).Select(found => found.Finding)
            .Where(finding => !mayTellMore || !IsPlaceholder(finding)));
    }

    private static bool IsPlaceholder(Finding finding) => finding.Code == NoticeFindings.NamePlaceholder.Code;

    private static string[] ToldOfText(NoticeKind kind, Submission form) =>
        InOrder(House.Read(NoticeWriter.Write(kind, form)).Findings);

    private static string[] InOrder(IEnumerable<Finding> findings) =>
        [.. findings.Where(finding => OfFields.Contains(finding.Code)).Select(finding => $"{finding.Code} {finding.Message}")
            .Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Codes(Type room) => room.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null)).OfType<FindingKind>().Select(kind => kind.Code);
}
