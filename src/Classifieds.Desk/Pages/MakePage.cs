using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Photos;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Pastes;

namespace Classifieds.Desk.Pages;

/// <summary>组版: a layout editor has a text of notices made into a page; a page of an issue is
/// <see cref="Issues.MakeIssuePage"/>'s.</summary>
public sealed class MakePage(Workbench desk)
{
    /// <summary>What the page is to be made of.</summary>
    public sealed record Request
    {
        /// <summary>Blocks parted by a line <c>---</c>, or a paste without one; read and checked anew in each run.</summary>
        public required string Text { get; init; }

        /// <summary>Null = the next day on which the paper appears.</summary>
        public DateOnly? PrintDate { get; init; }

        /// <summary>The photographs that came with the text, by the names it calls them.</summary>
        public IReadOnlyDictionary<string, HandedPhoto> Photos { get; init; } = new Dictionary<string, HandedPhoto>();

        public PageAsked Asked { get; init; } = new();

        /// <summary>Whether a notice with an error stops the page; else the page is a trial, and says so.</summary>
        public bool IsStrict { get; init; }

        /// <summary>The page made before, of which as few notices move as can be; null = the page is made afresh.</summary>
        public KeptPage? Previous { get; init; }

        /// <summary>Whether the report says what a later run starts from.</summary>
        public bool IsKept { get; init; }
    }

    /// <returns>The page; or why catalogue or paper cannot be had, NO-NOTICES, GLYPH-MISSING, NOTICES-FAULTY (strict only),
    /// READ-BACK, PREFLIGHT.</returns>
    public Outcome<FinishedPage> Run(Request request)
    {
        if (desk.Paper(request.Asked.Paper, request.Asked.Wishes).IsRefused(out Refusal? noPaper, out OpenedPaper? paper)) return noPaper;
        if (desk.Opened().IsRefused(out Refusal? noCatalogue, out OpenedCatalogue? catalogue)) return noCatalogue;
        DateOnly day = request.PrintDate ?? desk.NextDay(paper.Paper);
        Paste paste = NoticePaste.Split(request.Text);
        if (PageRun.TooMany(paste.Notices.Count) is { } tooMany) return tooMany;
        var photos = new NoticePhotos(request.Photos, paper.Paper);
        return new PageRun(paper, catalogue.Savings).Run(new PageWork
        {
            Read = () => PageRun.Each(paste.Notices, (notice, _) => photos.Take(catalogue.Reader.Read(notice.Text, day))),
            PrintDate = day,
            Asked = request.Asked,
            IsStrict = request.IsStrict,
            Previous = request.Previous is { } kept ? new(kept, []) : null,
            IsKept = request.IsKept,
        }).Then<FinishedPage>(page => page with { Leftovers = paste.Leftovers });
    }
}
