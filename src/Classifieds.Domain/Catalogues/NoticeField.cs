namespace Classifieds.Domain.Catalogues;

/// <summary>One thing a form asks for.</summary>
/// <param name="Name">Unique within the kind; stands in braces in the wording.</param>
/// <param name="Label">What the form calls it, in Chinese.</param>
/// <param name="Type">The type of fact it becomes, or <c>words</c>, <c>text</c>, <c>time</c>, <c>name</c> for what is no fact.</param>
public sealed record NoticeField(string Name, string Label, string Type)
{
    public bool IsRequired { get; init; }

    /// <summary>Only the long form asks for it and prints it: the date under a signature.</summary>
    public bool IsOfLongForm { get; init; }

    /// <summary>It belongs to one of the things lost, not to the notice as a whole.</summary>
    public bool IsOfItem { get; init; }
}
