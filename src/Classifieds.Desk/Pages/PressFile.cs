using Classifieds.Domain.Outcomes;
using Classifieds.Fonts;
using Classifieds.Press;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Desk.Pages;

/// <summary>Finished pages as the file that a desk hands out.</summary>
internal static class PressFile
{
    /// <returns>The PDF; or FONT-UNREADABLE where a face shows itself damaged only as its glyphs are embedded.</returns>
    public static Outcome<byte[]> Of(IReadOnlyList<Page> pages, PressSettings settings)
    {
        try
        {
            return PressRun.Pdf(pages, settings);
        }
        catch (DamagedFontException damaged)
        {
            return new Refusal(DamagedFontException.Code, damaged.Message);
        }
    }
}
