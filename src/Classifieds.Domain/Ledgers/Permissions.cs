using Classifieds.Domain.Outcomes;

namespace Classifieds.Domain.Ledgers;

/// <summary>谁能办什么: which role may do what.</summary>
public static class Permissions
{
    // The manager may do everything; an advertiser answers the proof that was sent and nothing else.
    private static readonly Dictionary<DeskDeed, Role[]> Allowed = new()
    {
        [DeskDeed.Take] = [Role.Clerk, Role.Examiner],
        [DeskDeed.Steer] = [Role.Clerk, Role.Examiner, Role.Editor],
        [DeskDeed.Proof] = [Role.Clerk, Role.Examiner, Role.Editor],
        [DeskDeed.AnswerForAdvertiser] = [Role.Clerk, Role.Examiner],
        [DeskDeed.Examine] = [Role.Examiner],
        [DeskDeed.Overrule] = [Role.Examiner],
        [DeskDeed.MakePage] = [Role.Editor],
        [DeskDeed.LetRun] = [],
        [DeskDeed.Publish] = [Role.Editor],
        [DeskDeed.TakeLate] = [],
        [DeskDeed.TakePast] = [],
        [DeskDeed.ManageUsers] = [],
        [DeskDeed.Certify] = [Role.Clerk, Role.Examiner, Role.Editor],
        [DeskDeed.BackUp] = [],
        [DeskDeed.ReadManuscript] = [Role.Clerk, Role.Examiner, Role.Editor],
        [DeskDeed.Erase] = [],
        [DeskDeed.RotateKeys] = [],
        [DeskDeed.TakePayment] = [Role.Clerk, Role.Examiner],
        [DeskDeed.Refund] = [],
        [DeskDeed.ManageCustomers] = [],
    };

    /// <returns>The person; or ROLE-FORBIDDEN, which says who may.</returns>
    public static Outcome<Actor> Of(Actor actor, DeskDeed deed) =>
        actor.Role == Role.Manager || Allowed[deed].Contains(actor.Role)
            ? actor
            : new Refusal("ROLE-FORBIDDEN", $"{actor.Name} 是{WordOf(actor.Role)}，不能{WordOf(deed)}，请找{Who(deed)}")
            {
                Kind = RefusalKind.Forbidden,
            };

    /// <summary>In Chinese, as people are told it.</summary>
    public static string WordOf(Role role) => role switch
    {
        Role.Clerk => "收稿员",
        Role.Examiner => "审核员",
        Role.Editor => "组版编辑",
        Role.Manager => "主管",
        Role.Advertiser => "登报人",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role."),
    };

    /// <summary>In Chinese, as a verb.</summary>
    public static string WordOf(DeskDeed deed) => deed switch
    {
        DeskDeed.Take => "收稿、改稿",
        DeskDeed.Steer => "留置、撤稿、改期",
        DeskDeed.Proof => "出清样",
        DeskDeed.AnswerForAdvertiser => "代登报人答复清样",
        DeskDeed.Examine => "复核",
        DeskDeed.Overrule => "放行错误",
        DeskDeed.MakePage => "组版",
        DeskDeed.LetRun => "让未齐备的稿件上版",
        DeskDeed.Publish => "付印",
        DeskDeed.TakeLate => "收截稿后的稿",
        DeskDeed.TakePast => "补录旧报",
        DeskDeed.ManageUsers => "管理人员",
        DeskDeed.Certify => "出刊登证明",
        DeskDeed.BackUp => "备份",
        DeskDeed.ReadManuscript => "看底稿、号码",
        DeskDeed.Erase => "销毁底稿",
        DeskDeed.RotateKeys => "换密钥",
        DeskDeed.TakePayment => "收款",
        DeskDeed.Refund => "退款",
        DeskDeed.ManageCustomers => "管理挂账客户",
        _ => throw new ArgumentOutOfRangeException(nameof(deed), deed, "No such deed."),
    };

    private static string Who(DeskDeed deed) => string.Join("或", Allowed[deed].Append(Role.Manager).Select(WordOf));
}
