using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Prices;

namespace Classifieds.Tests.Domain.Catalogues;

public sealed class KindIdTests
{
    private static readonly string Longest = new('a', KindId.Longest);

    private static IEnumerable<string> Sound => ["lost-receipt", "a", "遗失收据", "Lost.2", Longest];

    private static IEnumerable<string?> Unsound =>
        [null, "", " ", "lost receipt", "lost-receipt ", "lost　receipt", "lost\nreceipt", "lost\0", Longest + "a"];

    [TestCaseSource(nameof(Sound))]
    public void An_id_is_kept_to_the_letter(string text)
    {
        Assert.That(KindId.TryParse(text, out KindId? id) ? id.ToString() : null, Is.EqualTo(text));
        Assert.That(id, Is.EqualTo(new KindId(text)));
        Assert.That(PriceKey.TryParse(text, out PriceKey? key) ? key.ToString() : null, Is.EqualTo(text));
        Assert.That(key, Is.EqualTo(PriceKey.Of(id!)).And.EqualTo(new PriceKey(text)));
    }

    [TestCaseSource(nameof(Unsound))]
    public void What_has_blanks_or_no_length_or_too_much_is_no_id(string? text)
    {
        Assert.That(KindId.TryParse(text, out _), Is.False);
        Assert.That(PriceKey.TryParse(text, out _), Is.False);
        Assert.That(() => new KindId(text!), Throws.ArgumentException);
        Assert.That(() => new PriceKey(text!), Throws.ArgumentException);
    }

    [Test]
    public void Capitals_count() => Assert.That(new KindId("Lost-receipt"), Is.Not.EqualTo(new KindId("lost-receipt")));
}
