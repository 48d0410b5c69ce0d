using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;
using Classifieds.Press;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Desk.Papers;

/// <summary>Opens the ICC profile that a paper names, and sees to it that the paper's inks are inks of that press.</summary>
internal static class PressProfile
{
    // The largest press profiles have some three megabytes.
    private const int MostBytes = 16 * 1024 * 1024;

    /// <returns>The condition to print for: with the profile where one is named; or PRESS-PROFILE, naming the file and why.</returns>
    public static Outcome<OutputIntent> Open(Paper paper)
    {
        if (paper.Press is not { } press) return OutputIntent.Newsprint;
        string path = Path.Combine(paper.Folder, press.File);
        byte[]? bytes;
        try
        {
            if (OrdinaryFile.At(path) is { IsPlain: false })
                return new Refusal("PRESS-PROFILE", $"印刷条件的文件 {press.File} 是文件夹、设备或管道，不是 ICC 特性文件");
            bytes = OrdinaryFile.Read(path, MostBytes);
            if (bytes is null)
                return new Refusal("PRESS-PROFILE", $"印刷条件的文件 {press.File} 超过 {MostBytes / 1024 / 1024} MB，不像 ICC 特性文件");
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return new Refusal("PRESS-PROFILE", $"印刷条件的文件 {press.File} 读不了：{reason.Message}") { Kind = RefusalKind.Unreadable };
        }
        var named = new OutputIntent(press.Identifier.Length > 0 ? press.Identifier : OutputIntent.Custom, press.Condition);
        if (!named.TryWithProfile(bytes, out OutputIntent? intent, out string? whyNot))
            return new Refusal("PRESS-PROFILE", $"印刷条件的文件 {press.File} 不能用：{whyNot}");
        if (intent.IsGray && paper.Page.HeadInk != Ink.Grey(paper.Page.HeadInk.Black))
            return new Refusal("PRESS-PROFILE", $"印刷条件的文件 {press.File} 是灰度的，印不出第二色，请改用 CMYK 特性文件或去掉 secondColour");
        if (intent.IsGray && paper.Page.Photo is { IsColour: true })
            return new Refusal("PRESS-PROFILE", $"印刷条件的文件 {press.File} 是灰度的，印不出彩色照片，请改用 CMYK 特性文件或让照片转为黑白（colour: gray）");
        return intent;
    }
}
