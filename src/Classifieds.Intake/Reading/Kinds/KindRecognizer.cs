using System.Buffers;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Things;

namespace Classifieds.Intake.Reading.Kinds;

/// <summary>Which kind of the catalogue a notice is, by what it declares lost and by the kinds' own words.</summary>
internal static class KindRecognizer
{
    private const int TitleWeight = 5;
    private const int Decisive = 10_000;
    private const int LongestInlineTitle = 12;
    private const int LongestOpening = 80;

    /// <param name="asked">The kind that it is, whatever its words say; null = they say it.</param>
    public static void Read(Scan scan, NoticeKind? asked)
    {
        int kind = Recognize(scan);
        scan.IsKindKnown = kind >= 0;
        scan.Kind = scan.Catalogue.Kinds[Math.Max(0, kind >= 0 ? kind : Rest(scan, NoticeFamily.Public))];
        if (asked is null) return;
        if (asked.Id != scan.Kind.Id || !scan.IsKindKnown)
            scan.Findings.Add(NoticeFindings.KindSet.At(null, asked.Title, scan.IsKindKnown ? scan.Kind.Title : "认不出"));
        (scan.Kind, scan.IsKindKnown) = (asked, true);
    }

    // -1 where nothing in the text tells.
    private static int Recognize(Scan scan) =>
        ByTitle(scan) is >= 0 and int titled ? titled : ForParty(scan, BySpeaker(scan, ByWords(scan)));

    private const string Court = "court";
    private const string Administrative = "administrative";
    private const string ChangeOfName = "change-of-name"; // and of a seal: 旧公章作废，启用新章

    private static readonly SearchValues<string> NewSeals =
        SearchValues.Create(["启用新", "启用更换", "更换新章", "更换新公章", "更换新印章", "改用新"], StringComparison.Ordinal);

    private static readonly string[] WindingUp = ["winding-up", "winding-up-other", "simple-deregistration"];

    // Notices of authorities that serve nobody, though they may say 送达.
    private static readonly string[] OfTheirOwn = ["expropriation", "environment", "auction", "tender", "correction", "grave-relocation"];

