using Classifieds.Domain.Notices;

namespace Classifieds.Tests.Domain.Notices;

public sealed class NoticeIdTests
{
    [TestCase("20261125-0007", 7)]
    [TestCase(" 20261125-0007\n", 7, TestName = "Blanks around are forgiven")]
    [TestCase("20261125-12345", 12345, TestName = "Past 9999 it grows")]
    public void A_name_is_read(string typed, int serial)
    {
        Assert.That(NoticeId.TryParse(typed, out NoticeId? id), Is.True);
        Assert.That(id, Is.EqualTo(new NoticeId(new(2026, 11, 25), serial)));
        Assert.That(id!.ToString(), Is.EqualTo(typed.Trim()));
    }

    [TestCase("BC20261125-0007", "BC")]
    [TestCase("bc20261125-0007", "BC", TestName = "Small letters name the same notice")]
    [TestCase("BCRB20261125-0007", "BCRB")]
    public void A_name_says_whose_paper_it_is(string typed, string sign)
    {
        Assert.That(NoticeId.TryParse(typed, out NoticeId? id), Is.True);
        Assert.That(id, Is.EqualTo(new NoticeId(new(2026, 11, 25), 7, new(sign))));
        Assert.That(id!.ToString(), Is.EqualTo($"{sign}20261125-0007"));
        Assert.That(id, Is.Not.EqualTo(new NoticeId(new(2026, 11, 25), 7)), "the name without a sign is another notice's");
    }

    [TestCase("B20261125-0007", TestName = "A sign of one letter")]
    [TestCase("BCRBX20261125-0007", TestName = "A sign of five letters")]
    [TestCase("报20261125-0007", TestName = "A sign in Chinese")]
    [TestCase("BC-20261125-0007", TestName = "A hyphen behind the sign")]
    [TestCase("20261125-0000", TestName = "No notice 0")]
    [TestCase("20261125-00007", TestName = "One name alone for each notice")]
    [TestCase("20261131-0007", TestName = "31 November")]
    [TestCase("20261125_0007")]
    [TestCase("20261125-07")]
    [TestCase("20261125-+007")]
    [TestCase("２０２６1125-0007")]
    [TestCase(null)]
    public void What_is_no_name_is_not_read(string? typed) => Assert.That(NoticeId.TryParse(typed, out _), Is.False);
}
