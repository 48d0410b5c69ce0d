using System.Text;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Pastes;
using Classifieds.Intake.Instructions;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Pasting;

/// <summary>A stretch of a paste between two separators: sets talk aside line by line and gathers the rest into notices.</summary>
internal sealed class PasteBlock
{
    private const int LongestTail = 80;

    private readonly string text;
    private readonly List<PasteLine> lines;
    private readonly bool isOneNotice;
    private readonly bool mayThank;
    private readonly bool[] closedTogether;
    private readonly HashSet<string> speakers = new(StringComparer.Ordinal);
    private readonly List<OpenNotice> gathered = [];
    private OpenNotice? open;
    private bool isParted;
    private bool isChat;

    public PasteBlock(string text, List<PasteLine> lines, bool isOneNotice)
    {
        this.text = text;
        this.lines = lines;
        this.isOneNotice = isOneNotice;
        mayThank = lines.Count > 0 && MayThank(text.AsSpan(lines[0].Start, lines[^1].End - lines[0].Start));
        closedTogether = new bool[lines.Count + 1];
        for (int index = lines.Count - 1; index >= 0; index--)
            closedTogether[index] = !lines[index].IsBlank && (ClosingSigns.IsSharedClosing(Of(lines[index])) || closedTogether[index + 1]);
        var once = new HashSet<string>(StringComparer.Ordinal);
        foreach (PasteLine line in lines)
        {
            if (ChatHead.IsMoment(Of(line), out var name) && name.Length > 0) speakers.Add(name.ToString());
            int colon = ChatHead.Speaker(Of(line));
            name = Of(line)[..colon].Trim(' ');
            if (colon > 0 && ChatHead.IsSpeakerName(name) && !once.Add(name.ToString())) speakers.Add(name.ToString());
        }
    }

    public List<PastedNotice> Notices { get; } = [];

    public List<Leftover> Leftovers { get; } = [];

    public void Read()
    {
        for (int index = 0; index < lines.Count; index++)
        {
            if (lines[index].IsBlank) isParted = true;
            else if (IsRule(Of(lines[index]))) SetAside(lines[index], LeftoverKind.Mark);
            else Take(index);
        }
        Close();
        foreach (OpenNotice notice in gathered) Hand(notice);
    }

    private void Take(int index)
    {
        PasteLine line = lines[index];
        if (InstructionLines.IsInstruction(Of(line)))
        {
            AddSetting(line);
            return;
        }
        if (IsMoment(line) || IsNameAlone(index) || IsMailHead(index))
        {
            isChat = true;
            SetAside(line, LeftoverKind.ChatHead);
            return;
        }
        int start = PastSpeaker(index);
        if (start > line.Start)
        {
            isChat = true;
            SetAside(line with { End = start }, LeftoverKind.ChatHead);
        }
        line = Without(line, start);
        int pictures = ChatHead.Pictures(Of(line));
        if (pictures > 0)
        {
            isChat = true;
            SetAside(line with { End = line.Start + pictures }, LeftoverKind.Picture);
            line = Without(line, line.Start + pictures);
        }
        if (line.IsBlank) return;
        if (IsTalk(line))
        {
            SetAside(line, LeftoverKind.Talk);
            return;
        }

        int begin = PastTalk(line);
        if (begin > line.Start) SetAside(line with { End = begin }, LeftoverKind.Talk);
        line = Without(line, begin);
        int end = BeforeTalk(line);
        PasteLine words = Narrow(line with { End = end });
        int from = words.Start;
        foreach (int cut in isOneNotice ? [] : RunTogether.Cuts(text, words.Start, words.End))
        {
            Place(Narrow(words with { Start = from, End = cut }), index, from > words.Start);
            from = cut;
        }
        Place(words with { Start = from }, index, from > words.Start);
        if (end < line.End) SetAside(Tight(line with { Start = end }), LeftoverKind.Talk);
    }

    // An instruction stands before its notice's words: in a paste it begins one.
    private void AddSetting(PasteLine line)
    {
        if (!isOneNotice && open is { HasWords: true }) Close();
        if (open is null) gathered.Add(open = new());
        open.AddSetting(line);
        isParted = false;
    }

    private void Place(PasteLine line, int index, bool isCut)
    {
        if (line.IsBlank) return;
        ListMark mark = ListMark.At(Of(line), 0);
        ReadOnlySpan<char> words = LineWords.Bare(text.AsSpan(line.Start + mark.Length, line.End - line.Start - mark.Length));
        ReadOnlySpan<char> next = index + 1 < lines.Count ? Of(lines[index + 1]) : default;
        var around = new NoticeBorders.Around(isParted, isCut, next, closedTogether[index]);
        bool isItem = !isOneNotice && open is not null && NoticeBorders.IsItem(open, words, mark, around);
        if (!isItem && !isOneNotice && open is not null && (BeginsByMarkAlone(words) || NoticeBorders.Begins(open, words, mark, around))) Close();
        if (open is null) gathered.Add(open = new());
        open.Add(text, line, mark, isItem);
        isParted = false;
    }

