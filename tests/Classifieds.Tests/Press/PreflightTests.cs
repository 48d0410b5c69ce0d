using Classifieds.Press;
using Classifieds.Press.Inspection;
using Classifieds.Testing;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Press;

public sealed class PreflightTests
{
    private static readonly Ink RichBlack = new(60, 50, 50, 100);

    private static FileFaultKind[] Kinds(params PageElement[] elements) =>
        [.. Preflight.Check([new Page(Length.Pt(100), Length.Pt(100), elements)]).Select(fault => fault.Kind)];

    private static PageElement.Bar Rule(decimal thickness, Ink ink) => new(Specimen.At(10, 10), Length.Pt(50), Length.Pt(thickness), ink);

    private static PageElement.GlyphRun Type(decimal size, Ink ink) =>
        Specimen.Run(new SquareTypeface(), "公告", Specimen.At(10, 20), Length.Pt(size), ink: ink);

    [Test]
    public void A_page_within_the_floors_has_no_fault()
    {
        Assert.That(Preflight.Check([Specimen.Page]), Is.Empty);
        Assert.That(Kinds(Rule(0.25m, Ink.Key), Rule(1, Ink.Grey(40)), Type(5.5m, Ink.Key), Type(10, new Ink(0, 100, 100, 0))), Is.Empty);
    }

    [Test]
    public void What_newsprint_cannot_hold_is_named()
    {
        Assert.That(Kinds(Rule(0.24m, Ink.Key)), Is.EqualTo((FileFaultKind[])[FileFaultKind.ThinRule]));
        Assert.That(Kinds(Rule(0.5m, Ink.Grey(40))), Is.EqualTo((FileFaultKind[])[FileFaultKind.TintedRule]));
        Assert.That(Kinds(Rule(2, RichBlack)), Is.EqualTo((FileFaultKind[])[FileFaultKind.Ink]));
        Assert.That(Kinds(Type(9, new Ink(0, 100, 100, 0))), Is.EqualTo((FileFaultKind[])[FileFaultKind.ColourType]));
        Assert.That(Kinds(Type(4.5m, Ink.Key)), Is.EqualTo((FileFaultKind[])[FileFaultKind.SmallType]));
    }

    [Test]
    public void What_stands_outside_the_trim_is_named()
    {
        Assert.That(Kinds(new PageElement.Bar(Specimen.At(60, 10), Length.Pt(50), Length.Pt(1), Ink.Key)),
            Is.EqualTo((FileFaultKind[])[FileFaultKind.Outside]));
        Assert.That(Kinds(Type(9, Ink.Key) with { Origin = Specimen.At(10, 101) }), Is.EqualTo((FileFaultKind[])[FileFaultKind.Outside]));
    }
}
