namespace Classifieds.Domain.Findings;

/// <summary>Findings about a finished PDF, as a plant's preflight makes them (ISO 15930-4 PDF/X-1a:2003, ISO 15930-7 PDF/X-4).</summary>
/// <remarks>
/// An example is a change to the plain page that tests/Classifieds.Tests/Press/PlainPage.cs writes by hand:
/// what stands before the arrow is replaced by what stands after it.
/// </remarks>
public static class PressFindings
{
    private const string Both = "ISO 15930-4、ISO 15930-7";

    public static readonly FindingKind Unreadable = new(
        "PRESS-UNREADABLE", Severity.Error, "不是 PDF，或已损坏到无法读取", "ISO 32000-1 7.5", "pdf", "/Pages 2 0 R ⇒ /Pages 4 0 R");

    public static readonly FindingKind Broken = new(
        "PRESS-BROKEN", Severity.Error, "文件里有读不出的对象（{0}）", "ISO 32000-1 7.3", "pdf", "/MediaBox[0 0 200 100] ⇒ ");

    public static readonly FindingKind TooMuch = new(
        "PRESS-TOO-MUCH", Severity.Error, "内容过多或层层相套，没有查完", "台", "pdf", "/Kids[3 0 R]/Count 1 ⇒ /Kids[3 0 R 2 0 R]/Count 1");

    public static readonly FindingKind Encrypted = new(
        "PRESS-ENCRYPTED", Severity.Error, "文件加了密，印厂打不开", Both, "pdf",
        "/Root 1 0 R ⇒ /Encrypt<</Filter/Standard/V 1/R 2/P -4"
        + "/O(0123456789abcdef0123456789abcdef)/U(0123456789abcdef0123456789abcdef)>>/Root 1 0 R");

    public static readonly FindingKind NotPdfX = new(
        "PRESS-NOT-PDFX", Severity.Error, "不是 PDF/X-1a 或 PDF/X-4{0}", Both, "pdf", "/GTS_PDFXVersion(PDF/X-1a:2003) ⇒ ");

    public static readonly FindingKind Trial = new(
        "PRESS-TRIAL", Severity.Error, "这是试排的版，不可付印", "台", "pdf",
        "/Trapped/False ⇒ /Keywords<FEFF8BD56392FF0C4E0D53EF4ED85370>/Trapped/False");

    public static readonly FindingKind Version = new(
        "PRESS-VERSION", Severity.Error, "PDF 版本 {0} 高于 {1} 允许的 {2}", "ISO 15930-4 6.2、ISO 15930-7 6.1", "pdf", "%PDF-1.4 ⇒ %PDF-1.5");

    public static readonly FindingKind Description = new(
        "PRESS-DESCRIPTION", Severity.Error, "文件信息缺 {0}", "ISO 15930-4 6.16、ISO 15930-7 6.6", "pdf", "/Trapped/False ⇒ ");

    public static readonly FindingKind Identity = new(
        "PRESS-ID", Severity.Error, "文件没有标识（ID）", Both,
        "pdf", "/ID[<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>] ⇒ ");

    public static readonly FindingKind Intent = new(
        "PRESS-INTENT", Severity.Error, "应有且只有一个写明印刷条件的输出方法（OutputIntent），这里有 {0} 个", Both, "pdf", "/S/GTS_PDFX ⇒ /S/GTS_PDFA1");

    public static readonly FindingKind Profile = new(
        "PRESS-PROFILE", Severity.Error, "输出特性文件{0}", "ISO 15930-7 6.5",
        "pdf", "/GTS_PDFXVersion(PDF/X-1a:2003) ⇒ /GTS_PDFXVersion(PDF/X-4)");

    public static readonly FindingKind NoTrim = new(
        "PRESS-TRIM", Severity.Error, "没有标明成品尺寸（TrimBox）", Both, "pdf", "/TrimBox[0 0 200 100] ⇒ ");

    public static readonly FindingKind Boxes = new(
        "PRESS-BOXES", Severity.Error, "{0} 超出 {1}", Both, "pdf", "/TrimBox[0 0 200 100] ⇒ /TrimBox[0 0 210 100]");

    public static readonly FindingKind TrimSize = new(
        "PRESS-TRIM-SIZE", Severity.Error, "成品尺寸 {0} × {1} 毫米，本报是 {2} × {3} 毫米", "台",
        "pdf", "/TrimBox[0 0 200 100] ⇒ /TrimBox[0 0 190 100]");

