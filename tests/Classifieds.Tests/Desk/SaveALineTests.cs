using Classifieds.Desk;
using Classifieds.Domain;
using Classifieds.Testing;
using Classifieds.Tests.Typesetting;
using Classifieds.Typesetting;

namespace Classifieds.Tests.Desk;

/// <summary>The clerk asks what could go; facts and required words never do.</summary>
public sealed class SaveALineTests
{
    private const string Notice = "遗失声明：李小明因不慎遗失居民身份证，号码：110105194912310021，特此声明作废。";

    private static readonly SaveALine Save = new(
        ((Outcome<Catalogue>.Done)CatalogueFolder.Load(Path.Combine(Repository.Root, "templates"))).Value);

    private static SavableNotice Ask(decimal ems) =>
        Save.Run(0, Notice, new Paragraph("", Sets.Square), Sets.Column(ems), 5, new DateOnly(2026, 11, 24));

    [Test]
    public void Facts_and_required_words_stay_whatever_the_measure()
    {
        SavableNotice[] asked = [.. Enumerable.Range(8, 12).Select(ems => Ask(ems))];

        Assert.That(asked.SelectMany(notice => notice.Savings), Is.Not.Empty);
        foreach (SavableNotice notice in asked)
        {
            foreach (Saving saving in notice.Savings)
            {
                string left = notice.Text.Remove(saving.Start, saving.Length);
                Assert.That(left, Does.Contain("李小明").And.Contain("居民身份证").And.Contain("110105194912310021").And.Contain("声明作废"));
                Assert.That(notice.Text.Substring(saving.Start, saving.Length), Is.EqualTo(saving.Text));
            }
        }
    }

    [Test]
    public void Fillers_are_named_before_all_else() =>
        Assert.That(Enumerable.Range(8, 12).SelectMany(ems => Ask(ems).Savings.Take(1)), Has.Some.Matches<Saving>(saving => saving is { Filler: true }));
}
