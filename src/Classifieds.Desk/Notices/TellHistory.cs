using System.Globalization;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Wire;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Proofs;

namespace Classifieds.Desk.Notices;

/// <summary>经过: a notice's whole life, in Chinese, as the ledger has it.</summary>
public sealed class TellHistory(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>As typed.</summary>
        public required string Id { get; init; }
    }

    /// <param name="What">In Chinese, without a full stop.</param>
    public sealed record Line(DateTimeOffset At, string By, string What);

    /// <param name="Lines">Oldest first.</param>
    /// <param name="Stages">How far each run is, by its number; without those of which it cannot be told.</param>
    public sealed record Told(Notice Notice, IReadOnlyList<Line> Lines, IReadOnlyDictionary<int, NoticeStage> Stages);

    /// <returns>The history, or NOTICE-UNKNOWN.</returns>
    public Task<Outcome<Told>> RunAsync(Request request, CancellationToken stop) => desk.ReadStoreAsync<Told>(async work =>
    {
        if (NoticeChange.Named(request.Id).IsRefused(out Refusal? why, out InsertionId? id)) return why;
        if ((await NoticeChange.FindAsync(work, id.Notice)).IsRefused(out why, out Notice? notice)) return why;
        IReadOnlyList<LedgerEntry> entries = await work.Ledger.OfAsync(notice.Id);
        // Where the catalogue cannot be had, a kind goes by its id.
        desk.Catalogue().IsRefused(out _, out Catalogue? catalogue);
        IReadOnlyList<ProofComment> thread = await work.Threads.OfAsync(notice.Id);
        return new Told(notice,
            [.. entries.Select(entry => new Line(entry.What.At, entry.What.By, Said(entry.What, catalogue, thread)))],
            await new NoticeStages(desk).OfAsync(work, notice));
    }, stop);

    private static string Said(LedgerRecord what, Catalogue? catalogue, IReadOnlyList<ProofComment> thread)
    {
        (string deed, string rest) = (Word(what), what.Detail);
        string which = "";
        if (rest.StartsWith('/'))
        {
            string[] parts = rest.Split(' ', 2);
            (which, rest) = ($"第 {parts[0][1..]} 次刊登", parts.Length > 1 ? parts[1] : "");
        }
        return what.Verb switch
        {
            "add" or "seed" or "correct" => $"{deed}{Took(rest, catalogue)}",
            "revise" => $"{deed}，成第 {what.Revision} 版{Took(rest, catalogue)}",
            "examine" => $"{deed}{Examined(rest)}",
            "proof" => $"{deed}，第 {what.Revision} 版，字形 {Short(rest)}",
            "approve" or "decline" => $"{deed}{Answered(rest, thread)}",
            "comment" => $"{deed}：{CommentWords.Of(rest, thread)}",
            "publish" => $"{deed}（{rest}）",
            "certificate" => $"{which}{deed}（{Short(rest)}）",
            "make-good" => $"{deed}{which}{MadeGood(rest)}",
            "missed" => $"{which}{deed}{(rest.Length > 0 ? $"（{rest}）" : "")}",
            LedgerRecord.ResealVerb => deed,
            "scan" => $"{deed} {rest} 张",
            "pay" or "refund" => Paid(rest, what.Verb == "refund"),
            _ => $"{which}{deed}{(rest.Length > 0 ? $"：{rest}" : "")}",
        };
    }

    private static string Word(LedgerRecord what) => what.Verb switch
    {
        "add" => "收稿",
        "seed" => "样稿入库",
        "correct" => "收更正稿",
        "corrected" => "另登更正",
        "revise" => "改稿",
        "hold" => "留置",
        "read-manuscript" => "看底稿",
        "read-numbers" => "看号码",
        "erase" => "销毁",
        LedgerRecord.ResealVerb => "升级时换数据钥改封",
        "release" => "解除留置",
        "withdraw" => "撤稿",
        "restore" => "恢复",
        "move" => "改期到",
        "run-again" => "加刊",
        "materials" => "看过材料",
        "scan" => "附扫描件",
        "materials-follow" => "材料后补",
        "examine" => "复核",
        "overrule" => "放行错误",
        "quote" => "报价",
        "proof" => "出清样",
        "approve" => what.Detail.StartsWith("telephone", StringComparison.Ordinal) ? "登报人在电话里同意清样" : "同意清样",
        "decline" => what.Detail.StartsWith("telephone", StringComparison.Ordinal) ? "登报人在电话里不同意清样" : "不同意清样",
        "comment" => "清样留言",
        "revoke" => "收回清样的链接和口令",
        "wrong-word" => "答复口令不符",
        "let-run" => "主管准未齐备上版",
        "publish" => "付印",
        "missed" => "没有刊出，付印时未上版",
        "make-good" => "补登：",
        "certificate" => "出刊登证明",
        "upgrade" => "程序升级，记下当时的情形",
        var other => other, // an entry of a later program is told in its own words
    };

    private static string MadeGood(string rest)
    {
        string[] parts = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return $"，{parts.ElementAtOrDefault(1)} 见报，补第 {parts.ElementAtOrDefault(0)} 次，不另收费";
    }

    private static string Took(string rest, Catalogue? catalogue)
    {
        List<string> told = [];
        foreach (string part in rest.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "late") told.Add("已过截稿");
            else if (part.StartsWith("kind=", StringComparison.Ordinal)) told.Add($"分类定为{TitleOf(part[5..], catalogue)}");
            else if (part == "past") told.Add("补录旧报");
            else if (NoticeId.TryParse(part, out _)) told.Add($"更正 {part}");
            else told.Add(part);
        }
        return told.Count > 0 ? $"（{string.Join("，", told)}）" : "";
    }

    private static string TitleOf(string kind, Catalogue? catalogue) =>
        KindId.TryParse(kind, out KindId? id) && catalogue?.Find(id) is { } known ? known.Title : kind;

    private static string Examined(string rest)
    {
        string[] parts = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool isAlone = parts.ElementAtOrDefault(1) == "alone";
        string words = string.Join(' ', parts.Skip(isAlone ? 2 : 1));
        return (parts.ElementAtOrDefault(0) == "return" ? "，退回" : "，通过") + (words.Length > 0 ? $"：{words}" : "")
            + (isAlone ? "（一人值班，自收自核）" : "");
    }

    private static string Answered(string rest, IReadOnlyList<ProofComment> thread)
    {
        string[] parts = rest.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries);
        string way = parts.ElementAtOrDefault(0) switch { "word" => "（口令）", "link" => "（链接）", _ => "" };
        return way + (parts.Length > 1 ? $"：{CommentWords.Of(parts[1], thread)}" : "");
    }

    // As PaymentTaking writes it: the sum, the way, the receipt, then the customer or the reason.
    private static string Paid(string rest, bool isRefund)
    {
        string[] parts = rest.Split(' ', 4);
        bool isSum = decimal.TryParse(parts[0], NumberStyles.Number, CultureInfo.InvariantCulture, out decimal yuan);
        if (!isSum || parts.Length < 3) return rest;
        string sum = PaidSum.Told(yuan), last = parts.ElementAtOrDefault(3) ?? "";
        if (parts[1] == WireWords.Of(PaymentWay.Account)) return isRefund ? $"冲减挂账 {sum}：{last}" : $"挂账 {sum}（{last}）";
        PaymentWay? way = Enum.GetValues<PaymentWay>().Cast<PaymentWay?>().FirstOrDefault(one => WireWords.Of(one!.Value) == parts[1]);
        string by = way is { } known ? PaymentWords.Of(known) : parts[1];
        return isRefund ? $"退款 {sum}（{by}，退款单第 {parts[2]} 号）：{last}" : $"收款 {sum}（{by}，收据第 {parts[2]} 号）";
    }

    private static string Short(string hash) => hash.Length > 16 ? hash[..16] : hash;
}
