using System.Globalization;
using System.Reflection;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Writing;

namespace Classifieds.Tests.Intake.Submissions;

/// <summary>A field is judged as its words are in a text: the same codes, the same sentences, for every kind of the catalogue.</summary>
public sealed class FormCodeTests
{
    // What is found in the words of one field, or by holding fields against one another; not what the words around them make of it.
    private static readonly HashSet<string> OfFields =
    [
        .. Codes(typeof(NumberFindings)), .. Codes(typeof(IdentifierFindings)).Except([IdentifierFindings.InvoiceCopy.Code]),
        .. Codes(typeof(AmountFindings)),
        NoticeFindings.DateUnreal.Code, NoticeFindings.NamePlaceholder.Code, NoticeFindings.NameShort.Code,
        NoticeFindings.NumberDoubled.Code,
        NoticeFindings.SignatureDateLate.Code,
        NoticeFindings.TextBroken.Code, NoticeFindings.TextUndecoded.Code, NoticeFindings.TextPrivate.Code, NoticeFindings.TextKangxi.Code,
        NoticeFindings.TextCompatibility.Code,
    ];

    private static IEnumerable<KindId> Kinds => House.Catalogue.Kinds.Select(kind => kind.Id);

    [TestCaseSource(nameof(Kinds))]
    public void A_form_is_told_what_its_text_is_told(KindId id)
    {
        for (uint seed = 0; seed < 60; seed++) Compare(id, seed);
        Compare(id, (uint)Random.Shared.Next(1_000, int.MaxValue));
    }

    [Explicit("30,000 and more forms: two minutes; FORMS_SEED says which")]
    [TestCaseSource(nameof(Kinds))]
    public void Very_many_forms_are_told_what_their_texts_are_told(KindId id)
    {
        uint first = uint.Parse(Environment.GetEnvironmentVariable("FORMS_SEED") ?? "1000", CultureInfo.InvariantCulture);
        for (uint seed = first; seed < first + 400; seed++) Compare(id, seed);
    }

    private static void Compare(KindId id, uint seed)
    {
        NoticeKind kind = House.Catalogue.Find(id)!;
        bool isLong = seed % 2 == 1 && kind.LongWording is not null;
        Submission form = GeneratedForms.Printed(GeneratedForms.Example(kind, seed, withFaults: true), kind, isLong);
        Assert.That(Told(kind, form), Is.EqualTo(ToldOfText(kind, form)), $"seed {seed}: {NoticeWriter.Write(kind, form)}");
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
            && !ToldOfText(kind, form).Any(told => told.StartsWith(NoticeFindings.NamePlaceholder.Code, StringComparison.Ordinal));
        return InOrder(Writing.Findings(form).Select(found => found.Finding)
            .Where(finding => !mayTellMore || !IsPlaceholder(finding)));
    }

    private static bool IsPlaceholder(Finding finding) => finding.Code == NoticeFindings.NamePlaceholder.Code;

    private static string[] ToldOfText(NoticeKind kind, Submission form) =>
        InOrder(House.Read(NoticeWriter.Write(kind, form)).Findings
            .Where(finding => !IsPlaceholder(finding) || IsOfAParty(kind, form, finding)));

    // A reader that takes 李某某诉 for a name tells of a field that holds another's.
    private static bool IsOfAParty(NoticeKind kind, Submission form, Finding finding) => kind.Fields
        .Where(field => field.Type is FactType.Party or FactType.MissingPerson)
        .Any(field => form.Fields.GetValueOrDefault(field.Name, "").Contains(finding.Message.Split('“', '”')[1], StringComparison.Ordinal));

    private static string[] InOrder(IEnumerable<Finding> findings) =>
        [.. findings.Where(finding => OfFields.Contains(finding.Code)).Select(finding => $"{finding.Code} {finding.Message}")
            .Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Codes(Type room) => room.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null)).OfType<FindingKind>().Select(kind => kind.Code);
}
