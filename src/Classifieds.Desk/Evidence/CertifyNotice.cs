using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Upkeep;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Users;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Makeup;
using Classifieds.Makeup.Certificates;
using Classifieds.Press;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Plates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Desk.Evidence;

/// <summary>出刊登证明: a sheet that says which notice was printed where and in which words, and beside it what is signed of it.</summary>
public sealed class CertifyNotice(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>The notice, or one of its insertions, as typed.</summary>
        public required string Id { get; init; }

        public required Actor By { get; init; }
    }

    /// <param name="Pdf">The sheet; its hash is in the certificate.</param>
    public sealed record Certified(Certificate Certificate, byte[] Pdf);

    /// <returns>The certificate; or NOTICE-UNKNOWN, INSERTION-UNKNOWN, NOTICE-UNPRINTED, NOTICE-RUNS, PLATE-NONE, PLATE-MISSING,
    /// PLATE-DAMAGED, PLATE-WHERE, ROLE-FORBIDDEN, and why the paper cannot be had.</returns>
    /// <remarks>The plate is opened, so that nothing is certified that is no longer there to be shown.</remarks>
    public async Task<Outcome<Certified>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Plates.IsRefused(out Refusal? why, out PlateFolder? plates)) return why;
        Outcome<(PrintedRun Run, PaperSigner Signer)> finding = await desk.ReadStoreAsync<(PrintedRun, PaperSigner)>(async work =>
        {
            if ((await PrintedRun.FindAsync(work, request.Id)).IsRefused(out Refusal? whyNot, out PrintedRun? found)) return whyNot;
            plates.Open(found.Plate.Sha256);
            return (found, work.SignerOf(found.Plate.Issue.Paper));
        }, stop);
        if (finding.IsRefused(out why, out (PrintedRun Run, PaperSigner Signer) known)) return why;
        (PrintedRun run, PaperSigner signer) = known;
        if (desk.Paper(run.Plate.Issue.Paper.ToString()).IsRefused(out why, out OpenedPaper? paper)) return why;
        string words = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(run.Revision.Printed)));
        DateTimeOffset now = desk.Clock.GetUtcNow();
        IReadOnlyList<Page> pages =
            CertificateMaker.Make(paper.Paper.Page.PaperName, Head(run, words, signer.Fingerprint, now), paper.Fonts);
        var settings = new PressSettings { Title = $"{paper.Paper.Page.PaperName} 刊登证明 {run.Name}", Date = now };
        if (PressFile.Of(pages, settings).IsRefused(out why, out byte[]? pdf)) return why;
        var bare = new Certificate(
            run.Name, run.Plate.Issue, run.Places, words, run.Plate.Sha256, Convert.ToHexStringLower(SHA256.HashData(pdf)), now)
        {
            PublicKey = signer.PublicKey,
        };
        return await desk.WriteStoreAsync<Certified>(NoticeChange.TurnOf(request.Id), async work =>
        {
            if ((await UserRoll.FindAsync(work, request.By, DeskDeed.Certify, now)).IsRefused(out Refusal? whyNot, out Actor? by))
                return whyNot;
            await PlateProof.TellKeyAsync(work, signer, by.Name, now);
            await work.RecordAsync(new(now, by.Name, "certificate")
            {
                Notice = run.Notice.Id, Revision = run.Revision.Number, Detail = $"/{run.Insertion.Number} {bare.Sheet}",
            });
            return new Certified(bare with { Signature = signer.Sign(bare.SignedBytes) }, pdf);
        }, stop);
    }

    private static CertificateHead Head(PrintedRun run, string words, string fingerprint, DateTimeOffset now)
    {
        IssueId issue = run.Plate.Issue;
        List<(string, string)> facts =
        [
            ("稿号", run.Name.ToString()),
            ("见报", string.Create(CultureInfo.InvariantCulture, $"{issue.Date:yyyy年M月d日}，{issue.Paper} 一期，{run.Plate.Pages} 版")),
            .. run.Places.Select(place => ("位置", Where(place))),
            ("文字校验值", words),
            ("印版校验值", run.Plate.Sha256),
            ("付印", $"{Spoken(run.Plate.At)}　{run.Plate.By}"),
            ("出证", Spoken(now)),
        ];
        string proof = "此证明另有一个签名文件（同名，.sig），须一并保存。用本报公钥即可核对，不必联网，不必找报社："
            + "classifieds certificate verify 证明.pdf --key 本报公钥.pem。证明或签名改动一个字节都核对不过。"
            + $"文字校验值是以上刊登文字的 SHA-256。本报公钥的指纹：{fingerprint}";
        string code = $"classifieds-certificate {run.Name} {issue} {run.Places[0].Page} {words} {run.Plate.Sha256} {fingerprint}";
        return new(run.Name.ToString(), facts, run.Revision.Printed, proof, code);
    }

    private static string Where(PrintedPlace place) => string.Create(CultureInfo.InvariantCulture,
        $"第 {place.Page} 版第 {place.Column} 栏，距左边 {new Length(place.X).Millimetres:0.0} 毫米、上边 {new Length(place.Y).Millimetres:0.0} 毫米，"
        + $"宽 {new Length(place.Width).Millimetres:0.0} 毫米、高 {new Length(place.Height).Millimetres:0.0} 毫米");

    private static string Spoken(DateTimeOffset moment) =>
        moment.ToOffset(BeijingTime.Offset).ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture);
}
