using Classifieds.Makeup.Layouts;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Drawing;

/// <summary>Which notices stand elsewhere than on the page made before, to the thousandth of a point.</summary>
internal static class MoveFinder
{
    public static IReadOnlyList<NoticeMove> Find(IssueLayout now, PreviousIssue previous)
    {
        ILookup<int, Part> are = Parts(now).ToLookup(part => part.Notice);
        ILookup<int, Part> were = Parts(previous.Layout).ToLookup(part => part.Notice);
        List<NoticeMove> moves = [];
        for (int number = 0; number < previous.Notices.Count; number++)
        {
            if (previous.Notices[number].Index is not { } index || !were.Contains(number) || !are.Contains(index)) continue;
            Part[] old = [.. were[number].Select(part => part with { Notice = index })];
            Part[] at = [.. are[index]];
            bool isEdited = !previous.Notices[number].IsSame;
            // One whose words changed stands where it stood if it begins there.
            if (isEdited ? old[0].IsBeside(at[0]) && old[0].Y == at[0].Y : old.SequenceEqual(at)) continue;
            MoveKind kind = old[0].Page != at[0].Page || old[^1].Page != at[^1].Page ? MoveKind.ToPage
                : old.Length == at.Length && old.Zip(at).All(pair => pair.First.IsBeside(pair.Second)) ? MoveKind.InColumn
                : MoveKind.ToColumn;
            moves.Add(new(index, isEdited, kind, old[0].Page, old[0].Column, old[0].Y, at[0].Page, at[0].Column, at[0].Y));
        }
        return [.. moves.OrderBy(move => move.Index)];
    }

    private readonly record struct Part(int Notice, int Page, int Column, Length Y, int FirstLine, int Lines)
    {
        public bool IsBeside(Part other) => (Page, Column) == (other.Page, other.Column);
    }

    private static IEnumerable<Part> Parts(IssueLayout layout)
    {
        for (int page = 0; page < layout.Pages.Count; page++)
        {
            foreach (GroupLayout group in layout.Pages[page].Groups)
            {
                foreach (BlockLayout block in group.Blocks)
                    yield return new(block.Notice, page + 1, group.FirstColumn + block.Column + 1, block.Y, 0, 0);
                for (int c = 0; c < group.Columns.Count; c++)
                {
                    foreach (ItemLayout item in group.Columns[c].Items)
                        if (item.Notice is { } notice)
                            yield return new(notice, page + 1, group.FirstColumn + c + 1, item.Y, item.FirstLine, item.Lines);
                }
            }
        }
    }
}
