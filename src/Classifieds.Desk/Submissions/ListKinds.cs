using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Submissions;

/// <summary>分类目录: the kinds of notice that the paper takes.</summary>
public sealed class ListKinds(Workbench desk)
{
    /// <param name="Family">Only those of one family; null for all.</param>
    public sealed record Request(NoticeFamily? Family = null);

    /// <returns>The kinds in the order of the catalogue; or why it cannot be had.</returns>
    public Outcome<IReadOnlyList<NoticeKind>> Run(Request request)
    {
        if (desk.Catalogue().IsRefused(out Refusal? why, out Catalogue? catalogue)) return why;
        return catalogue.Kinds.Where(kind => request.Family is not { } family || kind.Family == family).ToArray();
    }
}
