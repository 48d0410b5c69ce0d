using Classifieds.Fonts;

namespace Classifieds.Tests.Fonts;

public sealed class FontFinderTests
{
    [TestCase("Noto Serif CJK SC", FontWeight.Regular, "NotoSerifCJKsc-Regular")]
    [TestCase("Noto Sans CJK SC", FontWeight.Bold, "NotoSansCJKsc-Bold")]
    [TestCase("LXGW WenKai", FontWeight.Regular, "LXGWWenKai-Regular")]
    [TestCase("霞鹜文楷", FontWeight.Bold, "LXGWWenKai-Bold", TestName = "By its Chinese name")]
    [TestCase("noto serif cjk sc", FontWeight.Bold, "NotoSerifCJKsc-Bold", TestName = "Case does not matter")]
    [TestCase("HanaMinB", FontWeight.Regular, "HanaMinB", TestName = "The only weight, medium, serves as regular")]
    public void An_installed_face_is_found_by_family_and_weight(string family, FontWeight weight, string name)
    {
        Assert.That(new FontFinder().TryFind(family, weight, out Typeface? face, out _), Is.True);
        Assert.That(face!.Name, Is.EqualTo(name));
    }

    [Test]
    public void A_face_of_a_collection_is_opened_at_its_own_index()
    {
        Typeface face = InstalledFonts.Serif;

        Assert.That(face.Path, Does.EndWith(".ttc"));
        Assert.That(face.Family, Is.EqualTo("Noto Serif CJK SC"));
        Assert.That(face.Index, Is.GreaterThan(0), "The Japanese face comes first in the collection");
    }

    [Test]
    public void A_missing_family_is_named_with_the_package_that_brings_it()
    {
        var finder = new FontFinder(systemFolders: []);

        Assert.That(finder.TryFind("Noto Serif CJK SC", FontWeight.Regular, out _, out FontRefusal? refusal), Is.False);
        Assert.That(refusal!.Code, Is.EqualTo("FONT-MISSING"));
        Assert.That(refusal.Message, Does.Contain("Noto Serif CJK SC").And.Contain("fonts-noto-cjk"));
    }

    [Test]
    public void A_missing_weight_is_told_apart_from_a_missing_family()
    {
        Assert.That(new FontFinder().TryFind("HanaMinB", FontWeight.Bold, out _, out FontRefusal? refusal), Is.False);
        Assert.That(refusal!.Code, Is.EqualTo("FONT-WEIGHT"));
    }

    [TestCase(0x0002, "FONT-LICENCE", TestName = "Restricted licence")]
    [TestCase(0x0100, "FONT-LICENCE", TestName = "No subsetting")]
    [TestCase(0x0200, "FONT-LICENCE", TestName = "Bitmaps only")]
    [TestCase(0x0004, null, TestName = "Preview and print")]
    [TestCase(0x0008, null, TestName = "Editable")]
    [TestCase(0x0000, null, TestName = "Installable")]
    public void Embedding_rights_of_the_font_are_kept(int rights, string? code)
    {
        using var folder = new FontFolder();
        string file = folder.CopyOf(InstalledDejaVu, bytes => WriteUInt16(bytes, TableAt(bytes, "OS/2") + 8, rights));

        new FontFinder([file], systemFolders: []).TryFind("DejaVu Sans", FontWeight.Regular, out _, out FontRefusal? refusal);

        Assert.That(refusal?.Code, Is.EqualTo(code));
    }

    [Test]
    public void The_papers_own_file_goes_before_the_systems()
    {
        using var folder = new FontFolder();
        string file = folder.CopyOf(InstalledDejaVu, _ => { });

        new FontFinder([folder.Path]).TryFind("DejaVu Sans", FontWeight.Regular, out Typeface? face, out _);

        Assert.That(face!.Path, Is.EqualTo(file));
    }

    [Test]
    public void A_broken_file_hides_no_other_and_throws_nothing()
    {
        using var folder = new FontFolder();
        byte[] whole = File.ReadAllBytes(InstalledDejaVu);
        foreach (int length in (int[])[0, 3, 11, 12, 100, 300, 4096, whole.Length / 2])
            File.WriteAllBytes(System.IO.Path.Combine(folder.Path, $"cut{length}.ttf"), whole[..length]);
        File.WriteAllText(System.IO.Path.Combine(folder.Path, "words.ttf"), "这不是字体");
        File.WriteAllBytes(System.IO.Path.Combine(folder.Path, "collection.ttc"), [.. "ttcf"u8, 0, 1, 0, 0, 255, 255, 255, 255, 255, 255]);

        Assert.That(new FontFinder([folder.Path]).TryFind("Noto Serif CJK SC", FontWeight.Regular, out _, out _), Is.True);
    }

    private static string InstalledDejaVu => "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";

    private static int TableAt(byte[] font, string tag)
    {
        int entry = font.AsSpan(0, 2048).IndexOf(System.Text.Encoding.ASCII.GetBytes(tag));
        return System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(entry + 8));
    }

    private static void WriteUInt16(byte[] bytes, int at, int value) =>
        System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), (ushort)value);

    private sealed class FontFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("fonts-").FullName;

        public string CopyOf(string font, Action<byte[]> change)
        {
            byte[] bytes = File.ReadAllBytes(font);
            change(bytes);
            string copy = System.IO.Path.Combine(Path, System.IO.Path.GetFileName(font));
            File.WriteAllBytes(copy, bytes);
            return copy;
        }

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
