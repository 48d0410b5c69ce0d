namespace Classifieds.Domain.Proofs;

/// <summary>认可: what the proofs of a notice come to. It is nowhere stored: whoever asks,
/// asks it of the proofs and of the notice as it stands.</summary>
/// <remarks>It stands while a proof that was answered yes is current in revision, words and glyphs,
/// and no later one was answered no.</remarks>
public abstract record Approval
{
    private Approval()
    {
    }

    /// <summary>No proof of the words as they stand has gone out.</summary>
    public sealed record NotAsked : Approval
    {
        public override string Sentence => "这一版还没有出清样";
    }

    /// <summary>A proof has gone out and no answer to it is in.</summary>
    public sealed record Awaited(Proof Proof) : Approval
    {
        public override string Sentence => "清样已出，登报人还没有答复";
    }

    /// <summary>The last answer is no.</summary>
    public sealed record Declined(Proof Proof) : Approval
    {
        public override string Sentence => "登报人不同意清样，请改后再出";
    }

    /// <summary>The advertiser said yes to what will be printed.</summary>
    public sealed record Given(Proof Proof) : Approval
    {
        public override bool Stands => true;

        public override string Sentence => "登报人已同意清样";
    }

    /// <summary>The advertiser said yes to something else than what would be printed now.</summary>
    /// <param name="Causes">At least one, each once, in the order of <see cref="VoidCause"/>.</param>
    public sealed record Void(Proof Proof, IReadOnlyList<VoidCause> Causes) : Approval
    {
        public override string Sentence => $"登报人同意的清样已失效：{string.Join("、", Causes.Select(Word))}，请再出清样";

        private static string Word(VoidCause cause) => cause switch
        {
            VoidCause.Words => "稿件改过",
            VoidCause.Faces => "字体换了",
            VoidCause.Style => "排式改了",
            VoidCause.Template => "报纸的模板改了",
            VoidCause.Shape => "所占版面改了",
            VoidCause.Unknown => "排出的字位不同",
            _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "No such cause."),
        };
    }

    public virtual bool Stands => false;

    /// <summary>In Chinese, without full stop; where it does not stand, with what would help.</summary>
    public abstract string Sentence { get; }

    /// <param name="proofs">All of one notice, oldest first.</param>
    public static Approval Of(IReadOnlyList<Proof> proofs, SettingNow now)
    {
        Proof? last = proofs.Where(proof => proof.Answer is not null).MaxBy(proof => proof.Answer!.At);
        // A no holds against every yes before it.
        DateTimeOffset refused = proofs.Where(proof => proof.Answer is { Approved: false })
            .Select(proof => proof.Answer!.At).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        for (int at = proofs.Count - 1; at >= 0; at--)
            if (proofs[at].Answer is { Approved: true } yes && yes.At > refused && proofs[at].IsCurrent(now)) return new Given(proofs[at]);

        if (proofs.LastOrDefault(proof => proof.Answer is null && proof.Revision == now.Revision
            && (last is null || proof.MadeAt > last.Answer!.At)) is { } open) return new Awaited(open);
        return last switch
        {
            null => new NotAsked(),
            { Answer.Approved: true } => new Void(last, last.CausesAgainst(now)),
            _ => new Declined(last),
        };
    }
}
