using System.Text;
using Classifieds.Cli.Files;
using Classifieds.Desk.Checks;
using Classifieds.Domain.Identifiers;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>A list of numbers in a file, as desks really send it.</summary>
public sealed class CheckValuesTests
{
    private static readonly string[] Both = ["612322197903059970", "11010519491231002X"];

    private string file = "";

    [SetUp]
    public void MakeFile() => file = Path.GetTempFileName();

    [TearDown]
    public void RemoveFile() => File.Delete(file);

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    [TestCase("GB18030")]
    public void Any_usual_encoding_is_read_and_blank_lines_are_not_counted(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        File.WriteAllText(file, "身份证号：612322197903059970\r\n\r\n  \n身份证号：11010519491231002X", Encoding.GetEncoding(encoding));
        Assert.That(Readings().Select(reading => reading.Value), Is.EqualTo(Both));
    }

    [Test]
    public void A_line_that_never_ends_takes_no_memory_and_gets_a_finding()
    {
        using (var writer = new StreamWriter(file))
        {
            for (int times = 0; times < 3_000; times++) writer.Write(new string('1', 1_000));
            writer.Write("\n612322197903059970\n");
        }
        IdentifierReading[] readings = [.. Readings()];
        Assert.That(readings[0].Findings.Single().Code, Is.EqualTo("NUMBER-TOO-LONG"));
        Assert.That(readings[0].Input, Has.Length.EqualTo(10_001));
        Assert.That(readings[1].IsValid, Is.True);
    }

    [Test]
    public void A_file_that_is_not_there_is_refused()
    {
        Assert.That(TextLines.Open("/no/such/file").Why().Code, Is.EqualTo("INPUT-MISSING"));
    }

    [Test]
    public void The_print_date_decides_who_is_born_too_late()
    {
        File.WriteAllText(file, "110105202611250013");
        Assert.That(Readings(new DateOnly(2026, 11, 24)).Single().Findings.Select(finding => finding.Code), Does.Contain("ID-FUTURE"));
        Assert.That(Readings(new DateOnly(2026, 11, 25)).Single().Findings.Select(finding => finding.Code), Does.Not.Contain("ID-FUTURE"));
    }

    private IEnumerable<IdentifierReading> Readings(DateOnly? printDate = null) =>
        new CheckValues(TestDesk.Open(null)).Run(new()
        {
            Lines = TextLines.Open(file).Done(), Type = IdentifierType.ResidentId, PrintDate = printDate ?? new DateOnly(2026, 11, 24),
        }).Done();
}
