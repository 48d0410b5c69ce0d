using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;

namespace Classifieds.Intake.Submissions;

/// <summary>The fields that stand together in a form: those of the whole, or those of one thing lost.</summary>
/// <param name="Path">What stands before a field's name in its path: nothing, or <c>items[1].</c>.</param>
internal sealed record SubmittedThing(
    NoticeKind Kind, IReadOnlyDictionary<string, string> Fields, string Path, DateOnly PrintDate, bool InLongForm)
{
    public bool IsOfItem => Path.Length > 0;

    /// <summary>The fields that the kind asks for here.</summary>
    public IEnumerable<NoticeField> Asked => Kind.Fields.Where(one => one.IsOfItem == IsOfItem);

    /// <summary>What was filled in here and is asked for nowhere, or elsewhere.</summary>
    public IEnumerable<string> Strays => Fields.Where(filled => filled.Value.Length > 0 && Asked.All(asked => asked.Name != filled.Key))
        .Select(filled => filled.Key);

    public FieldValue Value(NoticeField field) => new(
        field, Fields.GetValueOrDefault(field.Name, ""), Name, PrintDate, field.IsRequired && (!field.IsOfLongForm || InLongForm));

    private string Name =>
        Asked.FirstOrDefault(one => one.Type is FactType.Document or FactType.Receipt or FactType.Seal) is { } thing
            ? Fields.GetValueOrDefault(thing.Name, "")
            : "";
}
