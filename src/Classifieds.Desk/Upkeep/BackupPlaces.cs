using System.Text;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Storage.Plates;

namespace Classifieds.Desk.Upkeep;

/// <summary>What a backup calls the things of a desk, and where it finds them.</summary>
internal static class BackupPlaces
{
    public const string StoreName = "store", SettingsName = "desk.yaml", PlateFolderName = "plates/", TemplateFolderName = "templates/";

    public sealed record Found(string Name, byte[] Bytes);

    public static string PlateName(string hash) => $"{PlateFolderName}{hash}.pdf";

    /// <returns>Every template file; or TEMPLATES-MISSING, TEMPLATES-UNREADABLE.</returns>
    public static Outcome<IReadOnlyList<Found>> Templates(Workbench desk)
    {
        if (desk.TemplatesFolder is not { } folder)
            return new Refusal("TEMPLATES-MISSING", "找不到模板文件夹，没有备份") { Kind = RefusalKind.Unreadable };
        try
        {
            return Outcome.Of<IReadOnlyList<Found>>([.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => new Found(
                    TemplateFolderName + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file)))]);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new Refusal("TEMPLATES-UNREADABLE", $"模板读不了，没有备份：{reason.Message}") { Kind = RefusalKind.Unreadable };
        }
    }

    /// <summary>The signed heads of what is published in the copy; later ones belong to no entry that is in it.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Heads(PlateFolder plates, IReadOnlyList<Plate> published) =>
        plates.Heads()
            .Select(file => (file.Bytes, Head: SignedHead.TryRead(file.Bytes, out SignedHead? head) ? head : null))
            .Where(one => one.Head is { } head && published.Any(plate => plate.Issue == head.Issue && plate.Sha256 == head.Plate))
            .DistinctBy(one => one.Head!.Issue)
            .Select(one => ($"{PlateFolderName}{one.Head!.Issue.Paper}-{IsoDate.Write(one.Head.Issue.Date)}.head", one.Bytes));

    /// <summary>The faces of each paper that opens here; a paper that does not is told by <c>doctor</c>.</summary>
    public static IReadOnlyList<BackupManifest.Font> Fonts(Workbench desk)
    {
        List<BackupManifest.Font> fonts = [];
        foreach (string name in desk.TemplatesFolder is { } folder ? new PaperFolder(folder).Names : [])
        {
            if (desk.Paper(name).IsRefused(out _, out OpenedPaper? paper)) continue;
            fonts.Add(new($"{name} body", paper.Fonts.Body.Primary.Fingerprint));
            fonts.Add(new($"{name} head", paper.Fonts.Head.Primary.Fingerprint));
            fonts.Add(new($"{name} note", paper.Fonts.Note.Primary.Fingerprint));
        }
        return fonts;
    }

    /// <summary>Settings of the place that it is restored to: the store and the templates lie in the folder itself.</summary>
    public static byte[] Settings(PaymentRule payment) => Encoding.UTF8.GetBytes(
        $"database: {StoreSetting.UsualFile}\ntemplates: templates\npayment: {(payment == PaymentRule.Required ? "required" : "noted")}\n");
}
