using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;

namespace Classifieds.Cli.Words;

/// <summary>A stored notice as programs read it: one JSON line.</summary>
/// <param name="Text">The printed text, identifiers of persons masked.</param>
internal sealed record StoredNotice(
    string Id, DateOnly Issue, string Paper, string Kind, string Family, string Section, string State,
    string Received, string Changed, int Revision, string Text)
{
    public static StoredNotice From(Notice notice, int revision, string text) => new(
        notice.Id.ToString(), notice.Issue.Date, notice.Issue.Paper.ToString(), notice.Kind.ToString(), Word(notice.Family.ToString()), notice.Section,
        Word(notice.State.ToString()), Timestamp.Write(notice.Received), Timestamp.Write(notice.Changed), revision, text);

    private static string Word(string name) => name.ToLowerInvariant();
}
