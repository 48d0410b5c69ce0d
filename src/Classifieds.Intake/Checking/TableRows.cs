using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;

namespace Classifieds.Intake.Checking;

/// <summary>Rows of a table that was pasted as words: the paper sets no columns, so a clerk must see whether they can be read as
/// lines.</summary>
internal static class TableRows
{
    private const char Column = '\u3000';

    public static void Check(string text, List<Finding> findings)
    {
        if (!text.Contains(Column)) return;
        int first = -1, last = 0, rows = 0;
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (text.AsSpan(start, end - start).Contains(Column))
            {
                if (rows++ == 0) first = start;
                last = end;
            }
            else
            {
                Tell();
            }
            start = end + 1;
        }
        Tell();

        void Tell()
        {
            if (rows > 1) findings.Add(NoticeFindings.TablePasted.At(TextSpan.FromTo(first, last), rows));
            rows = 0;
        }
    }
}
