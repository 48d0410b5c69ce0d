using System.Globalization;
using System.IO.Compression;
using System.Text;
using Classifieds.Desk.Pages;
using Classifieds.Domain.Findings;
using Classifieds.Press;
using Classifieds.Press.Inspection;
using CsCheck;

namespace Classifieds.Tests.Press;

/// <summary>Files that are broken or mean harm: always a sentence with a code, never an exception, never
/// gigabytes, never an hour.</summary>
[NonParallelizable] // counts what the whole process allocates
public sealed class HostileFileTests
{
    private static readonly PlantLimits Limits = new() { Trim = (Specimen.Page.Width, Specimen.Page.Height) };

    private static readonly Lazy<byte[][]> Whole = new(() =>
    [
        PressRun.Pdf([Specimen.Page, Specimen.Page], Specimen.Settings),
        PressRun.Pdf([Specimen.Page], Specimen.Settings with { Intent = WithProfile() }),
        PlainPage.Write(),
    ]);

    private static readonly string[] WrongNumbers =
        ["-1", "0", "1", "2147483647", "-2147483648", "4294967296", "99999999999999999999", "1e9", "0.5", "R"];

    /// <summary>One hurt: what kind, where (in thousandths of the file), and how.</summary>
    private static readonly Gen<(int Kind, int Place, int How)> Hurt = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 999_999], Gen.Int[0, 999_999]);

    private static IReadOnlyList<PageFinding> Preflight(byte[] pdf) => PreflightFile.Run(pdf, Limits, ["公"]).Findings;

    private static string[] Codes(byte[] pdf) => [.. Preflight(pdf).Select(one => one.Finding.Code).Distinct()];

    [Test]
    public void Damaged_copies_of_our_own_files_are_answered_in_sentences() =>
        Gen.Select(Gen.Int[0, 2], Hurt.Array[1, 4]).Sample(
            (which, hurts) =>
            {
                byte[] file = Whole.Value[which];
                foreach (var hurt in hurts) file = Damaged(file, hurt);
                return Preflight(file).All(one =>
                    one.Finding.Code.StartsWith("PRESS-", StringComparison.Ordinal) && IsSentence(one.Finding));
            },
            iter: 400);

    // Where the file says how many and where, a wrong number does more harm than one anywhere else.
    [Test]
    public void Every_number_of_the_files_frame_may_be_wrong()
    {
        byte[] whole = PlainPage.Write();
        string file = Encoding.Latin1.GetString(whole);
        int frame = file.IndexOf("xref\n", StringComparison.Ordinal);
        for (int at = 0; at < file.Length; at++)
        {
            bool begins = char.IsAsciiDigit(file[at]) && !char.IsAsciiDigit(file[at - 1]);
            bool matters = at >= frame || file.AsSpan(0, at).EndsWith("/Length ", StringComparison.Ordinal) || file.AsSpan(0, at)
                .EndsWith("/Count ", StringComparison.Ordinal);
            if (!begins || !matters) continue;
            int end = at;
            while (char.IsAsciiDigit(file[end])) end++;
            foreach (string wrong in WrongNumbers)
            {
                byte[] broken = Encoding.Latin1.GetBytes($"{file[..at]}{wrong}{file[end..]}");
                Assert.That(() => Preflight(broken), Throws.Nothing, $"{file[at..end]} at {at} made {wrong}");
                Assert.That(() => PlainFile.Open(broken), Throws.Nothing, $"{file[at..end]} at {at} made {wrong}");
            }
        }
    }

    [TestCase("xref\n0 12", "xref\n0 2147483647")]
    [TestCase("xref\n0 12", "xref\n0 -2147483648")]
    [TestCase("xref\n0 12", "xref\n0 99999999999999999999")]
    [TestCase("xref\n0 12", "xref\n0 1e300")]
    [TestCase("trailer\n<<", "trailer\n<</Prev 0")]
    [TestCase("%%EOF", "startxref\n2147483647\n%%EOF")]
    [TestCase("%%EOF", "startxref\n-5\n%%EOF")]
    public void A_table_of_objects_that_cannot_be_is_left_to_the_lenient_reader(string stands, string instead)
    {
        byte[] broken = Changed(stands, instead);

        Assert.That(PlainFile.Open(broken), Is.Null);
        Assert.That(() => Preflight(broken), Throws.Nothing);
    }

    [Test]
    public void A_table_that_refers_to_itself_as_the_one_before_ends()
    {
        int at = Encoding.Latin1.GetString(PlainPage.Write()).IndexOf("xref\n0", StringComparison.Ordinal);

        Assert.That(Codes(Changed("trailer\n<<", string.Create(CultureInfo.InvariantCulture, $"trailer\n<</Prev {at}"))), Is.Not.Null);
    }

    [Test]
    public void A_stream_that_states_its_length_by_itself_ends()
    {
        string file = Encoding.Latin1.GetString(PlainPage.Write());
        int entry = file.IndexOf("/Length ", file.IndexOf("4 0 obj", StringComparison.Ordinal), StringComparison.Ordinal)
            + "/Length ".Length;
        byte[] broken = Encoding.Latin1.GetBytes($"{file[..entry]}4 0 R{file[file.IndexOf('>', entry)..]}");
        var itself = new UglyToad.PdfPig.Tokens.IndirectReferenceToken(new(4, 0));

        // Two characters longer than it was, so the table is off from there on; object 4 is found all the same.
        Assert.That(PlainFile.Open(WithTable(broken))!.Resolved(itself), Is.Null);
        Assert.That(() => Preflight(broken), Throws.Nothing);
    }

    [Test]
    public void A_tree_of_pages_whose_branches_double_at_every_level_ends()
    {
        var objects = new StringBuilder();
        for (int level = 1; level <= 30; level++)
            objects.Append(CultureInfo.InvariantCulture,
                $"{100 + level} 0 obj\n<</Type/Pages/Kids[{101 + level} 0 R {101 + level} 0 R]/Count 2>>\nendobj\n");
        byte[] endless = WithObjects($"{objects}131 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n", "/Pages 2 0 R", "/Pages 101 0 R");

        Assert.That(Codes(endless), Has.Member("PRESS-TOO-MUCH").Or.Member("PRESS-UNREADABLE"));
        Assert.That(ReadBack.CompareForeign(endless, ["公"]), Is.Null);
    }

    [Test]
    public void Forms_that_draw_forms_end()
    {
        var objects = new StringBuilder();
        for (int level = 1; level <= 10; level++)
        {
            string content = string.Concat(Enumerable.Repeat("/X Do ", 40));
            objects.Append(CultureInfo.InvariantCulture,
                $"{100 + level} 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]"
                    + $"/Resources<</XObject<</X {101 + level} 0 R>>>>/Length {content.Length}>>\nstream\n{content}\nendstream\nendobj\n");
        }
        byte[] endless = WithObjects(objects.ToString(), "/XObject<</Im 9 0 R>>", "/XObject<</Im 101 0 R>>");

        Assert.That(FileInspector.Inspect(endless, Limits, mostSteps: 50_000).Faults.Select(fault => fault.Kind),
            Has.Member(FileFaultKind.TooMuch));
    }

    [TestCase(10, 10, "/X Do ")]
    [TestCase(20, 10, "/X Do ")]
    [TestCase(11, 40, "/X Do ")]
    [TestCase(11, 10, "q 0.9 0 0 0.9 1 1 cm /X Do Q ")]
    [TestCase(11, 10, "0.9 0 0 0.9 1 1 cm /X Do ")]
    public void Forms_nested_in_a_small_file_end_soon_and_are_not_read_for_their_text(int levels, int times, string drawn)
    {
        byte[] endless = Nested(levels, string.Concat(Enumerable.Repeat(drawn, times)));
        Assert.That(endless, Has.Length.LessThan(20_000));

        long before = GC.GetTotalAllocatedBytes();
        Assert.That(Codes(endless), Has.Member("PRESS-TOO-MUCH").And.Member("PRESS-TEXT-UNREADABLE"));
        Assert.That(GC.GetTotalAllocatedBytes() - before, Is.LessThan(1024L * 1024 * 1024));
    }

    [Test]
    public void A_large_picture_that_is_drawn_thousands_of_times_is_looked_at_once()
    {
        byte[] packed = Packed(new byte[1024 * 1024], 32);
        string picture = string.Create(CultureInfo.InvariantCulture,
            $"101 0 obj\n<</Type/XObject/Subtype/Image/Width 2896/Height 2896/BitsPerComponent 8/ColorSpace/DeviceCMYK/Filter/FlateDecode"
                + $"/Length {packed.Length}>>\nstream\n{Encoding.Latin1.GetString(packed)}\nendstream\nendobj\n"
                + $"102 0 obj\n<</Length 60000>>\nstream\n{string.Concat(Enumerable.Repeat("/Im Do      ", 5_000))}\nendstream\nendobj\n");
        string file = Encoding.Latin1.GetString(WithObjects(picture, "/XObject<</Im 9 0 R>>", "/XObject<</Im 101 0 R>>"));
        byte[] drawn = Encoding.Latin1.GetBytes(file.Replace("/Contents 4 0 R", "/Contents 102 0 R", StringComparison.Ordinal));

        Assert.That(FileInspector.Inspect(drawn, Limits).Faults.Select(fault => fault.Kind), Has.None.EqualTo(FileFaultKind.TooMuch));
    }

    // Sixty-four megabytes of blanks on each of a thousand pages, all from a few kilobytes; and as many annotations.
    [TestCase("/Contents")]
    [TestCase("/Annots")]
    public void Pages_that_share_what_is_endless_end(string entry)
    {
        byte[] packed = Packed([.. Enumerable.Repeat((byte)' ', 1024 * 1024)], 8);
        string objects = string.Create(CultureInfo.InvariantCulture,
            $"101 0 obj\n<</Filter/FlateDecode/Length {packed.Length}>>\nstream\n{Encoding.Latin1.GetString(packed)}\nendstream\nendobj\n"
                + $"102 0 obj\n[{string.Concat(Enumerable.Repeat("101 0 R ", entry == "/Annots" ? 60_000 : 8))}]\nendobj\n"
                + $"103 0 obj\n<</Type/Page{entry} 102 0 R"
                + $"/Parent 2 0 R/MediaBox[0 0 200 100]/TrimBox[0 0 200 100]/Resources<<>>>>\nendobj\n");
        string kids = string.Concat(Enumerable.Repeat("103 0 R ", 1_000));
        byte[] endless = WithObjects(objects, "/Kids[3 0 R]/Count 1", $"/Kids[{kids}]/Count 1000");

        Assert.That(Codes(endless), Has.Member("PRESS-TOO-MUCH").And.Member("PRESS-TEXT-UNREADABLE"));
    }

    // The neighbours: a drawing with a thousand trees, and some forms in forms, are what other makers write.
    [TestCase(1, 5_000, "q 1 0 0 1 3 4 cm /X Do Q ")]
    [TestCase(4, 6, "/X Do ")]
    [TestCase(8, 2, "/X Do ")]
    public void Forms_that_are_drawn_often_are_no_fault(int levels, int times, string drawn) =>
        Assert.That(FileInspector.Inspect(Nested(levels, string.Concat(Enumerable.Repeat(drawn, times))), Limits).Faults
            .Select(fault => fault.Kind), Has.None.EqualTo(FileFaultKind.TooMuch));

    [Test]
    public void A_form_drawn_again_is_looked_at_in_its_other_size()
    {
        byte[] once = Nested(0, "", "1 w 0 0 m 9 9 l S", "q /Im Do Q"), small = Nested(0, "", "1 w 0 0 m 9 9 l S",
            "q /Im Do Q q 0.1 0 0 0.1 0 0 cm /Im Do Q");

        Assert.That((Codes(once).Contains("PRESS-RULE"), Codes(small).Contains("PRESS-RULE")), Is.EqualTo((false, true)));
    }

    private static byte[] Nested(int levels, string content, string last = "", string? page = null)
    {
        var objects = new StringBuilder();
        for (int level = 1; level <= levels + 1; level++)
        {
            string own = level > levels ? last : content;
            objects.Append(CultureInfo.InvariantCulture,
                $"{100 + level} 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]"
                    + $"/Resources<</XObject<</X {101 + level} 0 R>>>>/Length {own.Length}>>\nstream\n{own}\nendstream\nendobj\n");
        }
        byte[] file = WithObjects(objects.ToString(), "/XObject<</Im 9 0 R>>", "/XObject<</Im 101 0 R>>");
        if (page is null) return file;
        string whole = Encoding.Latin1.GetString(file);
        return Encoding.Latin1.GetBytes(whole.Replace("q 20 0 0 20 150 10 cm /Im Do Q", page.PadRight(30), StringComparison.Ordinal));
    }

    [Test]
    public void A_stream_that_unpacks_to_gigabytes_is_not_unpacked()
    {
        byte[] packed = Packed(new byte[512 * 1024], 512); // 256 MB of zeros
        string content = Encoding.Latin1.GetString(packed);
        byte[] bomb = WithObjects(
            string.Create(CultureInfo.InvariantCulture,
                $"101 0 obj\n<</Filter/FlateDecode/Length {packed.Length}>>\nstream\n{content}\nendstream\nendobj\n"), "/Contents 4 0 R",
                "/Contents 101 0 R");

        long before = GC.GetTotalAllocatedBytes();
        Assert.That(Codes(bomb), Has.Member("PRESS-TOO-MUCH"));
        Assert.That(GC.GetTotalAllocatedBytes() - before, Is.LessThan(128 * 1024 * 1024));
    }

    [Test]
    public void A_map_of_many_long_ranges_ends()
    {
        byte[] endless = PlainPage.Write(
            $"1 beginbfchar <0001> <516C> endbfchar ⇒ beginbfrange "
                + $"{string.Concat(Enumerable.Repeat("<0000><FFFE><0000> ", 20_000))} endbfrange");

        Assert.That(FileInspector.Inspect(endless, Limits).Faults, Is.Not.Null);
    }

    [Test]
    public void What_has_no_end_is_not_read_for_its_text() =>
        Assert.That(Codes(PlainPage.Write(FindingTable.All.Single(kind => kind.Code == "PRESS-TOO-MUCH").Example)),
            Has.Member("PRESS-TEXT-UNREADABLE"));

    // With its one table of objects found again where it begins now.
    private static byte[] WithTable(byte[] pdf)
    {
        string file = Encoding.Latin1.GetString(pdf);
        int start = file.LastIndexOf("startxref\n", StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{file[..start]}startxref\n{file.LastIndexOf("xref\n0", StringComparison.Ordinal)}\n%%EOF\n"));
    }

    private static byte[] Changed(string stands, string instead)
    {
        string file = Encoding.Latin1.GetString(PlainPage.Write());
        Assert.That(file, Does.Contain(stands));
        return Encoding.Latin1.GetBytes(file.Replace(stands, instead, StringComparison.Ordinal));
    }

    // Without a table of them, which the lenient reader makes for itself.
    private static byte[] WithObjects(string objects, string stands, string instead)
    {
        string file = Encoding.Latin1.GetString(Changed(stands, instead));
        int table = file.IndexOf("xref\n0", StringComparison.Ordinal), trailer = file.IndexOf("trailer", StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes($"{file[..table]}{objects}{file[trailer..]}");
    }

    private static byte[] Packed(byte[] part, int times)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            for (int i = 0; i < times; i++) zlib.Write(part);
        return packed.ToArray();
    }

    private static OutputIntent WithProfile() =>
        OutputIntent.Newsprint.TryWithProfile(MadeProfile.Cmyk(), out OutputIntent? intent, out string? whyNot)
            ? intent : throw new InvalidOperationException(whyNot);

    private static bool IsSentence(Finding finding) =>
        finding.Message.Any(character => character is >= '一' and <= '龥') && !finding.Message.EndsWith('。')
            && !finding.Message.Contains('{', StringComparison.Ordinal);

    private static byte[] Damaged(byte[] file, (int Kind, int Place, int How) hurt)
    {
        if (file.Length < 4) return file;
        int at = (int)((long)hurt.Place * file.Length / 1_000_000), length = Math.Min(1 + hurt.How % 400, file.Length - at);
        switch (hurt.Kind)
        {
            case 0: return file[..at];
            case 1: return [.. file[..at], .. file[(at + length)..]];
            case 2: return [.. file[..(at + length)], .. file[at..]];
            case 3:
                byte[] flipped = (byte[])file.Clone();
                for (int i = 0; i < 1 + hurt.How % 30; i++) flipped[(at + i * 7919) % file.Length] ^= (byte)(1 + (hurt.How + i) % 255);
                return flipped;
            default: // numbers, outside the packed streams as often as within
                int digit = at;
                while (digit < file.Length && !char.IsAsciiDigit((char)file[digit])) digit++;
                int end = digit;
                while (end < file.Length && char.IsAsciiDigit((char)file[end])) end++;
                return [.. file[..digit], .. Encoding.ASCII.GetBytes(WrongNumbers[hurt.How % WrongNumbers.Length]), .. file[end..]];
        }
    }
}