    public static readonly FindingKind Script = new(
        "PRESS-SCRIPT", Severity.Error, "文件里有脚本或动作", Both, "pdf", "/Type/Catalog ⇒ /Type/Catalog/OpenAction<</S/JavaScript/JS(1)>>");

    public static readonly FindingKind Form = new(
        "PRESS-FORM", Severity.Error, "文件里有可填写的表单", Both, "pdf", "/Type/Catalog ⇒ /Type/Catalog/AcroForm<</Fields[]>>");

    public static readonly FindingKind Layers = new(
        "PRESS-LAYERS", Severity.Warning, "文件里有图层，印出哪些层由印厂的设备决定", "ISO 15930-7 6.19",
        "pdf", "/Type/Catalog ⇒ /Type/Catalog/OCProperties<</OCGs[]>>");

    public static readonly FindingKind Annotation = new(
        "PRESS-ANNOTATION", Severity.Error, "版面内有批注（{0}），印不出来", "ISO 15930-7 6.17", "pdf",
        "/Type/Page/Parent ⇒ /Annots[<</Type/Annot/Subtype/Text/Rect[10 10 30 30]>>]/Type/Page/Parent");

    public static readonly FindingKind Transparency = new(
        "PRESS-TRANSPARENCY", Severity.Error, "用了透明（{0}），请拼合后再交", "ISO 15930-4 6.12；台", "pdf", "/OPM 1 ⇒ /OPM 1/ca 0.5");

    public static readonly FindingKind FontNotEmbedded = new(
        "PRESS-FONT-NOT-EMBEDDED", Severity.Error, "字体 {0} 没有嵌入，印厂会换成别的字", Both, "pdf", "/FontFile3 8 0 R ⇒ ");

    public static readonly FindingKind FontType3 = new(
        "PRESS-FONT-TYPE3", Severity.Error, "字体 {0} 是 Type 3，小字会发虚", "台", "pdf",
        "/Type/Font/Subtype/Type0 ⇒ /Type/Font/Subtype/Type3/FontMatrix[1 0 0 1 0 0]/FontBBox[0 0 1 1]/CharProcs<<>>");

    public static readonly FindingKind FontWhole = new(
        "PRESS-FONT-WHOLE", Severity.Info, "字体 {0} 整套嵌入，没有只取用到的字", "台", "pdf", "/BaseFont/ABCDEF+Plain/CID ⇒ /BaseFont/Plain/CID");

    public static readonly FindingKind FontWithoutText = new(
        "PRESS-FONT-NO-TEXT", Severity.Warning, "字体 {0} 没有说明各字是什么字（ToUnicode），文字读不回来", "ISO 32000-1 9.10.3", "pdf", "/ToUnicode 11 0 R ⇒ ");

    public static readonly FindingKind MissingGlyph = new(
        "PRESS-NOTDEF", Severity.Error, "字体 {0} 印了缺字的方框（.notdef）", "ISO 32000-1 9.7.6.3", "pdf", "<0001> Tj ⇒ <0000> Tj");

    public static readonly FindingKind Rgb = new(
        "PRESS-RGB", Severity.Error, "{0}用了 RGB 颜色（{1}），黑会变成四色黑", "ISO 15930-4 6.3", "pdf", "0 0 0 1 k ⇒ 0 0 0 rg");

    public static readonly FindingKind ColourSpace = new(
        "PRESS-COLOUR-SPACE", Severity.Error, "{1}的颜色以 {0} 标定，印出的墨量由印厂的转换决定", "ISO 15930-4 6.3；台", "pdf",
        "/ColorSpace/DeviceGray ⇒ /ColorSpace[/Lab<</WhitePoint[0.96 1 0.82]>>]");

    public static readonly FindingKind SpotColour = new(
        "PRESS-SPOT", Severity.Warning, "用了专色 {0}，会多出一块版", "台", "pdf",
        "/ColorSpace/DeviceGray ⇒ /ColorSpace[/Separation/Gold/DeviceCMYK<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0 0 1 0]/N 1>>]");

    public static readonly FindingKind Ink = new(
        "PRESS-INK", Severity.Error, "总墨量 {0}% 超过 {1}%", "ISO 12647-3:2013", "pdf", "10 20 100 0.5 re f ⇒ 1 1 1 0 k 10 20 100 2 re f");

