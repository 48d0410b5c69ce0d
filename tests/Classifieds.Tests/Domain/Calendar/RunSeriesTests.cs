using Classifieds.Domain.Calendar;
using CsCheck;

namespace Classifieds.Tests.Domain.Calendar;

/// <summary>登几次、隔几天, as people write it.</summary>
public sealed class RunSeriesTests
{
    [TestCase("登3次隔7天", 3, 7)]
    [TestCase("3次隔7天", 3, 7)]
    [TestCase("登三次，每隔七天", 3, 7)]
    [TestCase("刊登３次 间隔７日", 3, 7)]
    [TestCase("3次 每周", 3, 7)]
    [TestCase("登3次每周一次", 3, 7)]
    [TestCase("登两次隔两周", 2, 14)]
    [TestCase("登2次隔周", 2, 14)]
    [TestCase("登5次隔天", 5, 2)]
    [TestCase("登5次隔日", 5, 2)]
    [TestCase("登5次每天", 5, 1)]
    [TestCase("登3次每10天", 3, 10)]
    [TestCase("连登三期", 3, 1)]
    [TestCase("登3次", 3, 1)]
    [TestCase("连续登4次", 4, 1)]
    [TestCase("登1次", 1, 1)]
    public void It_is_read(string text, int times, int days)
    {
        Assert.That(RunSeries.TryRead(text, out RunSeries? series, out string? whyNot), Is.True, whyNot);
        Assert.That(series, Is.EqualTo(new RunSeries(times, days)));
    }

    [TestCase("登3次隔1天", "天天登请写“连登”，两天一次请写“隔天”")]
    [TestCase("登3次隔一周", "一周一次请写“每周”，两周一次请写“隔周”")]
    [TestCase("登0次", "登 0 次，应是 1 至 60 次")]
    [TestCase("登61次隔7天", "登 61 次，应是 1 至 60 次")]
    [TestCase("登3次隔400天", "隔 400 天，应是 1 至 366 天")]
    [TestCase("登3次隔0天", "隔 0 天")]
    [TestCase("登几次", "应写作")]
    [TestCase("隔7天", "应写作")]
    [TestCase("登3次隔7天以及更多", "应写作")]
    [TestCase("", "应写作")]
    public void What_cannot_be_followed_says_how_it_is_written(string text, string words)
    {
        Assert.That(RunSeries.TryRead(text, out _, out string? whyNot), Is.False);
        Assert.That(whyNot, Does.Contain(words));
    }

    [Test]
    public void What_is_written_is_read_as_it_was() =>
        Gen.Select(Gen.Int[1, RunSeries.MostTimes], Gen.Int[1, RunSeries.MostDays]).Sample((times, days) =>
            RunSeries.TryRead(new RunSeries(times, days).ToString(), out RunSeries? read, out _) && read == new RunSeries(times, days));

    [Test]
    public void No_text_throws() => Gen.String[Gen.Char["登连续三3次期隔每周天日个１,， 月"], 0, 12].Sample(text =>
        RunSeries.TryRead(text, out RunSeries? series, out string? whyNot) == (whyNot is null) && (series is null) == (whyNot is not null));
}
