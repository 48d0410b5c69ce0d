namespace Classifieds.Domain.Identifiers;

/// <summary>登记管理部门代码与机构类别代码: the first two characters of a credit code (GB 32100-2015, table 1, with the codes added since).</summary>
internal static class CreditCodeKinds
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["11"] = "机关", ["12"] = "事业单位", ["13"] = "编办直接管理机构编制的群众团体", ["19"] = "编办登记的其他机构",
        ["21"] = "外国常驻新闻机构", ["29"] = "外交部门登记的其他机构",
        ["31"] = "律师执业机构", ["32"] = "公证处", ["33"] = "基层法律服务所", ["34"] = "司法鉴定机构", ["35"] = "仲裁委员会", ["39"] = "司法行政部门登记的其他机构",
        ["41"] = "外国在华文化中心", ["49"] = "文化部门登记的其他机构",
        ["51"] = "社会团体", ["52"] = "民办非企业单位", ["53"] = "基金会", ["59"] = "民政部门登记的其他机构",
        ["61"] = "外国旅游部门常驻代表机构", ["62"] = "港澳台地区旅游部门常驻内地（大陆）代表机构", ["69"] = "旅游部门登记的其他机构",
        ["71"] = "宗教活动场所", ["72"] = "宗教院校", ["79"] = "宗教部门登记的其他机构",
        ["81"] = "基层工会", ["89"] = "工会系统登记的其他机构",
        ["91"] = "企业", ["92"] = "个体工商户", ["93"] = "农民专业合作社",
        ["A1"] = "军队事业单位", ["A9"] = "军队系统登记的其他机构",
        ["N1"] = "组级集体经济组织", ["N2"] = "村级集体经济组织", ["N3"] = "乡镇级集体经济组织", ["N9"] = "农业部门登记的其他机构",
        ["Y1"] = "其他",
    };

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>What kind of body it is, or null where the pair is in no table.</returns>
    public static string? Find(ReadOnlySpan<char> twoCharacters) => BySpan.TryGetValue(twoCharacters, out string? name) ? name : null;
}
