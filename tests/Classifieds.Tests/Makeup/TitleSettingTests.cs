using Classifieds.Domain.Masking;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Tests.Makeup;

/// <summary>A title obeys the switches of the paper's profile as the body does.</summary>
public sealed class TitleSettingTests
{
    private static int WidthOfTitle(BodyType body)
    {
        PageTemplate paper = SquarePaper.Template with { Body = body };
        SetNotice set = NoticeSetter.Set(0, SquarePaper.Titled("第12号公告", "正文", "某局", "2026年11月24日"), paper, SquarePaper.Fonts,
            MaskingPolicy.None);
        return set.Rows[0].Line.Width.Millipoints;
    }

    [Test]
    public void The_gap_between_Han_and_digits_is_the_papers()
    {
        BodyType body = SquarePaper.Template.Body;

        // Two gaps of an eighth of an em of 12 pt.
        Assert.That(WidthOfTitle(body) - WidthOfTitle(body with { HanLatinGapPermille = 0 }), Is.EqualTo(3000));
    }
}
