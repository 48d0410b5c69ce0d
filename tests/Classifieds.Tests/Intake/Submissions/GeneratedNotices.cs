using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Writing;
using CsCheck;

namespace Classifieds.Tests.Intake.Submissions;

/// <summary>Notices as people write them: what a form would say, in other words, in another order, and with something more.</summary>
internal static class GeneratedNotices
{
    private static readonly string[][] Synonyms =
    [
        ["遗失", "丢失", "不慎遗失", "不慎丢失", "因保管不善遗失"],
        ["声明作废", "特此声明作废", "现登报声明作废", "声明作废", "自登报之日起声明作废"],
        ["票号：", "收据号：", "票据号：", "号码：", "编号："],
        ["证号：", "证书编号：", "证件号码：", "编号：", "号码："],
        ["开户行：", "开户银行：", "开户行："],
        ["统一社会信用代码：", "信用代码：", "统一社会信用代码："],
        ["寻人启事：", "寻人启事\n", "寻人："],
        ["电话：", "联系电话：", "电话："],
        ["请债权人", "望各债权人", "请债权人"],
    ];

    private static readonly string[] Counts = ["一枚", "一本", "两张", "10份", "壹份", "各一枚"];

    private static readonly string[] Issuers = ["华岳财产保险滨河支公司", "福建农林科技学院", "滨河市第一中学", "滨河市农村商业银行水南支行"];

    private static readonly string[] Tails =
        ["如有拾到者请与本人联系，电话：0533-2112345。", "由此产生的一切法律责任由本公司承担。", "请拾到者归还，必有重谢！", "（原件已寄存）"];

    /// <summary>The same notice for the same seed.</summary>
    public static string Example(NoticeKind kind, uint seed)
    {
        bool isLong = seed % 3 == 0 && kind.LongWording is not null;
        Submission form = GeneratedForms.Printed(GeneratedForms.Example(kind, seed), kind, isLong);
        var lot = new PCG(7, seed);
        string text = NoticeWriter.Write(kind, form);
        foreach (string[] words in Synonyms)
            if (Drawn(lot, 2) == 0) text = text.Replace(words[0], words[Drawn(lot, words.Length)], StringComparison.Ordinal);
        foreach (IReadOnlyDictionary<string, string> item in form.Items)
        {
            string name = item[kind.Fields.First(field => field is { IsOfItem: true, IsRequired: true }).Name];
            if (Drawn(lot, 3) == 0) text = Once(text, name, name + Counts[Drawn(lot, Counts.Length)]);
            if (Drawn(lot, 4) == 0) text = Once(text, name, Issuers[Drawn(lot, Issuers.Length)] + name);
        }
        return Drawn(lot, 4) == 0 ? text + Tails[Drawn(lot, Tails.Length)] : text;
    }

    private static string Once(string text, string words, string others)
    {
        int at = text.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? text : text[..at] + others + text[(at + words.Length)..];
    }

    private static int Drawn(PCG lot, int of) => (int)(lot.Next() % (uint)of);
}
