using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Tests.Domain.Ledgers;

/// <summary>Who may do what: every deed, every role.</summary>
public sealed class PermissionsTests
{
    private static readonly Role[] Roles = [Role.Clerk, Role.Examiner, Role.Editor, Role.Manager, Role.Advertiser];

    private static readonly Dictionary<DeskDeed, string> Table = new()
    {
        //                               clerk examiner editor manager advertiser
        [DeskDeed.Take] =                "yes  yes      no     yes     no",
        [DeskDeed.Steer] =               "yes  yes      yes    yes     no",
        [DeskDeed.Proof] =               "yes  yes      yes    yes     no",
        [DeskDeed.AnswerForAdvertiser] = "yes  yes      no     yes     no",
        [DeskDeed.Examine] =             "no   yes      no     yes     no",
        [DeskDeed.Overrule] =            "no   yes      no     yes     no",
        [DeskDeed.MakePage] =            "no   no       yes    yes     no",
        [DeskDeed.LetRun] =              "no   no       no     yes     no",
        [DeskDeed.Publish] =             "no   no       yes    yes     no",
        [DeskDeed.TakeLate] =            "no   no       no     yes     no",
        [DeskDeed.TakePast] =            "no   no       no     yes     no",
        [DeskDeed.ManageUsers] =         "no   no       no     yes     no",
        [DeskDeed.Certify] =             "yes  yes      yes    yes     no",
        [DeskDeed.BackUp] =              "no   no       no     yes     no",
        [DeskDeed.ReadManuscript] =      "yes  yes      yes    yes     no",
        [DeskDeed.Erase] =               "no   no       no     yes     no",
        [DeskDeed.RotateKeys] =          "no   no       no     yes     no",
        [DeskDeed.TakePayment] =         "yes  yes      no     yes     no",
        [DeskDeed.Refund] =              "no   no       no     yes     no",
        [DeskDeed.ManageCustomers] =     "no   no       no     yes     no",
    };

    private static IEnumerable<TestCaseData> Cells =>
        from deed in Enum.GetValues<DeskDeed>()
        from role in Roles.Index()
        select new TestCaseData(
            deed, role.Item, Table[deed].Split(' ', StringSplitOptions.RemoveEmptyEntries)[role.Index] == "yes");

    [TestCaseSource(nameof(Cells))]
    public void A_person_may_do_what_the_table_says_of_the_role(DeskDeed deed, Role role, bool may)
    {
        bool isRefused = Permissions.Of(new("周正", role), deed).IsRefused(out Refusal? why);

        Assert.That(isRefused, Is.EqualTo(!may));
        if (why is not null)
        {
            Assert.That((why.Code, why.Kind), Is.EqualTo(("ROLE-FORBIDDEN", RefusalKind.Forbidden)));
            Assert.That(why.Message, Does.StartWith($"周正 是{Permissions.WordOf(role)}，不能").And.EndsWith("主管"));
        }
    }
}
