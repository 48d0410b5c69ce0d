using Classifieds.Desk.Papers;
using Classifieds.Desk.Photos;
using Classifieds.Desk.Prices;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;
using Classifieds.Makeup.Proofs;
using Classifieds.Makeup.Setting;
using Classifieds.Press;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Checks;

/// <summary>付印样 of one notice while it is being typed: what it says, what is wrong with it, how it will print, what it costs.</summary>
public sealed class PreviewNotice(Workbench desk)
{
    /// <summary>What has been typed so far.</summary>
    public sealed record Request
    {
        /// <summary>The manuscript of one notice.</summary>
        public required string Text { get; init; }

        public required DateOnly PrintDate { get; init; }

        /// <summary>Its kind, whatever its words say; as typed: its id, or its title. Null = its words say it.</summary>
        public string? Kind { get; init; }

        /// <summary>In whose column it is set; null for the usual paper.</summary>
        public string? Paper { get; init; }

        /// <summary>The photographs that came with the text, by the names it calls them; null = nothing is said of them.</summary>
        public IReadOnlyDictionary<string, HandedPhoto>? Photos { get; init; }

        /// <summary>Whether numbers of natural persons are masked by the paper's policy.</summary>
        public bool Masks { get; init; } = true;
    }

    /// <summary>The notice as it stands.</summary>
    /// <param name="Notice">House-style text, facts, findings and changes.</param>
    /// <param name="Svg">The very glyphs that would print, in the notice's own width; empty where a character has no font.</param>
    /// <param name="Lines">Of the paper's column; 0 where nothing can be set.</param>
    /// <param name="Quote">Null where nothing can be set.</param>
    public sealed record Preview(CheckedNotice Notice, string Svg, int Lines, Quote? Quote);

    /// <returns>The preview, whatever is wrong with the notice; or why catalogue or paper cannot be had, KIND-UNLISTED.</returns>
    public Outcome<Preview> Run(Request request)
    {
        if (desk.Opened().IsRefused(out Refusal? noCatalogue, out OpenedCatalogue? catalogue)) return noCatalogue;
        if (desk.Paper(request.Paper).IsRefused(out Refusal? noPaper, out OpenedPaper? paper)) return noPaper;
        if (KindAsked.Find(catalogue.Catalogue, request.Kind).IsRefused(out Refusal? unlisted, out KindAsked? kind)) return unlisted;
        CheckedNotice[] notice = [catalogue.Reader.Read(request.Text, request.PrintDate, kind.Id)];
        if (request.Photos is { } photos) notice[0] = new NoticePhotos(photos, paper.Paper).Take(notice[0]);
        bool isPrintable = PaperChecks.Add(notice, paper)[0].Count == 0 && notice[0].Text.Length > 0;
        if (!isPrintable) return new Preview(notice[0], "", 0, null);

        MaskingPolicy masking = request.Masks ? paper.Paper.Masking : MaskingPolicy.None;
        SetNotice set = NoticeSetter.Set(0, notice[0], paper.Paper.Page, paper.Fonts, masking);
        string svg = SvgWriter.Write(NoticePicture.Of(set, paper.Paper.Page, Length.Zero));
        return new Preview(notice[0], svg, set.ColumnLines, NoticePrice.Of(set, paper.Paper, catalogue.Catalogue));
    }
}
