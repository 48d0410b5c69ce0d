using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>What is still to be placed: what flows down the columns, and what spans several of them.</summary>
/// <param name="Atoms">Section by section, each with its head first.</param>
/// <param name="Blocks">Under each section's name; a section without any is left out.</param>
internal sealed record Matter(IReadOnlyList<Atom> Atoms, IReadOnlyDictionary<string, IReadOnlyList<SetNotice>> Blocks)
{
    public static Matter None { get; } = new([], new Dictionary<string, IReadOnlyList<SetNotice>>());

    /// <summary>The notice whose first part already stands, or null.</summary>
    public SetNotice? Torn => Atoms.FirstOrDefault(atom => atom.Notice is not null) is { FirstLine: > 0, Notice: { } torn } ? torn : null;

    public IEnumerable<SetNotice> Notices =>
        Atoms.Select(atom => atom.Notice).OfType<SetNotice>().Distinct().Concat(Blocks.Values.SelectMany(notices => notices));

    public bool IsEmpty => Atoms.Count == 0;

    public static Matter Of(IReadOnlyList<Section> sections, PageTemplate template, int mostLines)
    {
        Dictionary<string, IReadOnlyList<SetNotice>> blocks = new(StringComparer.Ordinal);
        foreach (Section section in sections)
            if (section.Notices.Any(notice => notice.Columns > 1))
                blocks.Add(section.Style.Section, [.. section.Notices.Where(notice => notice.Columns > 1)]);
        return new(AtomMaker.Make(sections, template, mostLines), blocks);
    }

    public IReadOnlyList<SetNotice> BlocksOf(SectionStyle section) => Blocks.GetValueOrDefault(section.Section, []);

    public Matter WithBlocks(SectionStyle section, IReadOnlyList<SetNotice> left)
    {
        Dictionary<string, IReadOnlyList<SetNotice>> blocks = new(Blocks, StringComparer.Ordinal);
        if (left.Count == 0) blocks.Remove(section.Section);
        else blocks[section.Section] = left;
        return this with { Blocks = blocks };
    }

    /// <summary>What is left when the atoms before <paramref name="from"/> stand; a section that runs on is headed again.</summary>
    /// <param name="isCarried">Whether a notice is in two: its second part begins with the line that says where the first stands.</param>
    public Matter From(int from, bool isCarried, PageTemplate template)
    {
        List<Atom> rest = [.. Atoms.Skip(from)];
        bool isBegun = rest.Count > 0 && rest[0].Head is null;
        if (!isBegun) return this with { Atoms = rest };
        SectionStyle section = rest[0].Section;
        rest[0] = AtomMaker.Opening(rest[0]);
        if (isCarried) rest.Insert(0, new() { Section = section, Lines = 1, IsCarry = true, BreakCost = Atom.Never });
        rest.Insert(0, AtomMaker.HeadOf(AtomMaker.Continued(section, template), template));
        return this with { Atoms = rest };
    }

    /// <summary>The first atoms, so many lines of them or one notice more, no notice in part; all spans.</summary>
    /// <remarks>In a list of their own: they are asked for often.</remarks>
    public Matter Within(int lines)
    {
        for (int end = 1; end < Atoms.Count; end++)
        {
            lines -= Atoms[end - 1].LinesAbove + Atoms[end - 1].Lines;
            if (lines < 0 && Atoms[end].FirstLine == 0) return this with { Atoms = [.. Atoms.Take(end)] };
        }
        return this with { Atoms = [.. Atoms] };
    }

    /// <summary>What is left of the first atoms of a whole, and the rest of it.</summary>
    public Matter And(Matter whole, int first) =>
        first == whole.Atoms.Count ? this : this with { Atoms = AtomsAhead.Of(Atoms, whole.Atoms, first) };

    /// <summary>The atoms of each section, its head first.</summary>
    public IEnumerable<IReadOnlyList<Atom>> BySection()
    {
        for (int start = 0; start < Atoms.Count;)
        {
            int end = start + 1;
            while (end < Atoms.Count && Atoms[end].Head is null) end++;
            yield return [.. Atoms.Skip(start).Take(end - start)];
            start = end;
        }
    }
}
