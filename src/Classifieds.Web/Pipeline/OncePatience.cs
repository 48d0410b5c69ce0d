namespace Classifieds.Web.Pipeline;

/// <summary>How long somebody is let wait for what is being done under the same key.</summary>
internal sealed record OncePatience(TimeSpan Most)
{
    public OncePatience() : this(TimeSpan.FromSeconds(10))
    {
    }
}
