using Classifieds.Desk.Checks;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Pastes;
using Classifieds.Intake.Instructions;
using Classifieds.Intake.Pasting;
using Classifieds.Intake.Submissions;
using Classifieds.Intake.Writing;
using Classifieds.Tests.Desk;
using Classifieds.Tests.Intake.Pasting;

namespace Classifieds.Tests.Intake;

/// <summary>Spoilt notices go through check, read, write and page: nothing throws, no fact stands outside its text, no word is lost
/// unsaid.</summary>
/// <remarks>CLASSIFIEDS_MUTATIONS=10000 makes the long run; a failure names its seed.</remarks>
public sealed class MutationTests
{
    private const int Usual = 300;
    private const int OnOnePage = 60;

    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("CLASSIFIEDS_MUTATIONS"), out int asked) ? asked : Usual;

    private static readonly SubmissionReader FormReader = new(House.Catalogue);
    private static readonly SubmissionWriter Writer = new(House.Catalogue);

    [Test]
    public void The_same_spoilt_notices_every_time() => Run(20261129, Count);

    [Test]
    public void Other_spoilt_notices_each_time() => Run(Random.Shared.Next(), Count);

    [Test]
    public void Spoilt_notices_on_a_page()
    {
        var random = new Random(20261129);
        for (int page = 0; page < Math.Max(1, Count / Usual); page++)
        {
            string[] manuscripts = [.. Enumerable.Range(0, OnOnePage).Select(_ => MutatedNotice.Next(random)).SelectMany(text =>
                PasteSplitter.Split(text).Notices.Select(notice => notice.Text))];
            string[] settable = [.. manuscripts.Where(IsSettable)];

            Outcome<Classifieds.Desk.Pages.FinishedPage> made = TestDesk.Page(
                TestDesk.Paper("tabloid"), new PageRequest { Manuscripts = settable, PrintDate = House.PrintDate });

            Assert.That(made.IsRefused(out Refusal? why, out _), Is.False, why?.Message);
        }
    }

    // What check tells to be unprintable is refused before a page is set; that it is told is seen above.
    private static bool IsSettable(string manuscript)
    {
        IReadOnlyList<CheckedNotice> read = TestDesk.Check(TestDesk.Paper("tabloid"), manuscript, House.PrintDate);
        return read.Count > 0
            && read.All(notice => notice.Text.Length > 0 && !notice.Findings.Any(finding => finding.Severity == Severity.Error));
    }

    private static void Run(int seed, int count)
    {
        var random = new Random(seed);
        for (int run = 0; run < count; run++)
        {
            string text = MutatedNotice.Next(random);
            string shown = $"seed {seed}, run {run}: {text}";
            try
            {
                Check(text, shown);
            }
            catch (Exception fault) when (fault is not AssertionException)
            {
                Assert.Fail($"{shown}\n{fault}");
            }
        }
    }

    private static void Check(string text, string shown)
    {
        Paste paste = PasteSplitter.Split(text);
        PasteLaws.Check(text, paste);
        CheckedPaste answer = TestDesk.CheckPaste(text, House.PrintDate);
        foreach (CheckedNotice notice in answer.Notices)
        {
            foreach (var fact in notice.Facts)
            {
                Assert.That(fact.Span.Start >= 0 && fact.Span.End <= notice.Text.Length, shown);
                Assert.That(fact.Span.In(notice.Text), Is.EqualTo(fact.Text), shown);
            }
            foreach (Finding finding in notice.Findings)
                Assert.That(finding.Where is not { } where || (where.Start >= 0 && where.End <= notice.Text.Length), shown);
            Assert.That(Undone(notice), Is.EqualTo(InstructionLines.Read(notice.Manuscript).Words), shown);

            ReadForm read = FormReader.Read(notice);
            JudgedForm written = Writer.Write(read.Form, House.PrintDate);
            Assert.That(written, Is.InstanceOf<JudgedForm.Written>().Or.InstanceOf<JudgedForm.Returned>(), shown);
        }
    }

    // What cleaning did, undone: so every word that is not in the text is in the changes.
    private static string Undone(CheckedNotice notice)
    {
        string undone = notice.Text;
        foreach (TextChange change in notice.Changes.Reverse())
            undone = undone.Remove(change.Start, change.Length).Insert(change.Start, change.From);
        return undone;
    }
}
