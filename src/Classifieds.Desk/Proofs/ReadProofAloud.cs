using System.Globalization;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Makeup.Proofs;

namespace Classifieds.Desk.Proofs;

/// <summary>电话核对：what is read to an advertiser who answers a proof by telephone; nothing is changed by reading.</summary>
public sealed class ReadProofAloud(Workbench desk)
{
    /// <param name="Id">As typed.</param>
    public sealed record Request(string Id);

    /// <param name="Name">What it is: 身份证号.</param>
    /// <param name="Printed">Hidden places as stars.</param>
    /// <param name="Groups">Of a number, by the joints of its type; none where it is read as words are.</param>
    public sealed record Line(string Name, string Printed, IReadOnlyList<NumberGroup> Groups)
    {
        /// <summary>With a blank wherever the reader takes a breath.</summary>
        public string Spoken => Groups.Count == 0
            ? Printed
            : string.Create(CultureInfo.InvariantCulture,
                $"{string.Join(' ', Groups.Select(group => group.Words))}  共 {Groups[^1].Last} 位");
    }

    /// <param name="Lines">Every name, number, amount and date as it was shown, in the order of the notice.</param>
    /// <param name="GlyphWord">字形校验码 as it stands on the sheet, by fours: the advertiser has this sheet before him, and no other.</param>
    public sealed record Script(Notice Notice, Proof Proof, IReadOnlyList<Line> Lines, string GlyphWord)
    {
        /// <summary>放行: what an examiner let stand.</summary>
        public IReadOnlyList<Finding> Overruled { get; init; } = [];
    }

    /// <returns>The script of the sheet that waits for its answer; or NOTICE-UNKNOWN, PROOF-NONE, and why a yes to it would not be
    /// taken.</returns>
    public Task<Outcome<Script>> RunAsync(Request request, CancellationToken stop) => desk.ReadStoreAsync<Script>(async work =>
    {
        if (NoticeChange.Named(request.Id).IsRefused(out Refusal? why, out InsertionId? id)) return why;
        if ((await NoticeChange.FindAsync(work, id.Notice)).IsRefused(out why, out Notice? notice)) return why;
        if (await WaitingProof.FindAsync(work, notice.Id) is not { } proof) return WaitingProof.None(notice.Id);
        Revision latest = await work.Notices.LatestAsync(notice.Id);
        // Nobody reads out for minutes what then cannot be answered.
        if (notice.Approve(proof, latest.Number, desk.Clock.GetUtcNow()).IsRefused(out why, out _)) return why;
        CheckedNotice content = Overrule.Apply(latest.Content, await work.Judgements.OverrulesOfAsync(notice.Id));
        string printed = await work.Proofs.SettingAsync(proof) is { } shown ? shown.PrintedText : latest.Printed;
        Line[] lines = [.. ReadBackLine.Of(content, printed).Select(line => new Line(line.Name, line.Printed, line.Groups))];
        return new Script(notice, proof, lines, GlyphHash.Abbreviate(proof.GlyphHash))
        {
            Overruled = content.Overruled,
        };
    }, stop);
}
