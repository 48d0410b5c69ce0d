using Classifieds.Typesetting;

namespace Classifieds.Tests.Typesetting;

/// <summary>标点宽度调整: how wide marks are where they meet, before any line is justified. One em is 10 pt here.</summary>
public sealed class MarkSqueezeTests
{
    [TestCase("甲，乙", 30, TestName = "A comma between characters takes one em")]
    [TestCase("甲），乙", 35, TestName = "A closing bracket and a comma take one and a half")]
    [TestCase("甲，（乙", 35, TestName = "A comma and an opening bracket take one and a half")]
    [TestCase("甲）（乙", 35, TestName = "Two brackets back to back take one and a half")]
    [TestCase("甲（《乙", 35, TestName = "Two opening brackets take one and a half")]
    [TestCase("甲！！乙", 30, TestName = "Two emphatic marks take one em together (5.1.2)")]
    [TestCase("甲？！！乙", 40, TestName = "Three emphatic marks take two (5.1.2)")]
    [TestCase("甲·乙", 25, TestName = "The interpunct takes half an em (5.1.7)")]
    [TestCase("甲——乙", 40, TestName = "The dash takes two em (5.1.4)")]
    [TestCase("甲……乙", 40, TestName = "The ellipsis takes two em (5.1.5)")]
    [TestCase("甲／乙", 25, TestName = "The solidus takes half an em (5.1.9)")]
    [TestCase("甲12乙", 32.5, TestName = "A number stands an eighth of an em off Han characters on both sides")]
    [TestCase("甲，12乙", 41.25, TestName = "No Han-Latin gap beside a mark")]
    [TestCase("甲 12 乙", 32.5, TestName = "A typed blank between Han and Latin is the gap")]
    public void Marks_that_meet_are_squeezed(string text, decimal points) =>
        Assert.That(Sets.Text(text, 20).Lines.Single().Natural, Is.EqualTo(Length.Pt(points)));
}