    private static readonly SearchValues<string> Serving =
        SearchValues.Create(["公告送达", "送达公告", "视为送达", "向你送达", "向你们送达", "向你公司送达", "向你单位送达"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Cancels =
        SearchValues.Create(["撤销", "吊销", "收缴", "取缔", "注销", "收回"], StringComparison.Ordinal);

    // A firm's own papers of an old print: nothing is lost.
    private static readonly SearchValues<string> Replaces =
        SearchValues.Create(["启用新", "换领", "换发", "换版", "新版"], StringComparison.Ordinal);

    private static readonly SearchValues<string> OfClaims =
        SearchValues.Create(["清算", "债权", "债务", "解散"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Licences =
        SearchValues.Create(["许可证", "资格证", "资质证书", "登记证书", "备案凭证", "资质"], StringComparison.Ordinal);

    // What a court or an authority serves by publication is its notice, whoever is 下落不明 in it; what an authority declares void or
    // cancels, nobody has lost; and the end of a licence is not that of a company.
    private static int BySpeaker(Scan scan, int found)
    {
        ReadOnlySpan<char> text = scan.Text;
        string id = found < 0 ? "" : scan.Catalogue.Kinds[found].Id.ToString();
        if (text.Contains('送') && text.ContainsAny(Serving))
        {
            if (Authorities.IsCourt(scan)) return OfTheirOwn.Contains(id) ? found : IndexOf(scan, Court, found);
            if (Authorities.IsPublicBody(scan) && !OfTheirOwn.Contains(id)) return IndexOf(scan, Administrative, found);
        }
        if (found < 0) return found;
        NoticeFamily family = scan.Catalogue.Kinds[found].Family;
        if (family is NoticeFamily.Loss or NoticeFamily.Seal && !scan.Hits.Exists(hit => hit.Is(WordRole.LossVerb)))
        {
            bool ofOthers = family is NoticeFamily.Loss || text.ContainsAny(Cancels); // an office's own seal may be void as anybody's
            if (ofOthers && Authorities.IsPublicBody(scan)) return IndexOf(scan, Administrative, found);
            if (family is NoticeFamily.Loss && text.ContainsAny(Replaces)) return Rest(scan, NoticeFamily.Public);
        }
        if (family is NoticeFamily.Seal && !scan.Hits.Exists(hit => hit.Is(WordRole.LossVerb)) && text.ContainsAny(NewSeals))
            return IndexOf(scan, ChangeOfName, found);
        if (!WindingUp.Contains(id) || text.ContainsAny(OfClaims)) return found;
        if (Authorities.IsPublicBody(scan)) return IndexOf(scan, Administrative, found);
        return text.ContainsAny(Licences) ? Rest(scan, NoticeFamily.Public) : found;
    }

    private static int IndexOf(Scan scan, string id, int otherwise)
    {
        var kinds = scan.Catalogue.Kinds;
        for (int kind = 0; kind < kinds.Count; kind++)
            if (kinds[kind].Id.ToString() == id) return kind;
        return otherwise;
    }

    // 更正声明 quotes a notice of another kind; its title says what it is.
    private static int ByTitle(Scan scan)
    {
        bool isLine = scan.Title >= 0;
        ReadOnlySpan<char> title = (isLine ? TitleLine(scan) : InlineTitle(scan)).TrimEnd("：: ");
        if (title.Length == 0) return -1;
        var kinds = scan.Catalogue.Kinds;
        for (int kind = 0; kind < kinds.Count; kind++)
            foreach (string name in kinds[kind].Titles)
                if (isLine ? title.EndsWith(name, StringComparison.Ordinal) : title.SequenceEqual(name)) return kind;
        return -1;
    }

    private static ReadOnlySpan<char> TitleLine(Scan scan) =>
        scan.Text.AsSpan(scan.Paragraphs[scan.Title].Start, scan.Paragraphs[scan.Title].Length);

    private static ReadOnlySpan<char> InlineTitle(Scan scan)
    {
        ReadOnlySpan<char> start = scan.Text.AsSpan(0, Math.Min(scan.Text.Length, LongestInlineTitle));
        int colon = start.IndexOfAny('：', ':');
        return colon > 0 ? start[..colon] : default;
    }

    // 注销公告 of a partnership has other rules than that of a company, and the same words.
    private static int ForParty(Scan scan, int found)
    {
        if (found < 0) return found;
        var kinds = scan.Catalogue.Kinds;
        for (int kind = 0; kind < kinds.Count; kind++)
        {
            if (kinds[kind].InsteadOf != kinds[found].Id) continue;
            int opening = Math.Min(scan.Body.End, scan.Body.Start + LongestOpening);
            if (NamesAny(scan.Text.AsSpan(0, opening), kinds[kind].Parties)) return kind;
            if (NamesAny(scan.Text.AsSpan(scan.Body.End), kinds[kind].Parties)) return kind;
        }
        return found;
    }

    // 幼儿园管理有限公司 is a company all the same.
    private static bool NamesAny(ReadOnlySpan<char> text, IReadOnlyList<string> parties)
    {
        foreach (string party in parties)
        {
            int at = text.IndexOf(party, StringComparison.Ordinal);
            if (at < 0) continue;
            int end = at + party.Length;
            while (end < text.Length && Script.IsHan(text[end])) end++;
            if (!text[at..end].Contains("公司", StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static int ByWords(Scan scan)
    {
        int titleEnd = scan.TitleEnd;
        int[] scores = scan.KindScores;
        Word? before = null;
        foreach (Hit hit in scan.KindHits)
        {
            if (hit.Start >= scan.Body.End) break; // a signature tells who, not what
            if (ReferenceEquals(hit.Word, before)) continue; // the same word over and over tells no more than once
            before = hit.Word;
            bool inTitle = hit.Start < titleEnd;
            int weight = (hit.Length * (inTitle ? TitleWeight : 1)) + (hit.Is(WordRole.DecisiveWord) ? Decisive : 0);
            foreach (int kind in hit.Word.Kinds) scores[kind] = Math.Min(scores[kind] + weight, int.MaxValue / 2);
        }

        int best = -1;
        for (int kind = 0; kind < scores.Length; kind++)
            if (scores[kind] > 0 && (best < 0 || scores[kind] > scores[best])) best = kind;
        if (best >= 0 && scores[best] >= Decisive) return best;

        bool lost = IsLossDeclared(scan, out bool titled);
        bool otherTitle = best >= 0 && !titled && scores[best] >= TitleWeight * 2 && IsNamedInTitle(scan, best, titleEnd);
        if (scan.Things.Count > 0 && lost && !otherTitle) return KindOf(scan, scan.Things[0]);
        if (best >= 0 && !(lost && titled)) return best;
        return lost ? Rest(scan, NoticeFamily.Loss) : scan.Title >= 0 ? Rest(scan, NoticeFamily.Public) : -1;
    }

    private static int KindOf(Scan scan, LostThing thing)
    {
        if (thing.Kind >= 0) return thing.Kind;
        return Rest(scan, thing.FactType == FactType.Seal ? NoticeFamily.Seal : NoticeFamily.Loss);
    }

    // The kind that takes what no other of the family takes: its documents end in anything.
    private static int Rest(Scan scan, NoticeFamily family)
    {
        var kinds = scan.Catalogue.Kinds;
        int first = -1;
        for (int kind = 0; kind < kinds.Count; kind++)
        {
            if (kinds[kind].Family != family) continue;
            if (first < 0) first = kind;
            foreach (string name in kinds[kind].Documents)
                if (name == "*") return kind;
        }
        return first;
    }

    private static bool IsLossDeclared(Scan scan, out bool inTitle)
    {
        inTitle = false;
        bool verb = false, declared = false;
        int titleEnd = scan.TitleEnd;
        foreach (Hit hit in scan.Hits)
        {
            if (hit.Start < titleEnd) inTitle |= hit.Is(WordRole.LossVerb | WordRole.VoidWord);
            else
            {
                verb |= hit.Is(WordRole.LossVerb);
                declared |= hit.Is(WordRole.VoidWord);
            }
        }
        return verb || declared || inTitle;
    }

    private static bool IsNamedInTitle(Scan scan, int kind, int titleEnd)
    {
        foreach (Hit hit in scan.KindHits)
            if (hit.Start < titleEnd && Array.IndexOf(hit.Word.Kinds, kind) >= 0) return true;
        return false;
    }
}
