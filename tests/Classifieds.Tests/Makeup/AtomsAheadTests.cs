using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Templates;
using CsCheck;

namespace Classifieds.Tests.Makeup;

/// <summary>What waits behind a page is shared with the pages after it, and nobody can tell.</summary>
public sealed class AtomsAheadTests
{
    private static readonly SectionStyle Section = SquarePaper.Template.Sections[0];

    // So many are made of what one page leaves of what it was made of, and so many of the others it was made of.
    private static readonly Gen<(int Issue, (int Left, int At)[] Pages)> AnyIssue = Gen.Select(
        Gen.Int[0, 60], Gen.Select(Gen.Int[0, 9], Gen.Int[0, 14]).Array[0, 9]);

    [Test]
    public void Page_by_page_it_is_what_copies_would_be() => AnyIssue.Sample(issue =>
    {
        Atom[] whole = Atoms(issue.Issue);
        IReadOnlyList<Atom> ahead = whole;
        List<Atom> copied = [.. whole];
        foreach ((int left, int at) in issue.Pages)
        {
            Atom[] rest = Atoms(left);
            int from = Math.Min(at, copied.Count);
            ahead = AtomsAhead.Of(rest, ahead, from);
            copied = [.. rest, .. copied.Skip(from)];

            Assert.That(ahead, Is.EqualTo(copied).Using<Atom>(ReferenceEquals));
            Assert.That(Enumerable.Range(0, ahead.Count).Select(place => ahead[place]), Is.EqualTo(copied).Using<Atom>(ReferenceEquals));
        }
    });

    [Test]
    public void What_waits_behind_a_page_is_not_copied_for_it()
    {
        Matter left = new(Atoms(100_000), Matter.None.Blocks);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int page = 0; page < 1_000; page++)
        {
            Matter near = left.Within(100);
            left = (near with { Atoms = [.. near.Atoms.Skip(60)] }).And(left, near.Atoms.Count);
        }

        Assert.That(left.Atoms, Has.Count.EqualTo(40_000));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(20_000_000), "of 560 MB");
    }

    private static Atom[] Atoms(int count) => [.. Enumerable.Range(0, count).Select(_ => new Atom { Section = Section, Lines = 1 })];
}
