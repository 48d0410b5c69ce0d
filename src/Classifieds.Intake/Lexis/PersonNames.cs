using System.Buffers;

namespace Classifieds.Intake.Lexis;

/// <summary>How the name of a person begins, and what somebody is called before it.</summary>
internal static class PersonNames
{
    // The surnames of nearly everybody; a name that begins with none of them is still a name where nothing speaks against it.
    private static readonly SearchValues<char> Surnames = SearchValues.Create(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万"
        + "覃武钱戴严莫孔向常汤康易乔赖文聂章葛倪柯尤卓申耿季祁纪路舒骆阎俞齐梅庄牛樊殷翟霍焦左盛凌甘翁包司颜伍岳游詹华蓝翁辛管柴符欧阳关宁房桂尚麦景费涂裴盖简席卜解项祝柳邢温冉苗栾鲍苟辜喻池安商瞿"
        + "古谷鞠连车单芦娄阮管艾仇屈佟鲁柏隋闵闻靳靖宫缪明滕牟臧冼窦谈储晏边卫植敖芮封柴连桑郎满仲边尧冷楼原党巩桥褚岑麻匡米苑区蒙楚门木宗鹿敬隆全来扈燕冀郁浦尉咸种甄曲家农别晋苍党糜荆羊储甄巫乌隗山"
        + "全郗班仰秋伊宿白怀蒲邰从鄂索籍乔阴胥能双莘翟贡逄姬堵宰郦雍却璩濮寿通边扈浦农尚温庾晁勾敖融冷訾辛阚那饶空曾沙丰巢蒯相查后红公仉督归海羿微岳帅缑亢况郈有琴佘佴赏揭泉锁青池来计刀俸咩普拉冶刁杞逯蔚越夔师厍乜养须竺权益桓仝禤揣展苟线丌亓苌揭泮柘豆者");

    private static readonly string[] DoubleSurnames =
        ["欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "司徒", "夏侯", "端木", "宇文", "长孙", "轩辕", "百里", "呼延", "西门", "南宫", "独孤", "公冶", "申屠", "闻人", "澹台", "完颜"];

    // What somebody is stands before the name and is no part of it.
    private static readonly string[] Standings =
    [
        "村民", "居民", "业主", "学生", "员工", "职工", "商户", "会员", "客户", "患者", "病人", "同志", "家长", "同胞", "护士", "律师", "医师", "医生", "教师", "老师", "会计",
        "司机", "驾驶员", "学员", "民警", "战士", "住户", "租户", "承租户", "股东", "经营者", "负责人", "持证人", "母亲", "父亲", "儿子", "女儿", "之女", "之子", "之妻", "妻子", "丈夫",
        "宝宝", "婴儿", "新生儿", "双胞胎", "买受人", "购房人", "承租人", "已故", "法定代表人", "台胞", "港胞", "华侨", "渔民", "农民", "船员", "家属", "技师", "药师", "建造师", "导游",
    ];

    /// <summary>Whether these words may be somebody's name: a surname and one or two characters, or a double surname with them.</summary>
    public static bool HasSurname(ReadOnlySpan<char> words)
    {
        foreach (string surname in DoubleSurnames)
            if (words.StartsWith(surname, StringComparison.Ordinal)) return words.Length is 3 or 4;
        return words.Length is >= 2 and <= 4 && Surnames.Contains(words[0]);
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
            if (rest.Length <= 4 || rest.Contains('·') || Script.IsLatin(rest[0])) most = past;
        }
        return most;
    }
}
