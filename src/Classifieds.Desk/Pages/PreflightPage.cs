using Classifieds.Desk.Checks;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Outcomes;
using Classifieds.Press;
using Classifieds.Press.Inspection;

namespace Classifieds.Desk.Pages;

/// <summary>预检: a finished PDF, our own or anybody's, is looked at as the plant would, and its text held against the notices.</summary>
public sealed class PreflightPage(Workbench desk)
{
    /// <summary>The most that is looked at, in bytes.</summary>
    public const int MostBytes = 256 * 1024 * 1024;

    /// <summary>总墨量 of newsprint, in percent, where nobody says another.</summary>
    public const int UsualInk = NewsprintFloors.MostInk;

    /// <summary>What is to be looked at, and what for.</summary>
    public sealed record Request
    {
        public required byte[] Pdf { get; init; }

        /// <summary>总墨量 in percent.</summary>
        public int MostInk { get; init; } = UsualInk;

        /// <summary>Whose trim the page must have, and whose masking its text; null = any trim, and the usual paper's masking.</summary>
        public string? Paper { get; init; }

        /// <summary>The text of notices that the page is held against; null = none.</summary>
        public string? Against { get; init; }

        /// <summary>On which the notices print; null = the next day on which the paper appears.</summary>
        public DateOnly? PrintDate { get; init; }
    }

    /// <returns>What was found; or INPUT-TOO-LARGE, or why paper or catalogue cannot be had.</returns>
    public Outcome<PreflightReport> Run(Request request)
    {
        if (request.Pdf.Length > MostBytes) return new Refusal("INPUT-TOO-LARGE", $"文件超过 {MostBytes / 1024 / 1024} MB");
        Paper? paper = null;
        IReadOnlyList<string>? approved = null;
        if ((request.Paper is not null || request.Against is not null) && desk.Profile(request.Paper)
            .IsRefused(out Refusal? noPaper, out paper)) return noPaper;
        if (request.Against is { } text)
        {
            if (PageRun.TooMany(NoticePaste.Split(text).Notices.Count) is { } tooMany) return tooMany;
            if (desk.Opened().IsRefused(out Refusal? noCatalogue, out OpenedCatalogue? catalogue)) return noCatalogue;
            CheckedPaste paste = CheckNotices.Read(catalogue.Reader, null,
                new CheckNotices.Request { Text = text }, request.PrintDate ?? desk.NextDay(paper));
            approved = [.. paste.Notices.Select((paper?.Masking ?? MaskingPolicy.Usual).Print)];
        }
        return PreflightFile.Run(request.Pdf, new PlantLimits
        {
            MostInk = request.MostInk,
            Trim = request.Paper is null || paper is null ? null : (paper.Page.TrimWidth, paper.Page.TrimHeight),
        }, approved);
    }
}
