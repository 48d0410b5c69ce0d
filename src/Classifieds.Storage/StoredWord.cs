using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;

namespace Classifieds.Storage;

/// <summary>The words that the columns hold, each said here: a name in the code may change, what is stored may not.</summary>
internal static class StoredWord
{
    public static string Of(NoticeState state) => state switch
    {
        NoticeState.Submitted => "Submitted",
        NoticeState.Held => "Held",
        NoticeState.Approved => "Approved",
        NoticeState.Published => "Published",
        NoticeState.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };

    public static string Of(NoticeFamily family) => family switch
    {
        NoticeFamily.Loss => "Loss",
        NoticeFamily.Seal => "Seal",
        NoticeFamily.Public => "Public",
        NoticeFamily.Missing => "Missing",
        _ => throw new ArgumentOutOfRangeException(nameof(family), family, "No such family."),
    };

    public static NoticeFamily FamilyOf(string word) => word switch
    {
        "Loss" => NoticeFamily.Loss,
        "Seal" => NoticeFamily.Seal,
        "Public" => NoticeFamily.Public,
        "Missing" => NoticeFamily.Missing,
        _ => throw new InvalidOperationException($"Stored family {word}."),
    };

    public static string Of(IssueState state) => state switch
    {
        IssueState.Open => "Open",
        IssueState.Closed => "Closed",
        IssueState.Published => "Published",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };

    public static IssueState IssueStateOf(string word) => word switch
    {
        "Open" => IssueState.Open,
        "Closed" => IssueState.Closed,
        "Published" => IssueState.Published,
        _ => throw new InvalidOperationException($"Stored state {word}."),
    };
}
