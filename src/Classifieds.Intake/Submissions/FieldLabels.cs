using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Writing;

namespace Classifieds.Intake.Submissions;

/// <summary>The words that stand before a field where it is printed: 统一社会信用代码：, 号码：.</summary>
internal static class FieldLabels
{
    private const string AroundLabels = "，、（：；";

    /// <summary>Whether they say what sort of number follows, as they do not with 号码 and 编号.</summary>
    public static bool NameTheNumber(NoticeKind kind, NoticeField field, Lexicon lexicon)
    {
        string? wording = field.IsOfItem ? kind.ItemWording : kind.ShortWording;
        return wording is not null && Wording.Of(wording).WordsBefore(field.Name) is { } words
            && lexicon.Labels.TryGetValue(words.Trim(AroundLabels.ToCharArray()), out string? type)
            && IdentifierTable.Find(type) is not null;
    }
}
