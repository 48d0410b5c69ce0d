using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Photos;
using Classifieds.Desk.Prices;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Pastes;
using Classifieds.Intake;

namespace Classifieds.Desk.Checks;

/// <summary>核稿: reads and checks every notice of a text.</summary>
public sealed class CheckNotices(Workbench desk)
{
    /// <summary>What is to be checked.</summary>
    public sealed record Request
    {
        /// <summary>Blocks parted by a line <c>---</c>, or a paste without one.</summary>
        public required string Text { get; init; }

        /// <summary>Dates and ages are judged by it; null = the next day on which the paper appears.</summary>
        public DateOnly? PrintDate { get; init; }

        /// <summary>The kind of all of them, whatever their words say; as typed: its id, or its title. Null = their words say it.</summary>
        public string? Kind { get; init; }

        /// <summary>Whether a notice that names its own days (<c>#刊期</c>) is judged by the first of them instead.</summary>
        public bool HeedsOwnDays { get; init; } = true;

        /// <summary>Whether only the notices with an error are shown: the others are then not set for their price.</summary>
        public bool OnlyFaulty { get; init; }

        /// <summary>By the name of its profile; null for the usual one, whose fonts may then be missing.</summary>
        public string? Paper { get; init; }

        /// <summary>The photographs that came with the text, by the names it calls them; null = they are not looked at.</summary>
        public IReadOnlyDictionary<string, HandedPhoto>? Photos { get; init; }
    }

    /// <returns>The notices in their order with what belongs to none; or why catalogue or paper cannot be had,
    /// KIND-UNLISTED, NO-NOTICES.</returns>
    public Outcome<CheckedPaste> Run(Request request)
    {
        if (desk.Opened().IsRefused(out Refusal? noCatalogue, out OpenedCatalogue? catalogue)) return noCatalogue;
        // What can be checked without the paper's fonts is checked on a machine that lacks them, unless the paper was asked for.
        if (desk.Paper(request.Paper).IsRefused(out Refusal? noPaper, out OpenedPaper? paper) && request.Paper is not null) return noPaper;
        if (KindAsked.Find(catalogue.Catalogue, request.Kind).IsRefused(out Refusal? unlisted, out KindAsked? kind)) return unlisted;
        DateOnly day = request.PrintDate ?? (paper is null ? desk.NextDay(request.Paper) : desk.NextDay(paper.Paper));
        CheckedPaste paste = Read(catalogue.Reader, paper, request, day, kind.Id);
        return paste.Notices.Count == 0 && paste.Leftovers.Count > 0
            ? new Refusal("NO-NOTICES", "这些文字里没有启事") { Findings = [.. paste.Leftovers.Select(PasteFindings.Of)] }
            : paste with
            {
                WithoutFonts = noPaper,
                Prices = paper is null ? [] : Prices(paste.Notices, request, paper, catalogue.Catalogue),
            };
    }

    private static PricedNotice?[] Prices(IReadOnlyList<CheckedNotice> notices, Request request, OpenedPaper paper, Catalogue catalogue)
    {
        var prices = new PricedNotice?[notices.Count];
        Parallel.For(0, prices.Length, index =>
        {
            if (request.OnlyFaulty && !notices[index].HasErrors) return;
            if (NoticePrice.BasisOf(notices[index], paper, catalogue) is { } basis)
                prices[index] = new(basis, paper.Paper.Rates.Quote(basis));
        });
        return prices;
    }

    /// <param name="paper">Null where only the words are to be checked.</param>
    /// <param name="day">Whatever the request says.</param>
    /// <param name="kind">Of all of them; null = their words say it.</param>
    internal static CheckedPaste Read(NoticeReader reader, OpenedPaper? paper, Request request, DateOnly day, KindId? kind = null)
    {
        Paste paste = NoticePaste.Split(request.Text);
        List<CheckedNotice> notices = [.. paste.Notices.Select(notice => ReadOne(reader, notice.Text, request.HeedsOwnDays, day, kind))];
        if (notices.Exists(IsEmpty)) paste = WithoutEmpty(request.Text, paste, notices);
        if (paper is not null && request.Photos is { } handed)
        {
            var photos = new NoticePhotos(handed, paper.Paper);
            for (int index = 0; index < notices.Count; index++) notices[index] = photos.Take(notices[index]);
        }
        PaperChecks.Add(notices, paper);
        ILookup<int, Finding> leftovers = paste.Leftovers.ToLookup(leftover => leftover.Near, PasteFindings.Of);
        for (int index = 0; index < notices.Count; index++)
        {
            if (leftovers.Contains(index))
                notices[index] = notices[index] with { Findings = [.. notices[index].Findings, .. leftovers[index]] };
        }
        return new(notices, paste.Leftovers);
    }

    private static CheckedNotice ReadOne(NoticeReader reader, string text, bool heedsOwnDays, DateOnly day, KindId? kind)
    {
        CheckedNotice notice = reader.Read(text, day, kind);
        return heedsOwnDays && notice.Runs is { Dates: [var first, ..] } && first != day
            ? reader.Read(text, first, kind)
            : notice;
    }

    // ①②③, or characters that print nothing: cleaning takes them off, and no word is left to set or to charge for.
    private static bool IsEmpty(CheckedNotice notice) => notice.Text.Length == 0;

    /// <summary>What cleaning leaves nothing of is no notice: it is told with the other leftovers.</summary>
    /// <param name="notices">As read; those without a word are taken out.</param>
    private static Paste WithoutEmpty(string text, Paste paste, List<CheckedNotice> notices)
    {
        List<PastedNotice> kept = [];
        List<Leftover> leftovers = [];
        int[] near = new int[notices.Count];
        for (int index = 0; index < near.Length; index++)
        {
            near[index] = Math.Max(0, IsEmpty(notices[index]) ? kept.Count - 1 : kept.Count);
            if (!IsEmpty(notices[index])) kept.Add(paste.Notices[index]);
            else leftovers.AddRange(paste.Notices[index].Parts.Select(part =>
                new Leftover(part, part.In(text), 1 + text.AsSpan(0, part.Start).Count('\n'), LeftoverKind.Mark, near[index])));
        }
        notices.RemoveAll(IsEmpty);
        leftovers.AddRange(paste.Leftovers.Select(leftover =>
            leftover with { Near = leftover.Near < near.Length ? near[leftover.Near] : 0 }));
        return new(kept, [.. leftovers.OrderBy(leftover => leftover.Span.Start)]);
    }
}
