using Classifieds.Desk.Checks;
using Classifieds.Tests.Desk;

namespace Classifieds.Tests.Intake.Pasting;

/// <summary>What a messenger and those who write in it put around notices is set aside, and the notices stay whole.</summary>
public sealed class ChatPasteTests
{
    private const string Seal = "海东云图科技有限公司遗失公章一枚，声明作废。";
    private const string Licence = "张晓东遗失浙AD12345行驶证，声明作废。";

    private static readonly string[] Heads =
    [
        "刘敏  09:12", "刘敏 2026-11-24 09:12:33", "刘敏 2026/11/24 9:12", "2026-11-24 09:12 刘敏", "2026年11月24日 09:12", "昨天 09:12", "星期二 下午3:20",
        "周二 09:12",
        "刘敏 11/24 上午9:12", "前台小陈 09:12", "刘敏@微信 09:12", "Anna Liu 09:12", "刘敏(308812345) 09:12:33",
        "刘敏<liumin@example.com> 2026/11/24 09:12:33",
        "海东云图科技行政刘敏<yuntu.xingzheng@example.com>  09:12:33", "刘敏 (2026-11-24 09:12:00):", "刘敏：09:12", "刘敏 09:12 已读",
        "—————  2026-11-24  —————\n\n刘敏  09:12",
        "2026-11-24\n刘敏 09:12", "2026年11月24日 星期二\n刘敏 09:12",
    ];

