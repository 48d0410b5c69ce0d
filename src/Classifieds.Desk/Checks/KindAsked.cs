using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Checks;

/// <summary>定分类: the kind that somebody says a notice is of.</summary>
/// <param name="Id">Null where nobody says it, and the words are asked.</param>
internal sealed record KindAsked(KindId? Id)
{
    /// <summary>What is typed where the words shall be asked again.</summary>
    public const string ByWords = "auto";

    /// <param name="typed">An id or a title; null or <see cref="ByWords"/> = nobody says it.</param>
    /// <returns>Or KIND-UNLISTED, with those that may be meant.</returns>
    public static Outcome<KindAsked> Find(Catalogue catalogue, string? typed)
    {
        if (typed is null or ByWords) return new KindAsked((KindId?)null);
        if (catalogue.Named(typed) is { } kind) return new KindAsked(kind.Id);
        string meant = string.Join('、', catalogue.Nearest(typed).Select(near => $"{near.Title}（{near.Id}）"));
        return new Refusal("KIND-UNLISTED",
            $"“{typed}”不在分类目录里，{(meant.Length == 0 ? "目录请看 kinds" : $"是不是 {meant}")}") { Kind = RefusalKind.Usage };
    }
}
