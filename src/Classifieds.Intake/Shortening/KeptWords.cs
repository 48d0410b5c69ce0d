using System.Buffers;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Laws;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Shortening;

/// <summary>不可删: what of a notice may never be cut to save a line, whatever else may go.</summary>
/// <remarks>
/// Its facts; every digit; names of documents and seals, also those that no fact covers; labels of numbers; words that the catalogue or a
/// rule of law asks for; what stands in brackets; names of organisations and of persons, also where they stand in a list that is not read.
/// Made once for a catalogue; safe from any thread.
/// </remarks>
public sealed class KeptWords
{
    private const int LongestPersonName = 4;

    private static readonly string[] Trade =
    [
        "遗失", "丢失", "被盗", "声明", "作废", "公告", "注销", "清算", "减资", "债权", "债务", "申报", "寻人", "启事", "挂失", "更正", "拍卖", "转让", "催告", "送达",
        "发票", "收据", "票据", "执照", "许可", "合同", "协议", "存单", "存折", "护照", "提单", "正本", "副本", "原件", "公章", "印章", "印鉴",
    ];

    // Words in which 的, 之, 于, 已, 现, 并, 该, 均 are no words of their own, and those that a period or a duty hangs on.
    private static readonly string[] Whole =
    [
        "目的", "标的", "之日起", "之一", "之间", "之内", "之外", "之前", "之后", "之时", "关于", "位于", "属于", "对于", "由于", "至于", "低于", "高于", "少于", "多于", "大于", "小于",
        "等于", "鉴于", "基于", "用于", "限于",
        "现金", "现场", "现状", "现任", "现有", "现住", "现址", "现名", "实现", "兑现", "出现", "发现", "表现", "已婚", "已故", "已知", "合并", "一并", "并购", "并处", "并且", "并行",
        "应该", "平均", "人均", "年均", "均价",
        "有关规定", "相关规定", "有关部门", "自即日起", "即日起", "逾期", "视为", "依法", "未接到", "接到通知", "相关性",
    ];

    // A name that was not read as a party is a name all the same: from the mark before it to these words.
    private static readonly string[] EndsOfNames =
    [
        "公司", "中心", "商行", "经营部", "合作社", "厂", "店", "学校", "医院", "委员会", "法院", "小区", "事务所", "研究所", "银行", "支行", "大学", "学院",
        "幼儿园", "协会", "局", "镇", "村",
    ];

    // Behind them somebody is named, with or without 为 or a colon between.
    private static readonly string[] BeforePersons =
        ["联系人", "负责人", "法定代表人", "经营者", "组长", "成员", "委托人", "申请人", "被申请人", "原告", "被告", "父亲", "母亲", "经办人", "受托人", "持有人", "权利人", "先生", "女士"];

    // 与唐玉兰协商: behind them a name may stand without a mark.
    private static readonly SearchValues<char> BesidePersons = SearchValues.Create("与和同及被由向给告诉为");

    private static readonly SearchValues<char> EndsOfDocuments = SearchValues.Create("证照章簿卡票据照册牌");

    private readonly Dictionary<char, string[]> words;

    public KeptWords(Catalogue catalogue)
    {
        IEnumerable<string> all = Trade.Concat(Whole)
            .Concat(catalogue.Lexicon.Documents).Concat(catalogue.Lexicon.Seals).Concat(catalogue.Lexicon.Labels.Keys)
            .Concat(catalogue.Kinds.SelectMany(kind => kind.Documents.Concat(kind.Words).Concat(kind.DecisiveWords).Concat(kind.Titles)
                .Concat(kind.Required.SelectMany(one => one.AnyOf))))
            .Concat(catalogue.Law.Rules.SelectMany(rule => rule.When.Concat(Asked(rule.Check))))
            .Select(word => word.TrimStart('*')).Where(word => word.Length > 1).Distinct(StringComparer.Ordinal);
        words = all.GroupBy(word => word[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());
    }

    /// <returns>In no order; they may overlap.</returns>
    public IReadOnlyList<TextSpan> Of(CheckedNotice notice)
    {
        string text = notice.Text;
        List<TextSpan> kept = [.. notice.Facts.Select(fact => fact.Span)];
        AddWords(text, kept);
        AddOrganizations(text, kept);
        AddPersons(text, kept);
        AddBrackets(text, kept);
        for (int at = 0; at < text.Length; at++)
        {
            if (Script.IsAlphanumeric(text[at])) kept.Add(new(at, 1));
            if (EndsOfDocuments.Contains(text[at])) kept.Add(TextSpan.FromTo(Math.Max(0, at - 1), at + 1));
        }
        return kept;
    }

    private void AddWords(string text, List<TextSpan> kept)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (!words.TryGetValue(text[at], out string[]? here)) continue;
            foreach (string word in here)
            {
                if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0) continue;
                kept.Add(new(at, word.Length));
                break;
            }
        }
    }

    // （第三联）, （原名：…）: what stands in brackets says which one is meant.
    private static void AddBrackets(string text, List<TextSpan> kept)
    {
        int opened = -1;
        for (int at = 0; at < text.Length; at++)
        {
            if (Script.IsOpening(text[at]) && opened < 0) opened = at;
            if (!Script.IsClosing(text[at]) || opened < 0) continue;
            kept.Add(TextSpan.FromTo(opened, at + 1));
            opened = -1;
        }
    }

    private static void AddOrganizations(string text, List<TextSpan> kept)
    {
        foreach (string word in EndsOfNames)
        {
            int named = 0;
            for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                int from = at;
                while (from > named && Script.IsSolid(text[from - 1])) from--;
                named = at + word.Length;
                kept.Add(TextSpan.FromTo(from, named));
            }
        }
    }

    private static void AddPersons(string text, List<TextSpan> kept)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && Script.IsHan(text[end])) end++;
            if (PersonNames.HasSurname(text.AsSpan(start, end - start))) kept.Add(TextSpan.FromTo(start, end));
            bool isListed = start > 0 && text[start - 1] == '、' || end < text.Length && text[end] is '、' or '（' or '(';
            for (int length = 2; isListed && length <= Math.Min(LongestPersonName, end - start); length++)
            {
                if (PersonNames.HasSurname(text.AsSpan(start, length))) kept.Add(new(start, length));
                if (PersonNames.HasSurname(text.AsSpan(end - length, length))) kept.Add(new(end - length, length));
            }
            for (int at = start; at + 2 < end; at++)
            {
                int length = Math.Min(3, end - at - 1);
                if (BesidePersons.Contains(text[at]) && PersonNames.HasSurname(text.AsSpan(at + 1, length))) kept.Add(new(at + 1, length));
            }
            start = end + 1;
        }
        foreach (string word in BeforePersons)
        {
            for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                int from = at + word.Length, end = from;
                while (end < text.Length && end - from <= 1 && text[end] is '为' or '是' or '：' or ':') end++;
                for (int most = end + LongestPersonName; end < text.Length && end < most && Script.IsHan(text[end]);) end++;
                kept.Add(TextSpan.FromTo(Math.Max(0, at - LongestPersonName), end));
            }
        }
    }

    private static IEnumerable<string> Asked(LawCheck check) => check switch
    {
        LawCheck.Says says => says.AnyOf,
        LawCheck.Period period => period.Near,
        LawCheck.Within within => within.Deeds,
        LawCheck.Ahead ahead => ahead.Events,
        LawCheck.Span span => span.Near,
        LawCheck.Smaller smaller => smaller.To,
        LawCheck.AfterDue due => due.Due,
        _ => [],
    };
}
