namespace Classifieds.Fonts;

/// <summary>A font file opened, but what is wanted of it cannot be had: some glyphs or tables in it are damaged.</summary>
/// <param name="face">The face's name.</param>
public sealed class DamagedFontException(string face) : Exception($"字体“{face}”的文件已损坏，用到的字取不出来，请重新安装")
{
    /// <summary>The code that the refusal bears, as that of a file which cannot be opened at all.</summary>
    public const string Code = "FONT-UNREADABLE";
}
