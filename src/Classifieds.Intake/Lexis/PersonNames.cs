namespace Classifieds.Intake.Lexis;

/// <summary>How the name of a person begins, and what somebody is called before it.</summary>
internal static class PersonNames
{
    private static readonly string[] DoubleSurnames =
    [
        "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "司徒", "夏侯", "端木", "宇文", "长孙", "轩辕", "百里", "呼延", "西门", "南宫", "独孤", "公冶",
        "申屠", "闻人", "澹台", "完颜",
    ];

    // What somebody is stands before the name and is no part of it.
    private static readonly string[] Standings =
    [
        "村民", "居民", "业主", "学生", "员工", "职工", "商户", "会员", "客户", "患者", "病人", "同志", "家长", "同胞", "护士", "律师", "医师", "医生", "教师", "老师", "会计",
        "司机", "驾驶员", "学员", "民警", "战士", "住户", "租户", "承租户", "股东", "经营者", "负责人", "持证人", "母亲", "父亲", "儿子", "女儿", "之女", "之子", "之妻", "妻子", "丈夫",
        "宝宝", "婴儿", "新生儿", "双胞胎", "买受人", "购房人", "承租人", "已故", "法定代表人", "台胞", "港胞", "华侨", "渔民", "农民", "船员", "家属", "技师", "药师", "建造师", "导游",
    ];

    /// <summary>Whether a word that stands alone is somebody's name: a surname and one or two characters, a double surname with
    /// them.</summary>
    public static bool IsName(ReadOnlySpan<char> word) => word.Length is 2 or 3
        ? HasSurname(word) && !word.EndsWithAny(NoNameEnds)
        : word.Length == 4 && IsDoubleSurname(word[..2]);

    // 金额, 单位, 安全: words of the trade that begin with a surname.
    private static readonly string[] NoNameEnds =
    [
        "额", "位", "全", "级", "理", "法", "便", "式", "数", "量", "址", "话", "号", "码", "间", "期", "型", "类", "别", "目", "称", "章", "证", "书", "照", "票",
        "据", "金", "款", "价",
        "费", "元", "年", "月", "日", "市", "县", "区", "镇", "村", "路", "街", "厂", "店", "局", "部", "处", "所", "院", "校", "室", "车", "品", "物", "材", "具",
        "板", "管", "油", "米", "告",
        "明", "知", "请", "谢", "上", "下", "中", "内", "外", "前", "后",
    ];

    public static bool IsSurname(char unit) => Surnames.InNotices.Contains(unit) || Surnames.InChats.Contains(unit);

    public static bool IsDoubleSurname(ReadOnlySpan<char> words)
    {
        foreach (string surname in DoubleSurnames)
            if (words.SequenceEqual(surname)) return true;
        return false;
    }

    /// <summary>Whether these words may be somebody's name: a surname and one or two characters, or a double surname with them.</summary>
    public static bool HasSurname(ReadOnlySpan<char> words)
    {
        foreach (string surname in DoubleSurnames)
            if (words.StartsWith(surname, StringComparison.Ordinal)) return words.Length is 3 or 4;
        return words.Length is >= 2 and <= 4 && Surnames.InNotices.Contains(words[0]);
    }

    /// <summary>王舍村村民王德福, 商厦有限公司商户杨帆: how many characters tell what somebody is; 0 where none do.</summary>
    public static int Standing(ReadOnlySpan<char> name)
    {
        // 村民委员会, 业主大会 and 学生服务站 are one name, not somebody called 委员会.
        if (OrganizationNames.EndsLikeOne(name) && !HasSurname(name[^Math.Min(3, name.Length)..])) return 0;
        int most = 0;
        foreach (string standing in Standings)
        {
            int at = name.LastIndexOf(standing, StringComparison.Ordinal);
            int past = at + standing.Length;
            if (at < 0 || past <= most) continue;
            var rest = name[past..];
            if (rest.Length < 2 || OrganizationNames.IsEnding(rest) || rest[0] == '组') continue;
            if (rest.Length <= 4 || NameDots.AreIn(rest) || Script.IsLatin(rest[0])) most = past;
        }
        return most;
    }
}
