using System.Text;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Press;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Desk.Proofs;

/// <summary>清样图: the notice of a proof as a picture, its very glyphs, for whoever holds the link.</summary>
public sealed class DrawProof(Workbench desk)
{
    /// <summary>Pixels to the inch: sharp on a telephone at twice its size.</summary>
    public const int Dpi = 384;

    /// <summary>Of which proof.</summary>
    /// <param name="Token">Of the link.</param>
    /// <param name="IsSvg">Else PNG.</param>
    public sealed record Request(string Token, bool IsSvg)
    {
        /// <summary>A sheet for the same person, as <see cref="Proof.ShownAs"/> names it; null for the newest.</summary>
        public string? ShownAs { get; init; }
    }

    /// <param name="Bytes">PNG, or SVG in UTF-8.</param>
    public sealed record Drawn(byte[] Bytes);

    /// <returns>The picture; or PROOF-UNKNOWN, PROOF-UNDRAWN.</returns>
    public async Task<Outcome<Drawn>> RunAsync(Request request, CancellationToken stop)
    {
        Outcome<Page> drawing = await desk.ReadStoreAsync<Page>(async work =>
        {
            if ((await new ProofLinks(desk).FindAsync(work, request.Token)).IsRefused(out Refusal? why, out LinkedProof? linked))
                return why;
            if (desk.Paper(linked.Notice.Issue.Paper.ToString()).IsRefused(out why, out OpenedPaper? paper)) return why;
            Proof proof = linked.All.LastOrDefault(one => one.Recipient == linked.Newest.Recipient && one.ShownAs == request.ShownAs)
                ?? linked.Newest;
            return (await ProofSight.ReadAsync(work, proof, paper)).Draw(paper);
        }, stop);
        if (drawing.IsRefused(out Refusal? whyNot, out Page? page)) return whyNot;
        return new Drawn(request.IsSvg
            ? Encoding.UTF8.GetBytes(SvgWriter.Write(page))
            : PngWriter.Write(page, Math.Min(Dpi, PngWriter.MostDpi(page))));
    }
}
