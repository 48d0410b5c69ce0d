using System.Security.Cryptography;
using System.Text;
using Classifieds.Desk.Evidence;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Testing;
using UglyToad.PdfPig;

namespace Classifieds.Tests.Desk.Evidence;

/// <summary>The certificate says what was printed, is proved with the public key alone, and shows whatever was done to it.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class CertificateTests(DatabaseEngine engine)
{
    private const string First = "BC20261125-0001";
    private const string Words = "王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。";

    private EngineDesk desk = null!;
    private CertifyNotice.Certified made = null!;
    private string pem = "";

    [SetUp]
    public async Task Certify()
    {
        desk = await EngineDesk.OpenAsync(engine);
        await desk.TakeAsync(Words);
        await desk.ApproveAsync(First);
        (await new PublishIssue(desk.Bench).RunAsync(
            new(new() { Issue = EngineDesk.Issue, By = EngineDesk.Manager, Asked = new PageAsked() }), CancellationToken.None)).Done();
        made = (await new CertifyNotice(desk.Bench).RunAsync(new() { Id = First, By = EngineDesk.Manager }, CancellationToken.None)).Done();
        pem = (await new ShowPublicKey(desk.Bench).RunAsync(new(), CancellationToken.None)).Done().Pem;
    }

    [TearDown]
    public async Task Clear()
    {
        if (desk is not null) await desk.DisposeAsync();
    }

    [Test]
    public async Task A_certificate_is_proved_where_there_is_no_store_by_the_public_key_alone()
    {
        Certificate proved = (await VerifyAsync(made.Pdf, made.Certificate.File, pem)).Done();

        Assert.That((proved.Notice.ToString(), proved.Text),
            Is.EqualTo(($"{First}/1", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Words))))));
        using PdfDocument sheet = PdfDocument.Open(made.Pdf);
        string told = string.Concat(sheet.GetPage(1).Letters.Select(letter => letter.Value));
        Assert.That(told, Does.Contain("刊登证明").And.Contain(Words).And.Contain(proved.Text).And.Contain(proved.Plate));
    }

    [Test]
    public async Task A_byte_of_the_signature_file_that_was_changed_is_found_wherever_it_stands()
    {
        byte[] file = made.Certificate.File;
        for (int at = 0; at < file.Length; at++)
        {
            byte[] touched = [.. file];
            touched[at] ^= 1;
            Assert.That((await VerifyAsync(made.Pdf, touched, pem)).IsRefused(out _), Is.True, $"byte {at}");
        }
    }

    [TestCase("text ", "0", "CERTIFICATE-SIGNATURE")]
    [TestCase("notice BC20261125-000", "2", "CERTIFICATE-SIGNATURE")]
    [TestCase("issue 2026-11-2", "6", "CERTIFICATE-SIGNATURE")]
    [TestCase("place ", "9", "CERTIFICATE-SIGNATURE")]
    [TestCase("signature ", "!", "CERTIFICATE-UNREADABLE")]
    [TestCase("classifieds-certificate ", "2", "CERTIFICATE-UNREADABLE")]
    public async Task What_was_changed_is_told_by_its_kind(string after, string by, string code)
    {
        string file = Encoding.UTF8.GetString(made.Certificate.File);
        int at = file.IndexOf(after, StringComparison.Ordinal) + after.Length;
        string touched = file[..at] + (file[at..].StartsWith(by, StringComparison.Ordinal) ? "1" : by) + file[(at + 1)..];

        Assert.That((await VerifyAsync(made.Pdf, Encoding.UTF8.GetBytes(touched), pem)).Why().Code, Is.EqualTo(code));
    }

    [TestCase(0.0)]
    [TestCase(0.5)]
    [TestCase(1.0)]
    public async Task A_byte_of_the_sheet_that_was_changed_is_found(double where)
    {
        byte[] touched = [.. made.Pdf];
        touched[(int)(where * (touched.Length - 1))] ^= 1;

        Assert.That((await VerifyAsync(touched, made.Certificate.File, pem)).Why().Code, Is.EqualTo("CERTIFICATE-FILE"));
    }

    [Test]
    public async Task A_certificate_that_somebody_else_signed_is_none_of_the_papers()
    {
        using var stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Certificate forged = made.Certificate with { PublicKey = stranger.ExportSubjectPublicKeyInfo() };
        forged = forged with
        {
            Signature = stranger.SignData(forged.SignedBytes, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence),
        };

        Assert.That((await VerifyAsync(made.Pdf, forged.File, pem)).Why().Code, Is.EqualTo("CERTIFICATE-KEY"));
        Assert.That((await VerifyAsync(made.Pdf, made.Certificate.File, "no key")).Why().Code, Is.EqualTo("PUBLIC-KEY-UNREADABLE"));
    }

    [Test]
    public async Task The_ledger_and_the_notices_history_tell_who_certified_what()
    {
        Assert.That((await desk.HistoryAsync(First))[^1],
            Is.EqualTo($"第 1 次刊登出刊登证明（{made.Certificate.Sheet[..16]}）"));
        Assert.That((await new VerifyLedger(desk.Bench).RunAsync(CancellationToken.None)).IsRefused(out _), Is.False);
    }

    // Without a store: at a bank, years later.
    private static Task<Outcome<Certificate>> VerifyAsync(byte[] pdf, byte[] signature, string key) =>
        new VerifyCertificate(TestDesk.Open("/nowhere/at-all.db")).RunAsync(
            new() { Pdf = pdf, Signature = signature, PublicKey = key }, CancellationToken.None);
}
