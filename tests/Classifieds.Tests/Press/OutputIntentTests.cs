using System.Text;
using System.Xml.Linq;
using Classifieds.Press;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Press;

/// <summary>A profile makes the file PDF/X-4 (ISO 15930-7); what is no press profile is refused.</summary>
public sealed class OutputIntentTests
{
    [Test]
    public void With_a_profile_the_file_is_PDF_X_4()
    {
        string file = Pressed(With(MadeProfile.Cmyk()), Specimen.Page, "公告 <1> & 寻人");

        Assert.That(file, Does.StartWith("%PDF-1.6"));
        Assert.That(file, Does.Contain("/DestOutputProfile ").And.Contain("/N 4/Alternate/DeviceCMYK").And.Not.Contain("PDF/X-1a"));
        string packet = file[file.IndexOf("<x:xmpmeta", StringComparison.Ordinal)..(file.IndexOf("</x:xmpmeta>", StringComparison.Ordinal)
            + 12)];
        var xmp = XElement.Parse(packet);
        Assert.That(Value("GTS_PDFXVersion"), Is.EqualTo("PDF/X-4"));
        Assert.That(Value("title"), Is.EqualTo("公告 <1> & 寻人"));
        Assert.That(Value("CreateDate"), Is.EqualTo("2020-12-14T00:00:00+08:00").And.EqualTo(Value("ModifyDate")));
        Assert.That(Value("DocumentID"), Does.Match("^uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"));

        string Value(string name) => xmp.Descendants().Single(element => element.Name.LocalName == name).Value.Trim();
    }

    [Test]
    public void A_condition_that_no_registry_knows_names_its_profile_and_no_registry()
    {
        Assert.That(new OutputIntent(OutputIntent.Custom, "本厂二号机").TryWithProfile(MadeProfile.Cmyk(), out OutputIntent? own, out _),
            Is.True);

        string file = Pressed(own!, Specimen.Page, "t");

        Assert.That(file, Does.Contain("(Custom)").And.Contain("/Info(Classifieds test: four inks on newsprint)").And.Not.Contain(
            "RegistryName"));
    }

    // With a gray output intent no other device space may be used (ISO 15930-7, 6.2.3).
    [Test]
    public void On_a_press_of_black_alone_everything_is_written_in_gray()
    {
        OutputIntent gray = With(MadeProfile.Gray());
        byte[] pdf = PressRun.Pdf([Specimen.Page], Specimen.Settings with { Intent = gray });

        string content = PdfContent.Of(pdf);
        Assert.That(Encoding.Latin1.GetString(pdf), Does.Contain("/N 1/Alternate/DeviceGray"));
        Assert.That(content, Does.Contain("\n0 g\n").And.Contain("\n1 g\n").And.Contain(".8 g\n"));
        Assert.That(content, Does.Not.Match(@"[ \n][kK]\n"));

        Page coloured = Specimen.Page with { Elements = [new PageElement.Bar(Specimen.At(1, 1), Length.Pt(9), Length.Pt(9),
            new Ink(0, 100, 100, 0))] };
        Assert.That(() => PressRun.Pdf([coloured], Specimen.Settings with { Intent = gray }), Throws.InvalidOperationException);
    }

    [Test]
    public void What_is_no_press_profile_is_refused_with_its_reason()
    {
        foreach ((byte[] profile, string reason) in ((byte[], string)[])
        [
            ([], "不是 ICC"), (Changed(36, "none"u8), "不是 ICC"), (MadeProfile.Cmyk()[..100], "不是 ICC"), (MadeProfile.Cmyk()[..900], "不完整"),
            (Changed(12, "mntr"u8), "输出设备"), (Changed(16, "RGB "u8), "CMYK"), (Changed(8, [5]), "版本 5"),
            (Changed(128, [0, 0, 255, 255]), "标签表"), (Changed(136, [127, 0, 0, 0]), "标签表"),
        ])
        {
            Assert.That(OutputIntent.Newsprint.TryWithProfile(profile, out _, out string? whyNot), Is.False);
            Assert.That(whyNot, Does.Contain(reason));
        }
    }

    private static byte[] Changed(int at, ReadOnlySpan<byte> bytes)
    {
        byte[] profile = MadeProfile.Cmyk();
        bytes.CopyTo(profile.AsSpan(at));
        return profile;
    }

    private static OutputIntent With(byte[] profile)
    {
        Assert.That(OutputIntent.Newsprint.TryWithProfile(profile, out OutputIntent? intent, out string? whyNot), Is.True, whyNot);
        return intent!;
    }

    private static string Pressed(OutputIntent intent, Page page, string title) =>
        Encoding.UTF8.GetString(PressRun.Pdf([page], Specimen.Settings with { Intent = intent, Title = title }));
}
