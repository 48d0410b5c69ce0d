namespace Classifieds.Web.Advertiser;

/// <summary>登报人的页面: whoever holds the link of a proof, on whatever telephone, without a script; a file a verb.</summary>
internal static class AdvertiserRoutes
{
    /// <summary>What a form of these pages comes to at most, in bytes.</summary>
    public const long MostForm = 64 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder open = routes.MapGroup("/p/{token}").AllowAnonymous().AddEndpointFilter<LinkGate>();
        OpenProof.Map(open);
        SeePicture.Map(open);
        SeeTearsheet.Map(open);
        AnswerProof.Map(open);
        SayInThread.Map(open);
    }
}
