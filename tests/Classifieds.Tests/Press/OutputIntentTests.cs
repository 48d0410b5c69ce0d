using System.Text;
using System.Xml.Linq;
using Classifieds.Press;

namespace Classifieds.Tests.Press;

/// <summary>A profile makes the file PDF/X-4 (ISO 15930-7); what is no CMYK press profile is refused.</summary>
public sealed class OutputIntentTests
{
    // The header alone is looked at (ICC.1:2010, 7.2): version, class, colour space, signature.
    internal static byte[] Profile(byte version = 2, string kind = "prtr", string space = "CMYK", string signature = "acsp", int length = 200)
    {
        byte[] profile = new byte[length];
        profile[8] = version;
        Encoding.ASCII.GetBytes(kind).CopyTo(profile, 12);
        Encoding.ASCII.GetBytes(space).CopyTo(profile, 16);
        Encoding.ASCII.GetBytes(signature).CopyTo(profile, 36);
        return profile;
    }

    [Test]
    public void With_a_profile_the_file_is_PDF_X_4()
    {
        Assert.That(OutputIntent.Newsprint.TryWithProfile(Profile(), out OutputIntent? intent, out _), Is.True);

        string file = Encoding.UTF8.GetString(PressRun.Pdf([Specimen.Page], Specimen.Settings with { Intent = intent!, Title = "公告 <1> & 寻人" }));

        Assert.That(file, Does.StartWith("%PDF-1.6"));
        Assert.That(file, Does.Contain("/DestOutputProfile ").And.Not.Contain("PDF/X-1a"));
        string packet = file[file.IndexOf("<x:xmpmeta", StringComparison.Ordinal)..(file.IndexOf("</x:xmpmeta>", StringComparison.Ordinal) + 12)];
        var xmp = XElement.Parse(packet);
        Assert.That(Value("GTS_PDFXVersion"), Is.EqualTo("PDF/X-4"));
        Assert.That(Value("title"), Is.EqualTo("公告 <1> & 寻人"));
        Assert.That(Value("CreateDate"), Is.EqualTo("2020-12-14T00:00:00+08:00").And.EqualTo(Value("ModifyDate")));
        Assert.That(Value("DocumentID"), Does.Match("^uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"));

        string Value(string name) => xmp.Descendants().Single(element => element.Name.LocalName == name).Value.Trim();
    }

    [Test]
    public void What_is_no_CMYK_press_profile_is_refused_with_its_reason()
    {
        foreach ((byte[] profile, string reason) in ((byte[], string)[])
        [
            ([], "不是 ICC"), (Profile(signature: "none"), "不是 ICC"), (Profile(length: 100), "不是 ICC"),
            (Profile(kind: "mntr"), "输出设备"), (Profile(space: "RGB "), "CMYK"), (Profile(version: 5), "版本 5"),
        ])
        {
            Assert.That(OutputIntent.Newsprint.TryWithProfile(profile, out _, out string? whyNot), Is.False);
            Assert.That(whyNot, Does.Contain(reason));
        }
    }
}
