
namespace Classifieds.Intake.Lexis;

/// <summary>How the name of an organisation ends.</summary>
internal static class OrganizationNames
{
    private static readonly string[] Endings =
    [
        "公司", "集团", "厂", "店", "部", "中心", "委员会", "大会", "工作部", "监督委员会", "村委会", "居委会", "委会", "小组", "领导小组", "法院", "检察院", "医院", "医务室", "诊所",
        "卫生室", "卫生院", "学校", "小学", "中学", "大学", "学院", "幼儿园", "局", "分局", "政府", "办事处", "合作社", "协会", "商会", "学会", "基金会",
        "事务所", "研究所", "研究院", "设计院", "银行", "支行", "分行", "信用社", "超市", "商行", "酒店", "宾馆", "饭店", "餐厅", "餐馆",
        "工作室", "门市", "门市部", "经营部", "经销处", "服务部", "商店", "药店", "药房", "大药房", "茶楼", "理发店", "美容院", "会所", "俱乐部",
        "清算组", "管理人", "指挥部", "派出所", "大队", "支队", "支部", "总支", "党委", "工会", "联合会", "农场", "林场", "养殖场", "加工厂",
        "站", "处", "所", "院", "社", "场", "坊", "馆", "行", "队", "庄园", "家庭农场", "合伙企业", "企业", "企业（有限合伙）", "（有限合伙）",
        "（普通合伙）", "（有限合伙）", "项目部", "经理部", "指挥所", "社区", "机构", "用品", "小吃部", "便利店", "小卖部", "快餐店",
        "管委会", "办公室", "业委会", "业主大会", "股东会", "董事会", "理事会", "监事会", "联社", "总公司", "分公司", "子公司", "有限责任公司", "户",
        "铺", "档口", "网吧", "酒吧", "食府", "农家乐", "商城", "浴池", "茶室", "棋牌室", "影楼", "渔家", "牧场", "驾校", "车间",
    ];

    // Endings that no word for a thing has: 商店 and 公司, but not 店 or 部.
    private static readonly string[] CertainEndings =
    [
        "公司", "集团", "医院", "学校", "小学", "中学", "大学", "学院", "幼儿园", "商店", "超市", "中心", "委员会", "大会", "工作部", "监督委员会", "村委会", "居委会", "法院",
        "检察院", "银行", "支行", "分行", "酒店", "宾馆", "饭店", "商行", "合作社", "经营部", "事务所", "管理局", "公安局", "派出所", "税务局",
        "工商局", "财政局", "分局", "协会", "诊所", "门市部", "服务部", "工厂", "药店", "药房", "书店", "商场", "商厦", "市场", "售楼处", "物业", "置业",
    ];

    // A name is asked about many times over; only endings in its own last character are compared.
    private static readonly Dictionary<char, string[]> ByLast =
        Endings.GroupBy(ending => ending[^1]).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The length of the longest beginning that is certainly an organisation's name; 0 where none is.</summary>
    public static int Leading(ReadOnlySpan<char> words)
    {
        int longest = 0;
        foreach (string ending in CertainEndings)
        {
            int at = words.LastIndexOf(ending, StringComparison.Ordinal);
            if (at >= 2 && at + ending.Length > longest) longest = at + ending.Length;
        }
        return longest;
    }

    /// <summary>Whether these words are nothing but the end of an organisation's name.</summary>
    public static bool IsEnding(ReadOnlySpan<char> words)
    {
        foreach (string ending in Endings)
            if (words.SequenceEqual(ending)) return true;
        return false;
    }

    public static bool EndsLikeOne(ReadOnlySpan<char> name)
    {
        if (name.Length < 2 || !ByLast.TryGetValue(name[^1], out string[]? endings)) return false;
        foreach (string ending in endings)
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }
}