    // ① on a line of its own, its words below.
    private bool BeginsByMarkAlone(ReadOnlySpan<char> words) => words.Length == 0 && open is { HasWords: true } && (open.IsClosed || open.IsDated);

    private void Close() => open = null;

    private void Hand(OpenNotice notice)
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
        if (isOneNotice || gathered.Count < 2 || !(isChat || Leftovers.Count > 0)) return false;
        if (notice.HasTitle || notice.HasInlineTitle || notice.HasLoss || notice.IsClosed || notice.IsDated || notice.IsAd || notice.Lines.Count > 2) return false;
        foreach (PasteLine line in notice.Lines)
            if (!Talk.IsUnlikeNotice(Of(line))) return false;
        return true;
    }

    private void SetAside(PasteLine line, LeftoverKind kind)
    {
        Leave(line, kind);
        isParted = true;
    }

    private void Leave(PasteLine line, LeftoverKind kind)
    {
        line = Tight(line);
        if (!line.IsBlank) Leftovers.Add(new(TextSpan.FromTo(line.Start, line.End), text[line.Start..line.End], line.Number, kind, 0));
    }

    private bool IsMoment(PasteLine line)
    {
        if (!ChatHead.IsMoment(Of(line), out var name)) return false;
        return open is not { IsUnderWay: true } || isChat || ChatHead.IsPersonal(name);
    }

    // Somebody who speaks in this chat, named over what he says; under a notice the same name signs it.
    private bool IsNameAlone(int index)
    {
        PasteLine line = lines[index];
        if (line.End - line.Start > 20 || !speakers.Contains(Of(line).ToString()) || !(open is null || isParted)) return false;
        return index + 1 < lines.Count && !lines[index + 1].IsBlank && !SignatureSigns.EndsInDate(Of(lines[index + 1]));
    }

    // A mail's head stands over everything; its 时间 is one only beside the others.
    private bool IsMailHead(int index)
    {
        if (gathered.Count > 0) return false;
        ReadOnlySpan<char> line = Of(lines[index]);
        if (ChatHead.IsMail(line)) return true;
        return index > 0 && ChatHead.IsMail(Of(lines[index - 1])) && (line.StartsWith("时间") || line.StartsWith("日期"));
    }

    private int PastSpeaker(int index)
    {
        PasteLine line = lines[index];
        int colon = ChatHead.Speaker(Of(line));
        if (colon == 0) return line.Start;
        ReadOnlySpan<char> name = text.AsSpan(line.Start, colon).Trim(' ');
        if (SignatureSigns.IsContact(name) || TitleSigns.IsTitle(name) || TitleSigns.IsAd(Of(line))) return line.Start;
        int start = line.Start + colon + 1;
        PasteLine rest = Without(line, start);
        bool isKnown = speakers.Contains(name.ToString());
        bool isInside = open is { IsUnderWay: true } or { IsTitleOnly: true };
        bool isSpoken;
        if (rest.IsBlank)
        {
            ReadOnlySpan<char> next = index + 1 < lines.Count ? Of(lines[index + 1]) : default;
            bool isAddressed = next.Length > 0 && next[0] is '你' or '您' or '因' or '经';
            isSpoken = isKnown || (ChatHead.IsSpeakerName(name) && !isInside && !isAddressed && !isOneNotice);
        }
        else
        {
            isSpoken = isKnown || ChatHead.Pictures(Of(rest)) > 0
                || (isChat && !isInside && ChatHead.IsSpeakerName(name))
                || (!isInside && (PastTalk(rest) > rest.Start || IsTalk(rest)))
                || (ChatHead.IsPersonal(name) && LossSigns.IsLoss(Of(rest), out bool isCertain) && isCertain && LossSigns.HasVoid(Of(rest)));
        }
        return isSpoken ? start : line.Start;
    }

    private bool IsTalk(PasteLine line)
    {
        ReadOnlySpan<char> words = LineWords.Bare(Of(line));
        if (Talk.IsOnlyEmoji(words)) return open is not { IsUnderWay: true };
        if (MayGo(Talk.Of(words))) return true;
        if (isOneNotice || open is { IsUnderWay: true } or { IsTitleOnly: true }) return false;
        if (!(open is null || open.IsClosed || isParted) || !Talk.IsLoose(words)) return false;
        return !LossSigns.IsLoss(words, out _) && !TitleSigns.IsTitle(words) && !TitleSigns.HasInlineTitle(words) && !TitleSigns.IsAd(words);
    }

    // Inside a notice 谢谢 and 您好 are the notice's; what is asked of the desk is not.
    private bool MayGo(TalkKind said)
    {
        if (said == TalkKind.None) return false;
        bool isForDesk = (said & TalkKind.Price) != 0 || (said & (TalkKind.Asking | TalkKind.Topic)) == (TalkKind.Asking | TalkKind.Topic);
        if (isForDesk) return true;
        if (open is { IsUnderWay: true }) return false;
        if (mayThank && (said & ~(TalkKind.Thanks | TalkKind.Haste | TalkKind.Greeting | TalkKind.Topic | TalkKind.Day)) == 0) return false;
        return (said & ~(TalkKind.LeadIn | TalkKind.Topic | TalkKind.Day)) != 0 || open is null || open.IsClosed;
    }

    // 您好，麻烦登一下：张三遗失…
    private int PastTalk(PasteLine line)
    {
        int start = line.Start;
        while (true)
        {
            int clause = start;
            while (clause < line.End && clause - start < LongestTail && !IsClauseEnd(text[clause])) clause++;
            if (clause == start || clause >= line.End || clause - start >= LongestTail) break;
            ReadOnlySpan<char> words = text.AsSpan(start, clause - start);
            TalkKind said = Talk.Of(words);
            // 客服：3000元 offers work; 老师，… calls somebody.
            if (!MayGo(said) || (text[clause] is ':' or '：' && (said & ~TalkKind.Greeting) == 0 && !words.Contains('好'))) break;
            while (clause < line.End && IsClauseEnd(text[clause])) clause++;
            start = clause;
        }
        int glued = Talk.Glued(text.AsSpan(start, line.End - start));
        if (glued > 0)
        {
            ReadOnlySpan<char> rest = LineWords.Bare(text.AsSpan(start + glued, line.End - start - glued));
            if (LossSigns.IsLoss(rest, out _) || TitleSigns.HasInlineTitle(rest) || TitleSigns.IsTitle(rest)) start += glued;
        }
        return start;
    }

    // …声明作废。谢谢，明天见报哈
    private int BeforeTalk(PasteLine line)
    {
        ReadOnlySpan<char> words = Of(line);
        if (!LossSigns.IsLoss(words[ListMark.At(words, 0).Length..], out _) && !ClosingSigns.HasClosing(words)) return line.End;
        int least = Math.Max(0, words.Length - LongestTail);
        for (int at = least; at < words.Length - 1; at++)
        {
            int from = at + ClosingSigns.ClosingAt(words, at);
            if (from == at && at > 0 && (words[at] is '。' or '！' or '!' or '；' or ' ' or '\u3000' || Script.IsClosing(words[at]))) from = at + 1;
            if (from == at) continue;
            while (from < words.Length && (Script.IsStop(words[from]) || words[from] is ' ' or '\u3000' or '）' or ')')) from++;
            if (from < words.Length && (Talk.IsSum(words[from..]) || MayGoBehind(Talk.Of(words[from..])))) return line.Start + from;
        }
        return line.End;
    }

    private bool MayGoBehind(TalkKind said) =>
        said != TalkKind.None && said != TalkKind.LeadIn && !(mayThank && (said & ~(TalkKind.Thanks | TalkKind.Topic)) == 0);

    private static bool IsClauseEnd(char unit) => Script.IsStop(unit) || unit is ' ' or '\t' or '\u3000' or '~' or '～' or '…';

    private static bool MayThank(ReadOnlySpan<char> block)
    {
        foreach (string word in (ReadOnlySpan<string>)["寻人", "寻物", "寻亲", "寻找", "感谢信", "鸣谢", "致谢", "悬赏", "重谢", "酬谢", "招领", "表扬"])
            if (block.IndexOf(word, StringComparison.Ordinal) >= 0) return true;
        return false;
    }

    // ———— or ====, drawn by hand
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        if (line.Length < 3) return false;
        foreach (char unit in line)
            if (unit is not ('-' or '—' or '–' or '=' or '_' or '~' or '～' or '━' or '─' or '－' or '＝' or '*' or '＊' or '·' or '┄' or ' ')) return false;
        return true;
    }

    private ReadOnlySpan<char> Of(PasteLine line) => text.AsSpan(line.Start, line.End - line.Start);

    private PasteLine Without(PasteLine line, int start) => start == line.Start ? line : Tight(line with { Start = start });

    private PasteLine Tight(PasteLine line)
    {
        int start = line.Start, end = line.End;
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return line with { Start = start, End = end };
    }

    // An indent of wide blanks is the notice's own and stays in its manuscript.
    private PasteLine Narrow(PasteLine line)
    {
        int start = line.Start, end = line.End;
        while (start < end && text[start] is ' ' or '\t' or '\uFEFF') start++;
        while (end > start && text[end - 1] is ' ' or '\t' or '\uFEFF') end--;
        return line with { Start = start, End = end };
    }

    private bool IsBlank(int start, int end)
    {
        for (int at = start; at < end; at++)
            if (!IsBlank(text[at])) return false;
        return true;
    }

    private static bool IsBlank(char unit) => char.IsWhiteSpace(unit) || unit is '\uFEFF' or '\u200B';
}
