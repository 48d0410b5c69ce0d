using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Classifieds.Domain.Proofs;

/// <summary>认可的排版: a notice as it was shown on a proof, every glyph at its place,
/// so that exactly this can be printed whatever program sets it later.</summary>
/// <remarks>Where it stands on the page is no part of it.</remarks>
public sealed record ApprovedSetting
{
    /// <summary>The words, masked by the paper's policy; whole where the advertiser agreed to that.</summary>
    public required string PrintedText { get; init; }

    /// <summary>What it takes in its column, in lines of the grid, its frame included.</summary>
    public required int Lines { get; init; }

    /// <summary>How many lines the title takes; 0 = it has none.</summary>
    public required int TitleLines { get; init; }

    /// <summary>How many lines signature and date take at the end.</summary>
    public required int SignatureLines { get; init; }

    /// <summary>How many columns it spans.</summary>
    public required int Columns { get; init; }

    public required bool IsBoxed { get; init; }

    public required IReadOnlyList<ApprovedFace> Faces { get; init; }

    public required IReadOnlyList<ApprovedRow> Rows { get; init; }

    public ApprovedPhoto? Photo { get; init; }

    /// <summary>Names the words in their glyphs, as <see cref="GlyphHasher"/> does;
    /// proofs of before settings were kept carry the same name.</summary>
    public string GlyphHash()
    {
        using var hash = new GlyphHasher(PrintedText);
        if (Photo is { } photo) hash.AddPhoto(photo.Top, photo.Left, photo.Width, photo.Height, photo.Hash);
        bool isColumned = IsColumned;
        foreach (ApprovedRow row in Rows)
        {
            int left = isColumned ? row.Left : 0;
            // What somebody wrote into the store may stand anywhere; then the hash is another, and that is told.
            foreach (ApprovedGlyph glyph in row.Glyphs)
            {
                int x = unchecked(left + glyph.X);
                hash.AddGlyph(row.Baseline, Faces[glyph.Face].Name, glyph.Number, x, row.Size, glyph.ScalePermille);
            }
        }
        return hash.Finish();
    }

    // 分栏: a line then stands higher than the one before it, and in which column it stands is part of what was approved.
    private bool IsColumned
    {
        get
        {
            for (int i = 1; i < Rows.Count; i++)
                if (Rows[i].GridLine < Rows[i - 1].GridLine) return true;
            return false;
        }
    }

    /// <summary>As it is stored: a few bytes a glyph. Equal settings have equal bytes.</summary>
    public byte[] ToBytes() => SettingBytes.Write(this);

    /// <summary>Names these bytes: SHA-256, 64 hexadecimal digits in lower case.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <returns>Whether the bytes are a setting, to the last of them.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out ApprovedSetting? setting) =>
        SettingBytes.TryRead(bytes, out setting);
}