    [TestCaseSource(nameof(Heads))]
    public void A_heading_over_a_message_is_set_aside_and_ends_what_stands_above_it(string head)
    {
        foreach (string end in (string[])["。", "", "，"])
        {
            CheckedPaste paste = Check($"{head}\n{Seal[..^1]}{end}\n\n{head.Replace("刘敏", "李梅", StringComparison.Ordinal)}\n{Licence}");

            Assert.That(Texts(paste), Is.EqualTo((string[])[Seal, Licence]), head);
            foreach (string line in head.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                Assert.That(paste.Leftovers.Select(leftover => leftover.Text), Does.Contain(line));
        }
    }

    [TestCase("[2026/11/24 09:12:33] 刘敏: ")]
    [TestCase("[09:12, 11/24/2026] 刘敏: ")]
    [TestCase("09:12 刘敏：")]
    [TestCase("2026-11-24 09:12 刘敏：")]
    [TestCase("刘敏：")]
    [TestCase("引用 刘敏：")]
    [TestCase("[有人@我] 刘敏: ")]
    [TestCase("@前台小陈 ")]
    public void Who_speaks_on_the_line_itself_is_set_aside(string head)
    {
        CheckedPaste paste = Check($"{head}{Seal}\n{head}{Licence}");

        Assert.That(Texts(paste), Is.EqualTo((string[])[Seal, Licence]));
    }

    [TestCase("—————  2026-11-24  —————")]
    [TestCase("———— 昨天 ————")]
    [TestCase("--- 11月24日 09:12 ---")]
    [TestCase("====== 星期二 ======")]
    [TestCase("以下是新消息")]
    [TestCase("———以上是历史消息———")]
    [TestCase("前台小陈 撤回了一条消息")]
    [TestCase("你撤回了一条消息 重新编辑")]
    [TestCase("刘敏 拍了拍 前台小陈")]
    [TestCase("\"刘敏\" 拍了拍 \"前台小陈\" 的肩膀")]
    [TestCase("“刘敏”邀请“王五”加入了群聊")]
    [TestCase("王五退出了群聊")]
    [TestCase("刘敏修改群名为“登报群”")]
    [TestCase("你已添加了刘敏，现在可以开始聊天了。")]
    [TestCase("以上是打招呼的内容")]
    [TestCase("刘敏领取了你的红包")]
    [TestCase("通话时长 03:12")]
    [TestCase("发自我的iPhone")]
    [TestCase("来自我的华为手机")]
    [TestCase("以上内容请核对，无误后登报。")]
    [TestCase("（共两条，另一条稍后发）")]
    [TestCase("（备注：请登周五的报纸）")]
    [TestCase("对方已取消")]
    [TestCase("[文件] 营业执照.pdf")]
    [TestCase("[文件]遗失声明（盖章）.docx")]
    [TestCase("[图片] IMG_20261124_091200.jpg")]
    [TestCase("[位置] 海东大厦")]
    [TestCase("[位置]海东市东湖区柳林路5号")]
    [TestCase("[红包] 恭喜发财，大吉大利")]
    [TestCase("[微信红包]恭喜发财")]
    [TestCase("[转账] ¥300.00 请收款")]
    [TestCase("[链接] 海东日报登报须知")]
    [TestCase("[名片] 海东日报广告部小陈")]
    [TestCase("[语音] 12\"")]
    [TestCase("[视频通话] 通话时长 03:12")]
    [TestCase("[聊天记录] 刘敏和前台小陈的聊天记录")]
    [TestCase("[小程序] 电子营业执照")]
    [TestCase("[图片][图片]")]
    [TestCase("[抱拳][玫瑰]")]
    [TestCase("营业执照.jpg")]
    [TestCase("（不登）")]
    [TestCase("（公章编号是3301000012345，麻烦加上）")]
    [TestCase("（我电话13800138000，有问题联系我，谢谢）")]
    [TestCase("还有一条：")]
    [TestCase("另外再登一条：")]
    [TestCase("还有一个 我朋友的：")]
    [TestCase("再来一条")]
    public void A_line_between_two_notices_is_told_and_stands_in_none(string line)
    {
        CheckedPaste paste = Check($"刘敏  09:12\n{Seal}\n{line}\n{Licence}");

        Assert.That(Texts(paste), Is.EqualTo((string[])[Seal, Licence]));
        Assert.That(string.Concat(paste.Leftovers.Select(leftover => leftover.Text)), Does.Contain(line));
    }

    [TestCase("还有一条：")]
    [TestCase("另外再登一条：")]
    [TestCase("还有一个 我朋友的：")]
    [TestCase("再登一个，")]
    [TestCase("第二条：")]
    [TestCase("麻烦再登一条：")]
    public void A_lead_in_before_a_notice_is_told(string lead)
    {
        foreach (string paste in (string[])[$"刘敏  09:12\n{Seal}\n\n刘敏  09:20\n{lead}{Licence}", $"{Seal}\n{lead}{Licence}",
            $"{Seal}{lead}{Licence}"])
        {
            CheckedPaste answer = Check(paste);

            Assert.That(Texts(answer), Is.EqualTo((string[])[Seal, Licence]), paste);
            Assert.That(string.Concat(answer.Leftovers.Select(leftover => leftover.Text)), Does.Contain(lead.Trim()));
        }
    }

    [TestCase("（不登）")]
    [TestCase("（不用登）")]
    [TestCase("（公章编号是3301000012345，麻烦加上）")]
    [TestCase("(麻烦明天见报)")]
    [TestCase("【加急】")]
    [TestCase("联系电话：13800138000（不登）")]
    [TestCase("[抱拳]")]
    [TestCase("[图片]")]
    [TestCase("谢谢")]
    [TestCase("麻烦尽快见报，谢谢。")]
    [TestCase("，谢谢")]
    [TestCase("，明天见报可以吗")]
    public void What_is_said_behind_a_notice_is_told(string tail)
    {
        CheckedPaste paste = Check(Seal + tail);

        Assert.That(Texts(paste), Is.EqualTo((string[])[Seal]));
        Assert.That(string.Concat(paste.Leftovers.Select(leftover => leftover.Text)), Is.EqualTo(tail));
    }

    [TestCase("「刘敏：张晓东遗失浙AD12345行驶证，声明作废。」\n- - - - - - - -\n这条也登", "张晓东遗失浙AD12345行驶证，声明作废。")]
    [TestCase("刘敏：\n张晓东遗失浙AD12345行驶证，声明作废。\n前台小陈：\n好的，180元\n刘敏：\n已转", "张晓东遗失浙AD12345行驶证，声明作废。")]
    [TestCase("刘敏 09:12\n遗失声明\n刘敏 09:13\n海东饭店遗失公章一枚，声明作废。", "遗失声明\n海东饭店遗失公章一枚，声明作废。")]
    [TestCase("刘敏 09:12\n海东饭店遗失公章一枚，\n刘敏 09:13\n声明作废。", "海东饭店遗失公章一枚，声明作废。")]
    [TestCase("刘敏 09:12\n公告\n本路段施工，请绕行。\n刘敏 09:13\n海东市公路局\n2026年11月24日", "公告\n本路段施工，请绕行。\n海东市公路局\n2026年11月24日")]
    [TestCase("公告\n停电时间：2026年11月28日 7:00—17:00\n海东市供电公司\n2026年11月24日", "公告\n停电时间：2026年11月28日7:00—17:00\n海东市供电公司\n2026年11月24日")]
    [TestCase("公告\n本小区自即日起启用“「柳林」小程序”缴费，请扫码。\n海东物业公司\n2026年11月24日", "公告\n本小区自即日起启用“「柳林」小程序”缴费，请扫码。\n海东物业公司\n2026年11月24日")]
    [TestCase("海东饭店遗失公章一枚（编号3301000012345），声明作废。", "海东饭店遗失公章一枚（编号3301000012345），声明作废。")]
    [TestCase("招领启事\n拾到钱包一个，请失主与本所联系（携带身份证）。\n海东派出所\n2026年11月24日", "招领启事\n拾到钱包一个，请失主与本所联系（携带身份证）。\n海东派出所\n2026年11月24日")]
    [TestCase("感谢信\n张晓东先生拾金不昧，谢谢！\n李梅\n2026年11月24日", "感谢信\n张晓东先生拾金不昧，谢谢！\n李梅\n2026年11月24日")]
    [TestCase("寻人启事\n张桂英，女，78岁，走失，如有线索请联系我，谢谢。电话：13800138000", "寻人启事\n张桂英，女，78岁，走失，如有线索请联系我，谢谢。电话：13800138000")]
    public void What_belongs_to_a_notice_stays_in_it(string paste, string text) =>
        Assert.That(Texts(Check(paste)), Is.EqualTo((string[])[text]));

    [TestCase("张晓东遗失居民身份证\n李四遗失驾驶证", 2)]
    [TestCase("张晓东遗失居民身份证\n海东饭店遗失公章一枚", 2)]
    [TestCase("张晓东遗失居民身份证，\n号码330102199001011234，声明作废。", 1)]
    [TestCase("张晓东遗失居民身份证\n张晓东遗失驾驶证\n以上声明作废。", 1)]
    public void Two_people_s_losses_are_two_notices(string paste, int notices) =>
        Assert.That(Check(paste).Notices, Has.Count.EqualTo(notices));

    private static CheckedPaste Check(string paste) => TestDesk.CheckPaste(paste, House.PrintDate);

    private static string[] Texts(CheckedPaste paste) => [.. paste.Notices.Select(notice => notice.Text)];
}
