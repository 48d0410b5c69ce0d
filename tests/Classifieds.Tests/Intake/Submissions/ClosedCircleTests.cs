using System.Globalization;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Wire;
using Classifieds.Desk.Wire.Submissions;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Writing;
using Classifieds.Testing;

namespace Classifieds.Tests.Intake.Submissions;

/// <summary>read | write: what was read is written again without a complaint, and says the same, or what no field holds is told.</summary>
public sealed class ClosedCircleTests
{
    private static int same, told, faulty;

    private static readonly SubmissionReader Reader = new(House.Catalogue);

    private static IEnumerable<TestCaseData> Samples() =>
        NoticePaste.Split(File.ReadAllText(Path.Combine(Repository.Root, "seeds", "notices.txt"))).Notices
            .Select((notice, index) => new TestCaseData(notice.Text).SetArgDisplayNames($"sample {index + 1}"));

    private static IEnumerable<string> Goldens() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Classifieds.Tests", "Goldens", "intake"), "*.notices.txt")
            .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private static IEnumerable<KindId> Kinds => House.Catalogue.Kinds.Select(kind => kind.Id);

    [OneTimeTearDown]
    public void Count() =>
        TestContext.Progress.WriteLine(
            $"read | write: {same} notices in the same words, {told} with words told as unheld, {faulty} with errors");

    [TestCaseSource(nameof(Samples))]
    public void A_sample_is_written_again_and_nothing_of_it_is_lost_in_silence(string manuscript)
    {
        CheckedNotice notice = House.Read(manuscript);

        Assert.That(Lost(notice), Is.Empty);
        ReadForm read = Reader.Read(notice);
        if (read.Unheld.Count == 0) Assert.That(Words(Writing.Text(read.Form)), Is.EquivalentTo(Words(notice.Text)));
    }

    [TestCaseSource(nameof(Goldens))]
    public void Of_a_notice_that_people_wrote_nothing_is_lost_in_silence(string file) => Assert.Multiple(() =>
    {
        foreach (CheckedNotice notice in NoticePaste.Split(Golden.Input($"intake/{file}")).Notices.Select(one => House.Read(one.Text)))
            Assert.That(Lost(notice), Is.Empty, notice.Text);
    });

    [TestCaseSource(nameof(Kinds))]
    public void Of_a_notice_in_anybodys_words_nothing_is_lost_in_silence(KindId id)
    {
        var random = (uint)Random.Shared.Next(1_000, int.MaxValue);
        foreach (uint seed in (uint[])[1, 2, 3, 4, 5, random]) Judge(id, seed);
    }

    [Explicit("3,000 and more notices: a minute")]
    [TestCaseSource(nameof(Kinds))]
    public void Of_very_many_notices_nothing_is_lost_in_silence(KindId id)
    {
        uint first = uint.Parse(Environment.GetEnvironmentVariable("FORMS_SEED") ?? "100", CultureInfo.InvariantCulture);
        for (uint seed = first; seed < first + 40; seed++) Judge(id, seed);
    }

    [Test]
    public void Unheld_words_are_told_beside_the_form()
    {
        ReadForm read = Reader.Read(House.Read("赖美玉不慎遗失滨河市中心医院住院预交款收据两张，号码：YJ20260918、YJ20260925，声明作废。"));
        string line = WireJson.Write(FormJson.Of(read));

        Assert.That(line, Does.EndWith(""","unheld":["不慎遗失","号码"]}"""));
        Assert.That(FormJson.TryRead(line, out ReadForm? again) && again.Form.Equals(read.Form) && again.Unheld.SequenceEqual(read.Unheld));
    }

    // A value may stand elsewhere, and a mark may be another.
    private static IEnumerable<char> Words(string text) => text.Where(char.IsLetterOrDigit);

    private static void Judge(KindId id, uint seed)
    {
        string text = GeneratedNotices.Example(House.Catalogue.Find(id)!, seed);
        CheckedNotice notice = House.Read(text);
        Assert.That(Lost(notice), Is.Empty, $"seed {seed}: {notice.Text}");
    }

    // The words that neither the written form nor the told rest has, counted sign by sign; or what the writer complains of.
    private static string Lost(CheckedNotice notice)
    {
        ReadForm read = Reader.Read(notice);
        switch (Writing.Judged(read.Form))
        {
            case JudgedForm.Written(var written, _):
                Interlocked.Increment(ref read.Unheld.Count == 0 ? ref same : ref told);
                Dictionary<char, int> left = (written + string.Concat(read.Unheld)).CountBy(unit => unit).ToDictionary();
                return string.Concat(notice.Text.Where(unit => char.IsLetterOrDigit(unit) && !Takes(left, unit)));
            case JudgedForm.Returned(var findings):
                Interlocked.Increment(ref faulty);
                return notice.HasErrors ? "" : string.Join('\n', findings.Select(found => $"{found.Path}: {found.Finding.Message}"));
            default: throw new InvalidOperationException();
        }
    }

    private static bool Takes(Dictionary<char, int> left, char unit)
    {
        int there = left.GetValueOrDefault(unit);
        left[unit] = there - 1;
        return there > 0;
    }
}
