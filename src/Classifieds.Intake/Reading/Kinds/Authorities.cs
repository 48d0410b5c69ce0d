using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Kinds;

/// <summary>Who speaks in a notice, as far as that decides its kind: a court, another public body, or anybody else.</summary>
internal static class Authorities
{
    private static readonly string[] Courts = ["法院", "法庭"];

    private static readonly string[] PublicEnds =
    [
        "局", "政府", "厅", "署", "海关", "检察院", "派出所", "监督所", "执法所", "车辆管理所", "车管所", "税务所", "司法所", "大队", "支队", "总队", "街道办事处", "管理处", "管委会",
        "登记中心", "管理中心", "服务中心", "交易中心", "审批中心", "征收办公室", "政府办公室", "改革办公室", "领导小组", "指挥部", "仲裁院", "仲裁委员会", "大学", "学院", "中学", "小学", "学校",
    ];

    private static readonly string[] PublicCommittees = ["健康委员会", "改革委员会", "建设委员会", "管理委员会", "监督委员会", "教育委员会", "纪律检查委员会"];

    // 村民委员会 and firms of any name are no authority.
    private static readonly string[] Private = ["公司", "集团", "银行", "企业", "合作社", "业主", "村民", "居民", "社区", "店", "事务所"];

    private static readonly string[] CourtVoices = ["本院受理", "本院立案", "本院审理", "本院作出", "本院依法", "本院已"];

    /// <summary>By who signs, else by the name that opens the title or the words of its own voice.</summary>
    public static bool IsCourt(Scan scan)
    {
        if (Names(scan, IsCourtName)) return true;
        ReadOnlySpan<char> text = scan.Text;
        return !HasSignature(scan) && text.HasAny(CourtVoices);
    }

    public static bool IsPublicBody(Scan scan) => Names(scan, IsPublicName);

    private static bool IsCourtName(ReadOnlySpan<char> name) => name.EndsWithAny(Courts);

    private static bool IsPublicName(ReadOnlySpan<char> name) =>
        (name.EndsWithAny(PublicEnds) || name.EndsWithAny(PublicCommittees)) && !name.HasAny(Private);

    private delegate bool Judge(ReadOnlySpan<char> name);

    private static bool Names(Scan scan, Judge judge)
    {
        bool signed = false;
        foreach (Fact fact in scan.Facts)
        {
            if (fact.Type != FactType.Signature) continue;
            signed = true;
            if (judge(fact.Value)) return true;
        }
        if (signed) return false;
        // 海东市市场监督管理局行政处罚决定书送达公告, 海东市东湖区人民法院公告: the name stands in the title.
        ReadOnlySpan<char> title = scan.Text.AsSpan(0, scan.TitleEnd);
        for (int end = title.Length; end >= 4; end--)
            if (judge(title[..end])) return true;
        return false;
    }

    private static bool HasSignature(Scan scan) => scan.Facts.Exists(fact => fact.Type == FactType.Signature);
}
