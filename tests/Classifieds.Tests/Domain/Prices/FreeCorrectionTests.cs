using Classifieds.Domain.Prices;

namespace Classifieds.Tests.Domain.Prices;

public sealed class FreeCorrectionTests
{
    private const string Manuscript = "李建国，遗失居民身份证,号码110101199003074530，电话0599-8846 1120，声明作废。";

    [TestCase("李建国遗失居民身份证，号码110101199003074530，电话0599-8846 1120，声明作废。",
        "更正：李健国遗失声明中“李健国”应为“李建国”。", TestName = "What ran as the manuscript has it proves nothing")]
    [TestCase("李健国遗失居民身份证，号码110101199003074530，电话0599-8846 1120，声明作废。",
        "更正：遗失声明中的电话应为0599-8846 1121。", TestName = "A correction of something else proves nothing")]
    [TestCase("李建国遗失居民身份证，号码110101199003074530，电话0599-8846 1120，声明作废。",
        "更正：遗失声明中的“李建国”应为“李健国”。", TestName = "A wrong manuscript is not the paper's error")]
    public void The_manuscript_does_not_prove_that_the_paper_erred(string printed, string correction) =>
        Assert.That(FreeCorrection.Proof(Manuscript, printed, correction), Is.Null);

    [TestCase("李健国遗失居民身份证，号码110101199003074530，电话0599-8846 1120，声明作废。",
        "更正：李健国遗失声明中“李健国”应为“李建国”。", "底稿作“李建国”，见报作“李健国”", TestName = "A wrong character of a name")]
    [TestCase("李建国遗失居民身份证，号码110101199003074533，电话0599-8846 1120，声明作废。",
        "更正：身份证号码应为110101199003074530。", "底稿作“110101199003074530”，见报作“110101199003074533”", TestName = "A wrong digit")]
    [TestCase("李建国遗失居民身份证，号码110101199003074530，电话0599-8846 112，声明作废。",
        "更正：电话应为0599-88461120。", "底稿作“059988461120”，见报作“05998846112”", TestName = "A digit that was left out")]
    [TestCase("李建国遗失居民身份证，号码110101199003074530，电话0599-8846 11210，声明作废。",
        "更正：电话应为０５９９－８８４６　１１２０。", "底稿作“059988461120”，见报作“0599884611210”", TestName = "A digit too many, widths aside")]
    [TestCase("李建小国遗失居民身份证，号码110101199003074530，电话0599-8846 1120，声明作废。",
        "更正：“李建小国”应为“李建国”。", "底稿作“建国”，见报作“建小国”", TestName = "A character too many")]
    [TestCase("李国遗失居民身份证，号码110101199003074530，电话0599-8846 1120，声明作废。",
        "更正：“李国”应为“李建国”。", "底稿作“李建国”，见报作“李国”", TestName = "A character that was left out")]
    public void The_manuscript_proves_that_the_paper_erred(string printed, string correction, string proof) =>
        Assert.That(FreeCorrection.Proof(Manuscript, printed, correction), Is.EqualTo(proof));

    [Test]
    public void Any_one_wrong_character_that_is_put_right_is_proved()
    {
        var random = new Random(7);
        for (int round = 0; round < 500; round++)
        {
            int at = random.Next(Manuscript.Length);
            if (!char.IsLetterOrDigit(Manuscript[at])) continue;
            string printed = $"{Manuscript[..at]}{(char.IsAsciiDigit(Manuscript[at]) ? 'Q' : '錯')}{Manuscript[(at + 1)..]}";

            Assert.That(FreeCorrection.Proof(Manuscript, printed, $"更正：应为“{Manuscript}”。"), Is.Not.Null, printed);
            Assert.That(FreeCorrection.Proof(printed, printed, $"更正：应为“{Manuscript}”。"), Is.Null, printed);
        }
    }

    [TestCase("", "", "")]
    [TestCase("", "李", "李国")]
    [TestCase("李\uD800国", "李建国", "李建国")]
    public void Any_words_are_borne(string manuscript, string printed, string correction) =>
        Assert.That(FreeCorrection.Proof(manuscript, printed, correction), Is.Null);
}
