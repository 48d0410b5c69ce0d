using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Issues;

namespace Classifieds.Domain.Notices;

/// <summary>稿件: one notice as the desk keeps it, from the counter to the page. Its words are in its <see cref="Revision"/>s.</summary>
public sealed record Notice
{
    public required NoticeId Id { get; init; }

    /// <summary>刊期: the issue it is to run in.</summary>
    public required IssueId Issue { get; init; }

    public required KindId Kind { get; init; }

    public required NoticeFamily Family { get; init; }

    /// <summary>The section of the page it runs under, such as 挂失声明.</summary>
    public required string Section { get; init; }

    public required NoticeState State { get; init; }

    public required DateTimeOffset Received { get; init; }

    public required DateTimeOffset Changed { get; init; }
}
