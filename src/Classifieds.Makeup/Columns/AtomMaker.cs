using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>The parts that a column break leaves whole, with the air between them.</summary>
internal static class AtomMaker
{
    // Beside a ragged foot of two lines (see ColumnCost) a split is the lesser evil, beside one of a single line it is not.
    private const int SplitCost = 900;

    /// <param name="mostLines">What a column holds: what has no room in it below a head is split whatever the template says.</param>
    public static IReadOnlyList<Atom> Make(IReadOnlyList<Section> sections, PageTemplate template, int mostLines)
    {
        List<Atom> atoms = [];
        foreach (Section section in sections)
        {
            atoms.Add(HeadOf(section.Style, template));
            SetNotice? before = null;
            foreach (SetNotice notice in section.Notices.Where(notice => notice.Columns == 1))
            {
                AddNotice(atoms, notice, before, section.Style, template, mostLines);
                before = notice;
            }
        }
        return atoms;
    }

    public static Atom HeadOf(SectionStyle section, PageTemplate template)
    {
        (int linesAbove, int gapShares, bool hasRule) = AirAboveHead(section, template);
        return new()
        {
            Head = section,
            Section = section,
            Lines = template.HeadLines(section),
            LinesAbove = linesAbove,
            GapShares = gapShares,
            HasRuleAbove = hasRule,
        };
    }

    /// <summary>The air above a section's head in a column, as <see cref="AirAbove"/> tells it of a notice.</summary>
    public static (int Lines, int Shares, bool HasRule) AirAboveHead(SectionStyle section, PageTemplate template) => section.HasHead
        ? (template.SectionHead.LinesAbove, 1, false)
        : (template.Titled.LinesAfter, template.Titled.GapShares, template.Titled.RuleThickness > Typesetting.Length.Zero);

    /// <summary>The section as it is headed where it goes on on another page.</summary>
    public static SectionStyle Continued(SectionStyle section, PageTemplate template) =>
        section.Head.EndsWith(template.SectionHead.Continued, StringComparison.Ordinal)
            ? section
            : section with { Head = section.Head + template.SectionHead.Continued };

    /// <summary>The air between a notice and the one above it in its section: lines of the grid, shares of the column's white, whether a
    /// hairline stands in it.</summary>
    /// <param name="before">Null = it follows a head.</param>
    public static (int Lines, int Shares, bool HasRule) AirAbove(SetNotice notice, SetNotice? before, PageTemplate template)
    {
        bool isRuled = before is not null && (before.IsTitled || notice.IsTitled);
        bool isBoxed = notice.IsBoxed || before is { IsBoxed: true };
        bool followsHead = before is null;
        return (
            isBoxed && !followsHead ? template.Titled.LinesAfter : isRuled ? template.Titled.LinesBetween ?? template.Titled.LinesAfter : 0,
            followsHead ? 0 : isRuled ? template.Titled.GapShares : 1,
            isRuled && !isBoxed && template.Titled.RuleThickness > Typesetting.Length.Zero);
    }

    /// <summary>The first atom of a notice as it stands below another of its section.</summary>
    public static Atom Following(Atom atom, SetNotice before, PageTemplate template)
    {
        (int linesAbove, int gapShares, bool hasRule) = AirAbove(atom.Notice!, before, template);
        return atom with { LinesAbove = linesAbove, GapShares = gapShares, HasRuleAbove = hasRule, BreakCost = 0 };
    }

    /// <summary>An atom as it stands right below a head, from which no column break parts it.</summary>
    public static Atom Opening(Atom atom) => atom with { LinesAbove = 0, GapShares = 0, HasRuleAbove = false, BreakCost = Atom.Never };

    /// <summary>What of a notice that is split stays together at its beginning and at its end, in lines of the grid.</summary>
    public static (int Opening, int Closing) LeastParts(SetNotice notice, PageTemplate template) => (
        Math.Max(notice.TitleLines, notice.Photo?.EndLine ?? 0) + template.Splitting.KeepLines,
        notice.SignatureLines + template.Splitting.KeepLines);

    private static void AddNotice(
        List<Atom> atoms, SetNotice notice, SetNotice? before, SectionStyle section, PageTemplate template, int mostLines)
    {
        (int linesAbove, int gapShares, bool hasRule) = AirAbove(notice, before, template);
        var first = new Atom
        {
            Notice = notice,
            Section = section,
            Lines = notice.Lines,
            LinesAbove = linesAbove,
            GapShares = gapShares,
            HasRuleAbove = hasRule,
            BreakCost = before is null ? Atom.Never : 0,
        };

        (int opening, int closing) = LeastParts(notice, template);
        int wholeUpTo = Math.Min(template.Splitting.WholeUpToLines, mostLines - template.SectionHead.Lines);
        bool mayBeSplit = !notice.IsBoxed && notice.Lines > wholeUpTo && opening + closing < notice.Lines;
        if (!mayBeSplit)
        {
            atoms.Add(first);
            return;
        }

        atoms.Add(first with { Lines = opening });
        for (int line = opening; line < notice.Lines - closing; line++)
            atoms.Add(new() { Notice = notice, Section = section, FirstLine = line, Lines = 1, BreakCost = SplitCost });
        atoms.Add(new()
        {
            Notice = notice,
            Section = section,
            FirstLine = notice.Lines - closing,
            Lines = closing,
            BreakCost = SplitCost,
        });
    }
}
