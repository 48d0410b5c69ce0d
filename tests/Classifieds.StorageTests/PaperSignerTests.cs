using System.Security.Cryptography;
using System.Text;
using Classifieds.Domain.Issues;
using Classifieds.Storage;
using Classifieds.Storage.Keys;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>What a paper signs is proved by its public key alone.</summary>
public sealed class PaperSignerTests
{
    private static readonly byte[] Words = Encoding.UTF8.GetBytes("付印的是这一版");

    /// <summary>Whoever changes how keys are drawn makes every signature a stranger's; this key was drawn without this program.</summary>
    [Test]
    public async Task The_key_that_is_drawn_for_a_paper_stays() => Assert.That(
        (await SignerAsync("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", "tabloid")).Fingerprint,
        Is.EqualTo("5fb6676ca21b8f74b242fdd4ce9309186fed5f11ab17bf25fb5e9161f91da600"));

    [Test]
    public async Task What_was_signed_holds_under_the_papers_key_and_no_other()
    {
        string key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        PaperSigner signer = await SignerAsync(key, "tabloid");
        byte[] signature = signer.Sign(Words);
        byte[] otherPaper = (await SignerAsync(key, "broadsheet")).PublicKey.ToArray();
        byte[] otherDesk = (await SignerAsync(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), "tabloid")).PublicKey.ToArray();

        Assert.That(PaperSigner.IsSigned((await SignerAsync(key, "tabloid")).PublicKey.Span, Words, signature), Is.True);
        Assert.That(PaperSigner.IsSigned(otherPaper, Words, signature), Is.False);
        Assert.That(PaperSigner.IsSigned(otherDesk, Words, signature), Is.False);
        Assert.That(PaperSigner.IsSigned(signer.PublicKey.Span, [.. Words, 0], signature), Is.False);
        Assert.That(PaperSigner.IsSigned(signer.PublicKey.Span, Words, [.. signature[..^1], (byte)(signature[^1] ^ 1)]), Is.False);
    }

    [TestCase("")]
    [TestCase("no key")]
    public async Task What_is_no_key_and_no_signature_signs_nothing(string bytes)
    {
        PaperSigner signer = await SignerAsync("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", "tabloid");

        Assert.That(PaperSigner.IsSigned(Encoding.ASCII.GetBytes(bytes), Words, signer.Sign(Words)), Is.False);
        Assert.That(PaperSigner.IsSigned(signer.PublicKey.Span, Words, Encoding.ASCII.GetBytes(bytes)), Is.False);
    }

    [Test]
    public async Task The_public_key_is_a_file_that_other_programs_read()
    {
        PaperSigner signer = await SignerAsync("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", "tabloid");

        using var read = ECDsa.Create();
        read.ImportFromPem(signer.Pem);

        Assert.That(read.VerifyData(Words, signer.Sign(Words), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence), Is.True);
        Assert.That(signer.Pem, Does.StartWith("-----BEGIN PUBLIC KEY-----\n").And.EndWith("-----END PUBLIC KEY-----\n"));
    }

    private static async Task<PaperSigner> SignerAsync(string key, string paper)
    {
        await using TestDatabase test = await TestDatabase.MakeBareAsync(DatabaseEngine.Sqlite);
        Database database = await Database.OpenAsync(test.Location, KeySource.Given(key), mayMake: true, CancellationToken.None);
        return await database.ReadAsync(work => Task.FromResult(work.SignerOf(new PaperId(paper))), CancellationToken.None);
    }
}
