namespace Classifieds.Domain.Findings;

/// <summary>Findings about the photograph of a notice. The example says what picture is handed in;
/// tests/…/Desk/PhotoExample.cs makes it.</summary>
public static class PhotoFindings
{
    public static readonly FindingKind Missing = new(
        "PHOTO-MISSING", Severity.Error, "找不到照片 {0}", "台", "photo", "#照片 none.jpg\n寻人启事\n王福来，男，78岁，走失。");

    public static readonly FindingKind Unreadable = new(
        "PHOTO-UNREADABLE", Severity.Error, "照片 {0} 读不了：{1}", "台", "photo", "#照片 folder.jpg\n寻人启事\n王福来，男，78岁，走失。");

    public static readonly FindingKind Outside = new(
        "PHOTO-OUTSIDE", Severity.Error, "照片 {0} 不在稿件所在的文件夹里，不予读取", "台", "photo", "#照片 ../wang.jpg\n寻人启事\n王福来，男，78岁，走失。");

    public static readonly FindingKind Unnamed = new(
        "PHOTO-UNNAMED", Severity.Error, "底稿第 {0} 行“#照片”后面要写图片文件的名字", "台", "photo", "#照片\n寻人启事\n王福来，男，78岁，走失。");

    public static readonly FindingKind AsWords = new(
        "PHOTO-AS-WORDS", Severity.Warning, "“{0}”会当作文字刊出，若是随稿的照片，请另起一行写作“#照片 文件名”", "台", "notice",
        "照片：wang.jpg\n寻人启事\n王福来，男，78岁，走失。");

    public static readonly FindingKind NotTaken = new(
        "PHOTO-NOT-TAKEN", Severity.Error, "本报的版面不登照片（模板里没有 photo）", "台", "photo-none", "#照片 295x400.png\n寻人启事\n王福来，男，78岁，走失。");

    public static readonly FindingKind Kind = new(
        "PHOTO-KIND", Severity.Warning, "{0}一般不配照片，请确认", "台", "photo", "#照片 295x400.png\n王福来遗失居民身份证，声明作废。");

    public static readonly FindingKind Format = new(
        "PHOTO-FORMAT", Severity.Error, "照片 {0} 不是 JPEG 或 PNG 图片", "台", "photo", "#照片 words.jpg\n寻人启事\n王福来，男，78岁，走失。");

    public static readonly FindingKind Broken = new(
        "PHOTO-BROKEN", Severity.Error, "照片 {0} 不完整或已损坏，请重新取图", "台", "photo", "#照片 295x400-half.png\n寻人启事\n王福来，男，78岁，走失。");

    public static readonly FindingKind TooLarge = new(
        "PHOTO-TOO-LARGE", Severity.Error, "照片 {0} 超过 {1} MB", "台", "photo", "#照片 large.jpg\n寻人启事\n王福来，男，78岁，走失。");

    public static readonly FindingKind TooManyPixels = new(
        "PHOTO-PIXELS", Severity.Error, "照片 {0} 有 {1}×{2} 个像素，超过 {3} 万，不予打开", "台", "photo", "#照片 bomb.png\n寻人启事\n王福来，男，78岁，走失。");

    public static readonly FindingKind TooCoarse = new(
        "PHOTO-RESOLUTION", Severity.Error, "照片印出来只有 {0} ppi，低于 {1} ppi，认不清面目，请换清楚些的", "台", "photo", "#照片 60x80.png\n寻人启事\n王福来，男，78岁，走失。");

    public static readonly FindingKind Coarse = new(
        "PHOTO-COARSE", Severity.Warning, "照片印出来只有 {0} ppi，低于 {1} ppi，会粗糙", "台", "photo", "#照片 120x160.png\n寻人启事\n王福来，男，78岁，走失。");

    public static readonly FindingKind Converted = new(
        "PHOTO-COLOUR", Severity.Info, "彩色照片已转为{0}", "ISO 15930-4 6.3", "photo", "#照片 295x400-colour.png\n寻人启事\n王福来，男，78岁，走失。");

    public static readonly FindingKind Cropped = new(
        "PHOTO-CROPPED", Severity.Info, "照片按 {0}×{1} 毫米裁切，{2}裁去 {3}%", "台", "photo", "#照片 400x400.png\n寻人启事\n王福来，男，78岁，走失。");
}
