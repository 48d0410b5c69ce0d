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
/// <param name="handed">What was handed in, by the name that a notice calls it.</param>
/// <param name="paper">Says how large photographs are, and whether the paper prints any.</param>
internal sealed class NoticePhotos(IReadOnlyDictionary<string, HandedPhoto> handed, Paper paper)
{
    // Less than this is a rounding of pixels, no cut that anybody sees.
    private const int LeastCutTold = 2;

    private readonly PageTemplate page = paper.Page;

    /// <returns>The notice as it was where it names no photograph; else with it, or with the finding that says why not.</returns>
    public CheckedNotice Take(CheckedNotice notice)
    {
        if (notice.PhotoFile is not { } named) return notice;
        string name = named.Value;
        if (name.Length == 0) return With(notice, PhotoFindings.Unnamed.At(null, named.Line));
        if (!PhotoNames.IsBeside(name)) return With(notice, PhotoFindings.Outside.At(null, name));
        return Take(notice, handed.GetValueOrDefault(name) ?? new HandedPhoto(name, null));
    }

    /// <summary>Whether a finding leaves it to a person whether the photograph may stand.</summary>
    public static bool IsDoubt(Finding finding) => finding.Code == PhotoFindings.Coarse.Code || finding.Code == PhotoFindings.Kind.Code;

    /// <param name="photo">Of this very notice, whatever its text names.</param>
    public CheckedNotice Take(CheckedNotice notice, HandedPhoto photo)
    {
        string name = photo.Name;
        if (page.Photo is not { } style) return With(notice, PhotoFindings.NotTaken.At(null));
        if (photo.Bytes is not { } bytes) return With(notice, photo.WhyNot ?? PhotoFindings.Missing.At(null, name));

        var wish = new PictureWish(style.Width, style.HeightIn(page)) { IsColour = style.IsColour, KeepsTop = style.KeepsTop,
            MostPpi = style.MostPpi };
        ConvertedPicture made = PictureConverter.Convert(bytes, wish);
        if (made.Picture is not { } picture) return With(notice, WhyNone(made.Fault, made.Width, made.Height, name));
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

    /// <param name="width">In pixels, where it could be told.</param>
    /// <param name="height">As <paramref name="width"/>.</param>
    public static Finding WhyNone(PictureFault fault, int width, int height, string name) => fault switch
    {
        PictureFault.Format => PhotoFindings.Format.At(null, name),
        PictureFault.TooManyPixels =>
            PhotoFindings.TooManyPixels.At(null, name, width, height, PictureConverter.MostPixels / 10_000),
        _ => PhotoFindings.Broken.At(null, name),
    };

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
