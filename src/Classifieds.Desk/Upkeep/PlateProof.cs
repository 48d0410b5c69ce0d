using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Plates;

namespace Classifieds.Desk.Upkeep;

/// <summary>核印版: the files that went to the plant are the files that were kept, and what was signed beside them is what the ledger still
/// says.</summary>
internal sealed class PlateProof(PlateFolder folder, Work work, IReadOnlyList<LedgerEntry> ledger)
{
    /// <summary>What is entered when a paper signs with a key for the first time; the detail is its fingerprint.</summary>
    public const string KeyVerb = "signing-key";

    /// <summary>What the last entry of an issue that went to press is; its content is the plate's hash.</summary>
    public const string PublishVerb = "publish-issue";

    /// <summary>Before the hash of where each notice was printed, in that entry's detail; entries of earlier programs have none.</summary>
    public const string PlacesWord = " places=";

    /// <param name="Plates">How many files were read and are what was kept.</param>
    /// <param name="Heads">How many signed heads lie beside them and hold.</param>
    public sealed record Proved(int Plates, int Heads);

    /// <summary>With which key a paper signs is in its ledger, so that no other key passes for it.</summary>
    public static async Task TellKeyAsync(Work work, PaperSigner signer, string by, DateTimeOffset now)
    {
        if (await work.Ledger.LastDetailAsync(KeyVerb) != signer.Fingerprint)
            await work.RecordAsync(new(now, by, KeyVerb) { Detail = signer.Fingerprint });
    }

    private readonly Dictionary<(PaperId?, long), LedgerEntry> entries = ledger.ToDictionary(entry => (entry.Chain, entry.Sequence));

    /// <returns>The count; or LEDGER-HEAD.</returns>
    /// <exception cref="StorageException">PLATE-MISSING, PLATE-DAMAGED.</exception>
    public async Task<Outcome<Proved>> RunAsync()
    {
        IReadOnlyList<Plate> plates = await work.Plates.AllAsync();
        foreach (Plate plate in plates) folder.Open(plate.Sha256);
        HashSet<IssueId> signed = [];
        foreach (PlateFolder.HeadFile file in folder.Heads())
        {
            if (Judge(file, plates).IsRefused(out Refusal? why, out SignedHead? head)) return why;
            if (head is not null) signed.Add(head.Issue);
        }
        Plate? bare = plates.FirstOrDefault(plate => !signed.Contains(plate.Issue) && WasSigned(plate));
        return bare is null
            ? new Proved(plates.Count, signed.Count)
            : Wrong($"{bare.Issue} 一期印版旁边应有签过的流水末条 {folder.HeadFileOf(bare.Issue)}，不见了，请从备份放回");
    }

    // Null where it is another desk's, whose plates lie in the same folder, or of a publishing that was never done.
    private Outcome<SignedHead?> Judge(PlateFolder.HeadFile file, IReadOnlyList<Plate> plates)
    {
        if (!SignedHead.TryRead(file.Bytes, out SignedHead? head))
            return file.IsPending ? Outcome.Of<SignedHead?>(null) : Wrong($"签过的流水末条 {file.Path} 读不懂，被改动过或已损坏");
        PaperId paper = head.Issue.Paper;
        bool isThere = entries.TryGetValue((paper, head.Entry), out LedgerEntry? entry) && entry.Hash == head.Head;
        if (file.IsPending && !isThere) return Outcome.Of<SignedHead?>(null);
        string fingerprint = PaperSigner.FingerprintOf(head.PublicKey.Span);
        bool isOurs = ledger.Any(one => one.Chain == paper)
            || (work.HasKey && work.SignerOf(paper).Fingerprint == fingerprint);
        if (!isOurs) return Outcome.Of<SignedHead?>(null);
        if (!PaperSigner.IsSigned(head.PublicKey.Span, head.SignedBytes, head.Signature.Span))
            return Wrong($"签过的流水末条 {file.Path} 与签名不符，被改动过");
        if (!isThere)
            return Wrong($"{head.Issue} 一期付印时签下的{LedgerEntry.WithinOf(paper, head.Entry)}已不是那一条，流水的末尾被截去或改写，或库是旧备份");
        if (!ledger.Any(one => one.Chain == paper && one.What.Verb == KeyVerb && one.What.Detail == fingerprint))
            return Wrong($"签过的流水末条 {file.Path} 不是 {paper} 的密钥签的");
        return plates.Any(plate => plate.Issue == head.Issue && plate.Sha256 == head.Plate)
            ? head
            : Wrong($"{head.Issue} 一期付印时签下的印版 {head.Plate[..16]} 库里没有");
    }

    // Papers signed nothing before there were keys to sign with.
    private bool WasSigned(Plate plate)
    {
        LedgerEntry? first = ledger.FirstOrDefault(one => one.Chain == plate.Issue.Paper && one.What.Verb == KeyVerb);
        return first is not null && ledger.Any(one => one.Chain == plate.Issue.Paper && one.Sequence > first.Sequence
            && one.What.Verb == PublishVerb && one.What.Issue == plate.Issue);
    }

    private static Refusal Wrong(string sentence) => new("LEDGER-HEAD", sentence);
}
