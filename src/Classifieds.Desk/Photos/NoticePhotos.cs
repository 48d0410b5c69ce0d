using System.Globalization;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Makeup.Templates;
using Classifieds.Press.Pictures;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Photos;

/// <summary>收照片: takes the photograph that a notice names, converts it for the paper's press, and says what is wrong with it.</summary>
/// <remarks>What a manuscript names is looked for in the manuscript's own folder alone: a paste from outside shall not fetch files of the desk's.</remarks>
/// <param name="folder">Where the manuscript lies.</param>
/// <param name="paper">Says how large photographs are, and whether the paper prints any.</param>
public sealed class NoticePhotos(string folder, Paper paper)
{
    /// <summary>The most that is read of one file, in bytes.</summary>
    public const int MostBytes = 40 * 1024 * 1024;

    // Less than this is a rounding of pixels, no cut that anybody sees.
    private const int LeastCutTold = 2;

    private readonly PageTemplate page = paper.Page;

    /// <param name="file">A text file of notices; <c>-</c> is standard input, which lies in the folder the program is called from.</param>
    public static NoticePhotos Beside(string file, Paper paper) =>
        new(file == "-" ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(Path.GetFullPath(file)) ?? "", paper);

    /// <returns>The notice as it was where it names no photograph; else with it, or with the finding that says why not.</returns>
    public CheckedNotice Take(CheckedNotice notice)
    {
        if (notice.PhotoFile is not { } named) return notice;
        string name = named.Value;
        if (name.Length == 0) return With(notice, PhotoFindings.Unnamed.At(null, named.Line));
        return IsInside(name) ? TakeFile(notice, Path.Combine(folder, name), name) : With(notice, PhotoFindings.Outside.At(null, name));
    }

    /// <summary>Whether a finding leaves it to a person whether the photograph may stand.</summary>
    public static bool IsDoubt(Finding finding) => finding.Code == PhotoFindings.Coarse.Code || finding.Code == PhotoFindings.Kind.Code;

    /// <returns>The notice, with an error where it names a photograph that nobody has: it is not printed as if it had named none.</returns>
    public static CheckedNotice Lacking(CheckedNotice notice) =>
        notice.PhotoFile is { } named ? With(notice, PhotoFindings.Missing.At(null, named.Value)) : notice;

    /// <param name="path">As the clerk typed it.</param>
    public CheckedNotice TakeFile(CheckedNotice notice, string path) => TakeFile(notice, path, Path.GetFileName(path));

    private CheckedNotice TakeFile(CheckedNotice notice, string path, string name)
    {
        if (page.Photo is not { } style) return With(notice, PhotoFindings.NotTaken.At(null));
        (byte[]? bytes, Finding? unread) = Read(path, name);
        if (bytes is null) return With(notice, unread!);

        var wish = new PictureWish(style.Width, style.HeightIn(page)) { IsColour = style.IsColour, KeepsTop = style.KeepsTop, MostPpi = style.MostPpi };
        ConvertedPicture made = PictureConverter.Convert(bytes, wish);
        if (made.Picture is not { } picture) return With(notice, WhyNone(made, name));
        if (made.Ppi < style.LeastPpi) return With(notice, PhotoFindings.TooCoarse.At(null, made.Ppi, style.LeastPpi));

        List<Finding> told = [];
        if (notice.Family != NoticeFamily.Missing) told.Add(PhotoFindings.Kind.At(null, FamilyOf(notice)));
        if (made.Ppi < style.GoodPpi) told.Add(PhotoFindings.Coarse.At(null, made.Ppi, style.GoodPpi));
        if (made.IsColoured) told.Add(PhotoFindings.Converted.At(null, style.IsColour ? "四色" : "黑白"));
        string edge = made.CutAtSides >= LeastCutTold ? "左右共" : style.KeepsTop ? "下边" : "上下共";
        int cut = Math.Max(made.CutAtSides, made.CutInHeight);
        if (cut >= LeastCutTold) told.Add(PhotoFindings.Cropped.At(null, Mm(wish.Width), Mm(wish.Height), edge, cut));
        return With(notice, [.. told]) with { Photo = new Photograph(name, picture.Width, picture.Height, picture.Inks, picture.Samples) };
    }

    private static (byte[]? Bytes, Finding? Why) Read(string path, string name)
    {
        try
        {
            if (Directory.Exists(path)) return (null, PhotoFindings.Unreadable.At(null, name, "是文件夹"));
            using FileStream file = File.OpenRead(path);
            if (file.Length > MostBytes) return (null, PhotoFindings.TooLarge.At(null, name, MostBytes / 1024 / 1024));
            byte[] bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return (bytes, null);
        }
        catch (Exception reason) when (reason is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, PhotoFindings.Missing.At(null, name));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return (null, PhotoFindings.Unreadable.At(null, name, reason.Message));
        }
    }

    private static Finding WhyNone(ConvertedPicture made, string name) => made.Fault switch
    {
        PictureFault.Format => PhotoFindings.Format.At(null, name),
        PictureFault.TooManyPixels => PhotoFindings.TooManyPixels.At(null, name, made.Width, made.Height, PictureConverter.MostPixels / 10_000),
        _ => PhotoFindings.Broken.At(null, name),
    };

    // A plain relative name; links inside the folder are the folder owner's own doing.
    private static bool IsInside(string name) =>
        !Path.IsPathRooted(name) && !name.Contains(':', StringComparison.Ordinal) && !name.Contains('\0', StringComparison.Ordinal)
        && !name.Split('/', '\\').Contains("..", StringComparer.Ordinal);

    private static CheckedNotice With(CheckedNotice notice, params ReadOnlySpan<Finding> findings) =>
        findings.Length == 0 ? notice : notice with { Findings = [.. notice.Findings, .. findings] };

    private static string FamilyOf(CheckedNotice notice) => notice.Family switch
    {
        NoticeFamily.Loss => "挂失、遗失声明",
        NoticeFamily.Seal => "印章遗失声明",
        _ => "公告",
    };

    private static string Mm(Length length) => decimal.Round(length.Millimetres, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
