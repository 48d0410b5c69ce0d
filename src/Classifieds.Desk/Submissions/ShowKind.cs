using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Submissions;

/// <summary>看分类: one kind of notice with everything that its form asks.</summary>
public sealed class ShowKind(Workbench desk)
{
    /// <param name="Kind">Its id, or its title as the desk calls it.</param>
    public sealed record Request(string Kind);

    /// <returns>The kind; or SUBMISSION-KIND with those that may be meant, or why the catalogue cannot be had.</returns>
    public Outcome<NoticeKind> Run(Request request)
    {
        if (desk.Catalogue().IsRefused(out Refusal? why, out Catalogue? catalogue)) return why;
        if (catalogue.Named(request.Kind) is { } kind) return kind;
        string names = string.Join('、', catalogue.Nearest(request.Kind).Select(like => $"{like.Id}（{like.Title}）"));
        return new Refusal("SUBMISSION-KIND", $"没有 {request.Kind} 这一分类{(names.Length == 0 ? "" : $"，是不是 {names}")}")
        {
            Kind = RefusalKind.NotFound,
        };
    }
}
