using System.Text;
using Classifieds.Domain.Ledgers;

namespace Classifieds.Tests.Domain.Ledgers;

public sealed class SignedHeadTests
{
    private static readonly SignedHead Head = new(
        new(new("tabloid"), new(2026, 11, 25)), new string('a', 64), 88, new string('b', 64),
        new DateTimeOffset(2026, 11, 24, 17, 30, 0, 125, TimeSpan.FromHours(8)))
    {
        PublicKey = new byte[] { 1, 2, 3 }, Signature = new byte[] { 4, 5 },
    };

    /// <summary>Files lie beside plates for years, and others read them: see docs/signed-heads.md.</summary>
    [Test]
    public void The_form_stays() => Assert.That(Encoding.UTF8.GetString(Head.File), Is.EqualTo(
        "classifieds-head 1\npaper tabloid\nissue 2026-11-25\n"
        + $"plate {new string('a', 64)}\nentry 88\nhead {new string('b', 64)}\nat 2026-11-24T09:30:00.125Z\nkey AQID\nsignature BAU=\n"));

    [Test]
    public void What_is_signed_is_all_before_the_signature() => Assert.That(
        Encoding.UTF8.GetString(Head.File), Is.EqualTo(Encoding.UTF8.GetString(Head.SignedBytes) + "signature BAU=\n"));

    [Test]
    public void A_file_is_read_as_it_was_written()
    {
        Assert.That(SignedHead.TryRead(Head.File, out SignedHead? read), Is.True);
        Assert.That((read!.Issue, read.Plate, read.Entry, read.Head), Is.EqualTo((Head.Issue, Head.Plate, 88L, Head.Head)));
        Assert.That(read.At, Is.EqualTo(Head.At));
        Assert.That(read.File, Is.EqualTo(Head.File));
    }

    [TestCase("classifieds-head 1", "classifieds-head 2", TestName = "Another form")]
    [TestCase("issue 2026-11-25", "issue 2026-11-31", TestName = "No day")]
    [TestCase("entry 88", "entry 088", TestName = "A number written otherwise")]
    [TestCase("entry 88", "entry -8", TestName = "A number below nothing")]
    [TestCase("key AQID", "key AQID ", TestName = "A blank behind")]
    [TestCase("key AQID", "key AQ", TestName = "No Base64")]
    [TestCase("signature BAU=\n", "signature BAU=", TestName = "No line feed at the end")]
    [TestCase("signature BAU=\n", "signature BAU=\nmore\n", TestName = "A line more")]
    [TestCase("paper tabloid\n", "", TestName = "A line less")]
    [TestCase("\n", "\r\n", TestName = "Lines that end otherwise")]
    public void What_is_written_otherwise_is_not_read(string from, string to)
    {
        byte[] file = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Head.File).Replace(from, to, StringComparison.Ordinal));

        Assert.That(SignedHead.TryRead(file, out _), Is.False);
    }
}
