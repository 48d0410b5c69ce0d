using Classifieds.Domain.Notices;

namespace Classifieds.Tests.Domain.Notices;

public sealed class InsertionIdTests
{
    [TestCase("20261125-0007", null)]
    [TestCase(" 20261125-0007/2 ", 2)]
    [TestCase("20261125-0007/12", 12)]
    public void A_notice_or_one_of_its_insertions_is_named(string typed, int? number)
    {
        Assert.That(InsertionId.TryParse(typed, out InsertionId? id), Is.True);
        Assert.That((id!.Notice, id.Number, id.ToString()), Is.EqualTo((new NoticeId(new(2026, 11, 25), 7), number, typed.Trim())));
    }

    [TestCase("20261125-0007/")]
    [TestCase("20261125-0007/0")]
    [TestCase("20261125-0007/-1")]
    [TestCase("20261125-0007/2/3")]
    [TestCase("0007/2")]
    [TestCase("/2")]
    [TestCase(null)]
    public void Anything_else_names_none(string? typed) => Assert.That(InsertionId.TryParse(typed, out _), Is.False);
}
