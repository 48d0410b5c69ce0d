using Classifieds.Domain.Findings;
using Classifieds.Press;
using Classifieds.Press.Inspection;

namespace Classifieds.Desk.Pages;

/// <summary>预检: looks at a finished PDF, our own or anybody's, as the plant would; and holds its text against the notices.</summary>
internal static class PreflightFile
{
    /// <param name="approved">The printed texts the page should hold, each once; null where nothing is compared.</param>
    public static PreflightReport Run(byte[] pdf, PlantLimits limits, IReadOnlyList<string>? approved = null)
    {
        InspectedFile file = FileInspector.Inspect(pdf, limits);
        List<PageFinding> findings = [.. file.Faults.Select(fault => new PageFinding(fault.Page, Worded(fault)))];
        // What has no end for the inspection would have none for the reader of its text.
        bool isEndless = file.Faults.Any(fault => fault.Kind == FileFaultKind.TooMuch);
        if (approved is not null && file.Pages > 0 && isEndless) findings.Add(new(null, PressFindings.TextUnreadable.At(null)));
        else if (approved is not null && file.Pages > 0)
            findings.AddRange(Compared(pdf, approved).Select(finding => new PageFinding(null, finding)));
        return new(file.Standard, file.Pages, findings);
    }

    /// <summary>What can be told of pages before they are a file; it costs next to nothing.</summary>
    internal static IEnumerable<Finding> Errors(IReadOnlyList<Typesetting.Pages.Page> pages) => Errors(Preflight.Check(pages));

    /// <summary>What stops the finished file at the plant; that it is a trial is not among it: whoever asked for one knows.</summary>
    internal static IEnumerable<Finding> Errors(byte[] pdf) =>
        Errors(FileInspector.Inspect(pdf, new PlantLimits()).Faults.Where(fault => fault.Kind != FileFaultKind.Trial));

    private static IEnumerable<Finding> Errors(IEnumerable<FileFault> faults) =>
        faults.Select(Worded).Where(finding => finding.Severity == Severity.Error).DistinctBy(finding => finding.Message);

    private static IEnumerable<Finding> Compared(byte[] pdf, IReadOnlyList<string> approved)
    {
        if (ReadBack.CompareForeign(pdf, approved) is not { } report) return [PressFindings.TextUnreadable.At(null)];
        return
        [
            .. report.Missing.Select(index => PressFindings.TextMissing.At(null, index + 1)),
            .. report.Doubled.Select(index => PressFindings.TextDoubled.At(null, index + 1)),
            .. report.Altered.Select(text => PressFindings.TextAltered.At(null, text.Index + 1, text.At + 1, text.Expected, text.Found)),
        ];
    }

    private static Finding Worded(FileFault fault)
    {
        object[] details = fault.Kind == FileFaultKind.NotPdfX ? [fault.Details[0].Length > 0 ? $"，自称 {fault.Details[0]}" : ""]
            : [.. fault.Details];
        return KindOf(fault.Kind).At(null, details);
    }

    private static FindingKind KindOf(FileFaultKind kind) => kind switch
    {
        FileFaultKind.Unreadable => PressFindings.Unreadable,
        FileFaultKind.Broken => PressFindings.Broken,
        FileFaultKind.TooMuch => PressFindings.TooMuch,
        FileFaultKind.Encrypted => PressFindings.Encrypted,
        FileFaultKind.NotPdfX => PressFindings.NotPdfX,
        FileFaultKind.Version => PressFindings.Version,
        FileFaultKind.Description => PressFindings.Description,
        FileFaultKind.Identity => PressFindings.Identity,
        FileFaultKind.Intent => PressFindings.Intent,
        FileFaultKind.Profile => PressFindings.Profile,
        FileFaultKind.NoTrim => PressFindings.NoTrim,
        FileFaultKind.Boxes => PressFindings.Boxes,
        FileFaultKind.TrimSize => PressFindings.TrimSize,
        FileFaultKind.Script => PressFindings.Script,
        FileFaultKind.Form => PressFindings.Form,
        FileFaultKind.Layers => PressFindings.Layers,
        FileFaultKind.Annotation => PressFindings.Annotation,
        FileFaultKind.Transparency => PressFindings.Transparency,
        FileFaultKind.FontNotEmbedded => PressFindings.FontNotEmbedded,
        FileFaultKind.FontType3 => PressFindings.FontType3,
        FileFaultKind.FontWhole => PressFindings.FontWhole,
        FileFaultKind.FontWithoutText => PressFindings.FontWithoutText,
        FileFaultKind.MissingGlyph => PressFindings.MissingGlyph,
        FileFaultKind.Rgb => PressFindings.Rgb,
        FileFaultKind.ColourSpace => PressFindings.ColourSpace,
        FileFaultKind.SpotColour => PressFindings.SpotColour,
        FileFaultKind.Ink => PressFindings.Ink,
        FileFaultKind.RichBlack => PressFindings.RichBlack,
        FileFaultKind.ColourType => PressFindings.ColourType,
        FileFaultKind.SmallType => PressFindings.SmallType,
        FileFaultKind.KnockOutBlack => PressFindings.KnockOutBlack,
        FileFaultKind.VanishingWhite => PressFindings.VanishingWhite,
        FileFaultKind.ThinRule => PressFindings.ThinRule,
        FileFaultKind.TintedRule => PressFindings.TintedRule,
        FileFaultKind.CoarsePicture => PressFindings.CoarsePicture,
        FileFaultKind.VeryCoarsePicture => PressFindings.VeryCoarsePicture,
        FileFaultKind.PictureInk => PressFindings.PictureInk,
        FileFaultKind.Outside => PressFindings.Outside,
        FileFaultKind.Filter => PressFindings.Filter,
        FileFaultKind.Trial => PressFindings.Trial,
        _ => throw new InvalidOperationException($"No finding is worded for {kind}."),
    };
}
