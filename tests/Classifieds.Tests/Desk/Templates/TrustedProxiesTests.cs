using Classifieds.Desk.Templates;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>What desk.yaml says of proxies.</summary>
public sealed class TrustedProxiesTests
{
    private string folder;

    [SetUp]
    public void Make() => folder = Directory.CreateTempSubdirectory("classifieds-proxies-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(folder, recursive: true);

    private DeskPlaces Find(string settings)
    {
        File.WriteAllText(Path.Combine(folder, "desk.yaml"), settings);
        return DeskPlaces.Find(new(null, folder, null), _ => null, folder);
    }

    [TestCase("", "")]
    [TestCase("10.0.0.2", "10.0.0.2/32")]
    [TestCase("10.0.0.2, 10.0.1.0/24", "10.0.0.2/32 10.0.1.0/24")]
    [TestCase("10.0.0.2，fd00::7", "10.0.0.2/32 fd00::7/128")]
    public void Addresses_and_networks_are_read(string typed, string read) => Assert.That(
        string.Join(' ', Find($"trustedProxies: \"{typed}\"\n").TrustedProxies), Is.EqualTo(read));

    [TestCase("代理"), TestCase("10.0.0.256"), TestCase("10.0.0.0/33"), TestCase("proxy.example"), TestCase("10.0.0.2; 10.0.0.3")]
    public void What_is_no_address_is_told(string typed) =>
        Assert.That(Find($"trustedProxies: \"{typed}\"\n").Templates.Why().Code, Is.EqualTo("DESK-PROXIES"));
}
