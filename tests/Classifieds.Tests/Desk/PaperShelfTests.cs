using Classifieds.Desk;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>A paper's profile is read when its files have changed, not whenever somebody asks for it: a preview asks at each key.</summary>
public sealed class PaperShelfTests
{
    private readonly string folder = Directory.CreateTempSubdirectory("classifieds-").FullName;
    private readonly SteppedClock clock = new();
    private string profile = "";
    private Workbench desk = null!;

    [SetUp]
    public void Open()
    {
        profile = Path.Combine(folder, "tabloid.yaml");
        File.Copy(Path.Combine(Repository.Root, "templates", "papers", "tabloid.yaml"), profile, overwrite: true);
        desk = new(new DeskPlaces(TemplateFolder.Find(), StoreSetting.Read(null, _ => null))
        {
            Profiles = new Dictionary<string, string> { [PaperFolder.Default] = profile },
        }, clock);
    }

    [OneTimeTearDown]
    public void Clear() => Directory.Delete(folder, recursive: true);

    private sealed class SteppedClock : TimeProvider
    {
        public TimeSpan Gone { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Gone.Ticks;
    }

    [Test]
    public void It_is_the_same_while_its_file_is()
    {
        Paper first = desk.Profile(null).Done();
        clock.Gone += TimeSpan.FromMinutes(1);

        Assert.That(desk.Profile(null).Done(), Is.SameAs(first));
    }

    [Test]
    public void What_is_written_into_it_is_taken_in_without_a_restart()
    {
        Paper first = desk.Profile(null).Done();
        File.AppendAllText(profile, "\ncalendar: { days: [周五] }\n");
        clock.Gone += TimeSpan.FromMinutes(1);

        Paper changed = desk.Profile(null).Done();

        Assert.That(changed.Publishing, Is.Not.EqualTo(first.Publishing));
    }

    [Test]
    public void A_paper_that_is_not_there_is_told_each_time()
    {
        for (int turn = 0; turn < 2; turn++)
        {
            Assert.That(desk.Profile("morgen").IsRefused(out Refusal? why, out _), Is.True);
            Assert.That(why!.Code, Is.EqualTo("TEMPLATE-UNKNOWN"));
        }
    }
}