    public static readonly FindingKind RichBlack = new(
        "PRESS-RICH-BLACK", Severity.Error, "黑字用了几色叠印（{0}），套印不准会发虚，应只用黑", "台", "pdf", "0 0 0 1 k ⇒ 0.3 0.2 0.2 1 k");

    public static readonly FindingKind ColourType = new(
        "PRESS-COLOUR-TYPE", Severity.Warning, "{0} 点的字用了 {1} 色，套印不准会发虚", "台", "pdf", "0 0 0 1 k ⇒ 0 1 1 0 k");

    public static readonly FindingKind SmallType = new(
        "PRESS-SMALL-TYPE", Severity.Warning, "字号 {0} 点，新闻纸上印不清", "台", "pdf", "/F 9 Tf ⇒ /F 4 Tf");

    public static readonly FindingKind KnockOutBlack = new(
        "PRESS-OVERPRINT", Severity.Warning, "黑字没有设为叠印，套印不准会露白边", "台", "pdf", "/OP true/op true/OPM 1 ⇒ /OP false/op false");

    public static readonly FindingKind VanishingWhite = new(
        "PRESS-WHITE-OVERPRINT", Severity.Error, "白字设成了叠印，印出来会消失", "ISO 32000-1 11.7.4.3", "pdf", "0 0 0 1 k ⇒ 0 0 0 0 k");

    public static readonly FindingKind ThinRule = new(
        "PRESS-RULE", Severity.Error, "线粗 {0} 点，细于 {1} 点，会断线", "台", "pdf", "10 20 100 0.5 re f ⇒ 0.1 w 10 20 m 110 20 l S");

    public static readonly FindingKind TintedRule = new(
        "PRESS-TINT", Severity.Warning, "{0} 点的线用了 {1}% 网点，会断成点", "台", "pdf", "10 20 100 0.5 re f ⇒ 0 0 0 0.4 k 10 20 100 0.5 re f");

    public static readonly FindingKind CoarsePicture = new(
        "PRESS-IMAGE-COARSE", Severity.Warning, "图片只有 {0} ppi，低于 {1} ppi，印出来会粗糙", "台", "pdf", "20 0 0 20 150 10 cm ⇒ 40 0 0 40 150 10 cm");

    public static readonly FindingKind VeryCoarsePicture = new(
        "PRESS-IMAGE-RESOLUTION", Severity.Error, "图片只有 {0} ppi，低于 {1} ppi，不能付印", "台", "pdf", "20 0 0 20 150 10 cm ⇒ 60 0 0 60 130 10 cm");

    public static readonly FindingKind PictureInk = new(
        "PRESS-IMAGE-INK", Severity.Error, "图片最深处总墨量 {0}% 超过 {1}%", "ISO 12647-3:2013", "pdf",
        "/Width 60/Height 60/BitsPerComponent 8/ColorSpace/DeviceGray ⇒ /Width 30/Height 30/BitsPerComponent 8/ColorSpace/DeviceCMYK");

    public static readonly FindingKind Outside = new("PRESS-OUTSIDE", Severity.Error, "有内容超出成品尺寸", "台", "marks",
        "线从 60 点处起，长 50 点，版面宽 100 点");

    public static readonly FindingKind Filter = new(
        "PRESS-FORBIDDEN", Severity.Error, "用了付印文件不许用的 {0}", Both, "pdf", "/Width 60 ⇒ /Alternates[<</Image 9 0 R>>]/Width 60");

    public static readonly FindingKind TextMissing = new(
        "PRESS-TEXT-MISSING", Severity.Error, "第 {0} 则不在版面上", "台", "pdf-text", "遗失公章一枚，声明作废。");

    public static readonly FindingKind TextDoubled = new(
        "PRESS-TEXT-DOUBLED", Severity.Error, "第 {0} 则在版面上重了", "台", "pdf-text", "公告");

    public static readonly FindingKind TextAltered = new(
        "PRESS-TEXT-ALTERED", Severity.Error, "第 {0} 则第 {1} 字与稿件不同，稿件是“{2}”，版面是“{3}”", "台", "pdf-text", "公告公告公告公去");

    public static readonly FindingKind TextUnreadable = new(
        "PRESS-TEXT-UNREADABLE", Severity.Error, "版面上的文字读不回来，无法与稿件比对", "台", "pdf-text", "公告");
}
