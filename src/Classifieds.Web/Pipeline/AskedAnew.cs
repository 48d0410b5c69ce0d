namespace Classifieds.Web.Pipeline;

/// <summary>A route that may be asked again at will, without a key.</summary>
/// <param name="Why">In a word.</param>
internal sealed record AskedAnew(string Why)
{
    /// <summary>It asks in a POST for what must stand in no address.</summary>
    public static AskedAnew WritesNothing { get; } = new("writes nothing");

    /// <summary>Nobody is known there yet, and each try counts.</summary>
    public static AskedAnew EachTryCounts { get; } = new("each try counts");

    /// <summary>What is sent names the version that it follows.</summary>
    public static AskedAnew ByItsVersion { get; } = new("by its version");
}
