using System.Text;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Pastes;

namespace Classifieds.Intake.Pasting;

/// <summary>What a block hands on: its notices, and what belongs to none.</summary>
internal sealed class BlockHandover(string text, BlockSoFar soFar)
{
    public List<PastedNotice> Notices { get; } = [];

    public List<Leftover> Leftovers { get; } = [];

    /// <summary>Sets aside what belongs to no notice; nothing of a paste is dropped.</summary>
    public void Leave(PasteLine line, LeftoverKind kind)
    {
        line = line.Tight(text);
        if (!line.IsBlank) Leftovers.Add(new(TextSpan.FromTo(line.Start, line.End), text[line.Start..line.End], line.Number, kind, 0));
    }

    /// <summary>Hands on a notice that has been gathered; one with several items under a shared title is several.</summary>
    public void Hand(OpenNotice notice)
    {
        if (!notice.HasWords || IsOnlyTalk(notice))
        {
            foreach (PasteLine line in notice.Lines) Leave(line, notice.HasWords ? LeftoverKind.Talk : LeftoverKind.Mark);
            return;
        }
        if (notice.Items.Count < 2 || notice.IsSigned || notice.IsDated)
        {
            Hand(notice.Lines, 0, notice.Lines.Count);
            return;
        }
        for (int line = 0; line < notice.Items[0]; line++) Leave(notice.Lines[line], LeftoverKind.SharedTitle);
        for (int item = 0; item < notice.Items.Count; item++)
            Hand(notice.Lines, notice.Items[item], item + 1 < notice.Items.Count ? notice.Items[item + 1] : notice.Lines.Count);
    }

    private void Hand(IReadOnlyList<PasteLine> from, int first, int past)
    {
        List<TextSpan> parts = [];
        for (int index = first; index < past; index++)
        {
            PasteLine line = from[index];
            if (parts.Count > 0 && IsBlank(parts[^1].End, line.Start)) parts[^1] = TextSpan.FromTo(parts[^1].Start, line.End);
            else parts.Add(TextSpan.FromTo(line.Start, line.End));
        }
        if (parts.Count == 1)
        {
            Notices.Add(new(parts[0].In(text), parts));
            return;
        }
        var words = new StringBuilder();
        foreach (TextSpan part in parts) words.Append(words.Length == 0 ? "" : "\n").Append(text.AsSpan(part.Start, part.Length));
        Notices.Add(new(words.ToString(), parts));
    }

    // In a chat with notices in it, a few words that have nothing of a notice were said, though we do not know them.
    private bool IsOnlyTalk(OpenNotice notice)
    {
        if (soFar.IsOneNotice || soFar.Gathered.Count < 2 || !(soFar.IsChat || Leftovers.Count > 0)) return false;
        if (notice.HasTitle || notice.HasInlineTitle || notice.HasLoss || notice.IsClosed || notice.IsDated || notice.IsAd) return false;
        if (notice.Lines.Count > 2) return false;
        foreach (PasteLine line in notice.Lines)
            if (!Talk.IsUnlikeNotice(line.In(text))) return false;
        return true;
    }

    private bool IsBlank(int start, int end)
    {
        for (int at = start; at < end; at++)
            if (!PasteLine.IsBlankSign(text[at])) return false;
        return true;
    }
}
