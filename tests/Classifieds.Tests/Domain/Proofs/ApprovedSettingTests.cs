using Classifieds.Domain.Proofs;
using CsCheck;

namespace Classifieds.Tests.Domain.Proofs;

/// <summary>A setting that is kept with its proof comes back to the last glyph, or not at all.</summary>
public sealed class ApprovedSettingTests
{
    private static readonly Gen<ApprovedGlyph> Glyph =
        from face in Gen.Int[0, 1]
        from number in Gen.UShort
        from x in Gen.Int
        from advance in Gen.Int
        from text in Gen.OneOf(Gen.Const(""), Gen.Const("失"), Gen.Const("𠮷"), Gen.Const("e\u0301"))
        from scale in Gen.Int[900, 1100]
        select new ApprovedGlyph(face, number, x, advance, text, scale);

    private static readonly Gen<ApprovedRow> Row =
        from numbers in Gen.Int.Array[10]
        from glyphs in Glyph.Array[0, 8]
        select new ApprovedRow(
            numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7], numbers[8], numbers[9], glyphs);

    private static readonly Gen<ApprovedSetting> Setting =
        from numbers in Gen.Int[0, 200].Array[4]
        from isBoxed in Gen.Bool
        from rows in Row.Array[0, 5]
        from photo in Gen.Int.Array[6]
        from hasPhoto in Gen.Bool
        select new ApprovedSetting
        {
            PrintedText = "户主𠮷田某遗失居民身份证612322********9970，声明作废。",
            Lines = numbers[0],
            TitleLines = numbers[1],
            SignatureLines = numbers[2],
            Columns = numbers[3],
            IsBoxed = isBoxed,
            Faces = [new("NotoSerifCJKsc-Regular", "f1"), new("HanaMinB", "f2")],
            Rows = rows,
            Photo = hasPhoto ? new("ab", photo[0], photo[1], photo[2], photo[3], photo[4], photo[5], isBoxed) : null,
        };

    [Test]
    public void It_is_read_back_to_the_last_glyph() => Setting.Sample(setting =>
    {
        byte[] bytes = setting.ToBytes();

        Assert.That(ApprovedSetting.TryRead(bytes, out ApprovedSetting? read), Is.True);
        Assert.That(Shown(read!), Is.EqualTo(Shown(setting)));
        Assert.That(read!.ToBytes(), Is.EqualTo(bytes));
        Assert.That(read.GlyphHash(), Is.EqualTo(setting.GlyphHash()));
    }, iter: 500);

    [Test]
    public void Cut_off_or_with_something_behind_it_it_is_none() => Gen.Select(Setting, Gen.Int[0, int.MaxValue]).Sample((setting, at) =>
    {
        byte[] bytes = setting.ToBytes();

        Assert.That(ApprovedSetting.TryRead(bytes.AsSpan(0, at % bytes.Length), out _), Is.False);
        Assert.That(ApprovedSetting.TryRead([.. bytes, 0], out _), Is.False);
    }, iter: 500);

    [Test]
    public void With_a_byte_changed_it_is_none_or_another() =>
        Gen.Select(Setting, Gen.Int[0, int.MaxValue], Gen.Byte[1, 255]).Sample((setting, at, by) =>
    {
        byte[] bytes = setting.ToBytes(), changed = [.. bytes];
        changed[at % bytes.Length] ^= by;

        if (ApprovedSetting.TryRead(changed, out ApprovedSetting? read))
            Assert.That(read.ToBytes(), Is.EqualTo(changed).And.Not.EqualTo(bytes));
    }, iter: 2000);

    [Test]
    public void Any_bytes_are_read_without_an_exception() => Gen.Byte.Array[0, 60].Sample(bytes =>
    {
        byte[] named = [1, .. bytes];
        if (ApprovedSetting.TryRead(named, out ApprovedSetting? read)) Assert.That(read.ToBytes(), Is.EqualTo(named));
        if (bytes.Length == 0 || bytes[0] != 1) Assert.That(ApprovedSetting.TryRead(bytes, out _), Is.False);
    }, iter: 5000);

    [Test]
    public void A_glyph_takes_few_bytes()
    {
        ApprovedGlyph[] glyphs =
            [.. Enumerable.Range(0, 400).Select(at => new ApprovedGlyph(0, (ushort)(20_000 + at), at * 8_000, 8_000, "失", 1000))];
        var setting = new ApprovedSetting
        {
            PrintedText = "", Lines = 1, TitleLines = 0, SignatureLines = 0, Columns = 1, IsBoxed = false, Faces = [new("a", "b")],
            Rows = [new(0, 400, 8_000, 0, 0, 0, 0, 0, 0, 0, glyphs)],
        };

        Assert.That(setting.ToBytes(), Has.Length.LessThan(400 * 16));
    }

    [Test]
    public void The_glyphs_name_is_that_which_proofs_had_before_settings_were_kept()
    {
        var setting = new ApprovedSetting
        {
            PrintedText = "遗失", Lines = 1, TitleLines = 0, SignatureLines = 0, Columns = 1, IsBoxed = false, Faces = [new("Song", "any")],
            Rows = [new(0, 2, 9000, 7900, 0, 0, 18000, 18000, 0, 0, [new(0, 7, 0, 9000, "遗", 1000), new(0, 9, 9000, 9000, "失", 1000)])],
            Photo = new("ab", 1, 2, 3, 4, 0, 5, false),
        };

        string lines = "遗失\nphoto 2 1 3 4 ab\n7900 Song 7 0 9000 1000\n7900 Song 9 9000 9000 1000\n";
        Assert.That(setting.GlyphHash(), Is.EqualTo(ApprovedSetting.Hash(System.Text.Encoding.UTF8.GetBytes(lines))));
    }

    private static string Shown(ApprovedSetting setting) => string.Join('\n',
    [
        setting with { Faces = [], Rows = [] },
        .. setting.Faces,
        .. setting.Rows.SelectMany(row => (IEnumerable<object>)[row with { Glyphs = [] }, .. row.Glyphs.Cast<object>()]),
    ]);
}
