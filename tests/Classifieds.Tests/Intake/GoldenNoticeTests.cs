using Classifieds.Testing;
using Classifieds.Tests.Desk;

namespace Classifieds.Tests.Intake;

/// <summary>Goldens/intake/*.notices.txt must read as *.read.txt says: kind, house style, facts, findings, changes.</summary>
public sealed class GoldenNoticeTests
{
    [TestCase("loss")]
    [TestCase("seal")]
    [TestCase("public")]
    [TestCase("missing")]
    [TestCase("traps")]
    [TestCase("known-faults")]
    [TestCase("counter-courts")]
    [TestCase("counter-licences")]
    [TestCase("counter-missing")]
    [TestCase("counter-papers")]
    [TestCase("counter-persons")]
    [TestCase("counter-public")]
    [TestCase("counter-seals")]
    [TestCase("street")]
    public void Notices_read_as_the_golden_says(string name)
    {
        var notices = TestDesk.Check(null, Golden.Input($"intake/{name}.notices.txt"), House.PrintDate);

        Golden.Check($"intake/{name}.read.txt", NoticeDump.Write(notices));
    }
}
