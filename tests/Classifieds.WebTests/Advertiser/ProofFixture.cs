namespace Classifieds.WebTests.Advertiser;

/// <summary>Tests that share a desk, each with a notice of its own.</summary>
public abstract class ProofFixture
{
    private protected DeskUnderTest Shared { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task OpenSharedAsync() => Shared = await DeskUnderTest.OpenAsync(isWarm: false);

    [OneTimeTearDown]
    public async Task CloseSharedAsync() => await Shared.DisposeAsync();
}
