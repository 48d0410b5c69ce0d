using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Parties;

/// <summary>Puts a name among the parties where it is one, without what stands around it.</summary>
internal static class PartyNames
{
    // What stands where a name would, and is none.
    private static readonly string[] NoNames =
    [
        "共", "有", "出票", "开户", "登记", "金额", "票面", "面额", "数量", "合计", "车辆", "小餐饮", "渔船", "船舶", "证件", "印章", "票据", "车内", "家中", "渔业",
        "之", "面积", "以下", "下列", "以上", "上述", "上列",
    ];

    private static readonly string[] NoNameEndings = ["一部", "一辆", "一台", "一艘", "开户银行", "开户行", "一张", "一份"];

    private static readonly string[] Banks =
    [
        "中国工商银行", "工商银行", "中国农业银行", "农业银行", "中国建设银行", "建设银行", "中国银行", "交通银行", "招商银行", "中国邮政储蓄银行", "邮政储蓄银行", "邮储银行",
        "光大银行", "民生银行", "浦发银行", "兴业银行", "中信银行", "平安银行", "农商银行", "信用社",
    ];

    /// <returns>Whether it was one.</returns>
    public static bool Add(Scan scan, int start, int end)
    {
        while (end > start && scan.Text[end - 1] is '的' or '（' or '(' or '-' or '.') end--;
        (start, end) = WithoutNeighbours(scan, start, end);
        if (end - start < 2 || !scan.IsFree(start, end) || IsPlaceOfPlate(scan, start, end)) return false;
        string name = scan.Text[start..end];
        if (!OrganizationNames.EndsLikeOne(name) && (TitleWords.IsTitle(name) || BeginsLikeNone(name))) return false;
        if (name.EndsWithAny(NoNameEndings)) return false;
        if (Script.IsDigit(name[0]) && name.EndsWith('年')) return false;
        bool hasHan = false;
        foreach (char unit in name) hasHan |= Script.IsHan(unit) || Script.IsLatin(unit);
        if (!hasHan) return false;
        scan.AddParty(start, end);
        return true;
    }

    private static bool BeginsLikeNone(string name)
    {
        foreach (string word in NoNames)
        {
            if (!name.StartsWith(word, StringComparison.Ordinal)) continue;
            bool isPerson = name.Length is 2 or 3 && name.Length > word.Length && PersonNames.HasSurname(name);
            if (!isPerson) return true;
        }
        return false;
    }

    // 某某学院敖登高娃遗失: somebody of an organisation; 某某有限公司车辆登记证: something of it.
    private static (int Start, int End) WithoutNeighbours(Scan scan, int start, int end)
    {
        var name = scan.Text.AsSpan(start, end - start);
        start += PersonNames.Standing(name);
        name = scan.Text.AsSpan(start, end - start);
        int account = OwnerOfAccount(scan, name, end);
        if (account > 0) return (start, start + account);
        bool isHousehold = name.Length is 3 or 4 && name[^1] == '户' && PersonNames.HasSurname(name[..^1]);
        if (isHousehold && NamesHousehold(scan.Text.AsSpan(end))) return (start, end - 1);
        if (name.Length > 4 && name[^2..] is "车辆" && OrganizationNames.EndsLikeOne(name[..^2])) return (start, end - 2);
        int organization = OrganizationNames.EndsLikeOne(name) ? 0 : OrganizationNames.Leading(name);
        if (organization == 0) return (start, end);
        var rest = name[organization..];
        if (rest is "车辆" or "证件") return (start, start + organization);
        bool isBeforeThing = scan.WordAt(end) is { } next && !next.Is(WordRole.LossVerb);
        if (PersonNames.HasSurname(rest) && (!isBeforeThing || rest.Length > 2)) return (start + organization, end);
        return name[..organization].EndsWith("公司") ? (start, start + organization) : (start, end);
    }

    // 翟广田户居民户口簿: the household's book, and its head's name.
    private static bool NamesHousehold(ReadOnlySpan<char> after) => after.StartsWithAny(["居民户口", "户口", "常住人口"]);

    // 某某市某某区苏F7L63挂: where a vehicle is at home, not whose it is.
    private static bool IsPlaceOfPlate(Scan scan, int start, int end)
    {
        if (scan.Text[end - 1] is not ('市' or '区' or '县' or '镇')) return false;
        if (OrganizationNames.EndsLikeOne(scan.Text.AsSpan(start, end - start))) return false;
        foreach (Fact fact in scan.Facts)
            if (fact.Type == IdentifierType.Plate && fact.Span.Start == end) return true;
        return false;
    }

    // 向天歌工商银行储蓄卡: the bank is the card's, not a part of the name.
    private static int OwnerOfAccount(Scan scan, ReadOnlySpan<char> name, int end)
    {
        if (scan.WordAt(end) is not { } thing || thing.Word.Text.AsSpan().IndexOfAny('卡', '折', '存') < 0) return 0;
        foreach (string bank in Banks)
        {
            int at = name.IndexOf(bank, StringComparison.Ordinal);
            if (at >= 2 && PersonNames.HasSurname(name[..at])) return at;
        }
        return 0;
    }
}
