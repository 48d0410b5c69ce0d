using Classifieds.Domain.Outcomes;
using Classifieds.Web.Pipeline;

namespace Classifieds.Web.Shared;

/// <summary>An address that the desk does not have.</summary>
internal static class NotFound
{
    public static IResult Answer() => Refusals.Of(new Refusal("PAGE-UNKNOWN", "分类台没有这一页") { Kind = RefusalKind.NotFound });
}
