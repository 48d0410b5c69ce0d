using System.Buffers;

namespace Classifieds.Intake.Lexis;

/// <summary>姓: the surnames of nearly everybody.</summary>
/// <remarks>
/// Beyond those that both know, reading and parting ask for different ones: 和, 成 or 经 begins many a clause of a notice, while over a
/// message it can only be a name. A name that begins with none of them is still a name where nothing speaks against it.
/// </remarks>
internal static class Surnames
{
    private const string Common =
        "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕张孔曹严华金魏陶姜谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳鲍史唐费岑薛雷贺倪汤滕殷罗郝安常于齐康伍余卜顾孟黄尹姚邵汪祁毛米明臧计戴谈宋熊纪舒屈项祝董梁杜阮蓝闵席季麻贾路娄江颜" +
        "郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍万柯管卢莫房缪解宗丁邓郁单包左石崔龚程邢裴陆翁羊甄曲封芮储靳糜段巫乌焦隗山谷车侯全郗班仰秋仲伊宫宁仇栾甘武符刘景詹龙叶司黎宿白怀蒲邰从鄂索咸籍赖卓蒙池乔阴胥能苍双闻莘党翟谭贡逄姬申堵冉宰" +
        "郦雍璩桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎连艾向古易廖庾耿满匡文欧蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖阳岳帅付涂";

    public static readonly SearchValues<char> InNotices = SearchValues.Create(Common +
        "闫覃麦苟辜商芦佟隋靖牟冼植尧楼原桥苑区楚门木鹿敬来尉种家晋却仉督归海羿微缑亢况郈有琴佘佴赏揭泉锁青刀俸咩普拉冶杞仝禤揣展线丌亓苌泮柘豆者");

    public static readonly SearchValues<char> InChats = SearchValues.Create(Common +
        "施戚水云奚昌凤花廉毕邬乐时傅皮卞元平和穆萧湛禹狄贝伏成茅庞强危童虞支经裘干应宣贲杭洪诸吉钮嵇滑荣荀惠汲邴松井富巴弓牧宓蓬暴厉戎祖束幸韶郜蓟薄印蔺屠劳扶郏充慕茹习宦鱼容慎戈终暨居衡步都弘国寇广禄阙东殳沃利毋代");
}
