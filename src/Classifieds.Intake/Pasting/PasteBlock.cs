using Classifieds.Domain.Pastes;
using Classifieds.Intake.Instructions;

namespace Classifieds.Intake.Pasting;

/// <summary>A stretch of a paste between two separators, read line by line: talk is set aside, the rest gathered into notices.</summary>
internal sealed class PasteBlock
{
    private const string RuleSigns = "-—–=_~～━─－＝*＊·┄ ";

    private readonly string text;
    private readonly List<PasteLine> lines;
    private readonly BlockSoFar soFar;
    private readonly BlockTalk talk;
    private readonly Speakers speakers;
    private readonly BlockHandover handover;
    private readonly bool[] closedTogether;
    private readonly bool[] endsBehind;
    private readonly int lastWords = -1;

    public PasteBlock(string text, List<PasteLine> lines, bool isOneNotice)
    {
        this.text = text;
        this.lines = lines;
        soFar = new(isOneNotice);
        talk = new(text, lines.Count == 0 ? default : text.AsSpan(lines[0].Start, lines[^1].End - lines[0].Start), soFar);
        speakers = new(text, lines, soFar, talk);
        handover = new(text, soFar);
        closedTogether = new bool[lines.Count + 1];
        endsBehind = new bool[lines.Count + 1];
        endsBehind[^1] = true;
        for (int index = lines.Count - 1; index >= 0; index--)
        {
            bool closes = ClosingSigns.IsSharedClosing(lines[index].In(text));
            closedTogether[index] = !lines[index].IsBlank && (closes || closedTogether[index + 1]);
            bool isInstruction = InstructionLines.IsInstruction(lines[index].In(text));
            endsBehind[index] = lines[index].IsBlank || (endsBehind[index + 1] && isInstruction);
            if (lastWords < 0 && !lines[index].IsBlank && !isInstruction) lastWords = index;
        }
    }

    public List<PastedNotice> Notices => handover.Notices;

    public List<Leftover> Leftovers => handover.Leftovers;

    public void Read()
    {
        for (int index = 0; index < lines.Count; index++)
        {
            if (lines[index].IsBlank) soFar.IsParted = true;
            else if (IsRule(lines[index].In(text))) SetAside(lines[index], LeftoverKind.Mark);
            else if (speakers.IsOfMessenger(index)) SetAside(lines[index], LeftoverKind.ChatHead);
            else Take(index);
        }
        foreach (OpenNotice notice in soFar.Gathered) handover.Hand(notice);
    }

    private void Take(int index)
    {
        PasteLine line = lines[index];
        if (InstructionLines.IsInstruction(line.In(text)))
        {
            AddInstruction(index);
            return;
        }
        if (speakers.IsMoment(line, out string name) || speakers.IsNameAlone(index, out name) || speakers.IsMailHead(index))
        {
            soFar.HeadedBy(name);
            SetAside(line, LeftoverKind.ChatHead);
            return;
        }
        int start = speakers.PastSpeaker(index, out name);
        if (start > line.Start)
        {
            bool isQuoted = Speakers.Quoted(line.In(text)) > 0;
            soFar.HeadedBy(name);
            SetAside(line with { End = start }, LeftoverKind.ChatHead);
            if (isQuoted)
            {
                handover.Leave(line with { Start = line.End - 1 }, LeftoverKind.ChatHead);
                line = line with { End = line.End - 1 };
            }
        }
        line = SetPicturesAside(line.From(text, start));
        if (line.IsBlank) return;
        if (talk.IsTalk(line))
        {
            SetAside(line, LeftoverKind.Talk);
            return;
        }

        if (soFar.Open is null && soFar.Ended is { } ended && GoesOn(ended, line.In(text))) soFar.Reopen();
        line = SetTalkAside(line);
        int end = talk.BeforeTalk(line);
        PasteLine words = (line with { End = end }).Narrow(text);
        int from = words.Start;
        foreach (int cut in soFar.IsOneNotice ? [] : RunTogether.Cuts(text, words.Start, words.End))
        {
            PlacePiece((words with { Start = from, End = cut }).Narrow(text), index, from > words.Start);
            from = cut;
        }
        PlacePiece(words with { Start = from }, index, from > words.Start);
        if (end < line.End) SetAside(line with { Start = end }, LeftoverKind.Talk);
    }

    // A piece that was cut out of a line may have talk of its own before it: …声明作废。还有一条：李四遗失….
    private void PlacePiece(PasteLine piece, int index, bool isCut)
    {
        if (isCut)
        {
            PasteLine rest = SetTalkAside(piece);
            if (rest.Start > piece.Start) soFar.Close();
            piece = rest;
        }
        Place(piece, index, isCut);
    }

    private PasteLine SetTalkAside(PasteLine line)
    {
        int begin = talk.PastTalk(line);
        if (begin > line.Start) SetAside(line with { End = begin }, LeftoverKind.Talk);
        return line.From(text, begin);
    }

    // What stands behind [文件] or [位置] tells of it and goes with it, unless it is a notice of its own.
    private PasteLine SetPicturesAside(PasteLine line)
    {
        int leading = ChatSigns.Leading(line.In(text), out bool isOfThing);
        if (leading > 0)
        {
            soFar.IsChat = true;
            ReadOnlySpan<char> rest = LineWords.Bare(line.In(text)[leading..]);
            bool isNotice = LossSigns.IsLoss(rest, out _) || TitleSigns.HasInlineTitle(rest) || ClosingSigns.HasClosing(rest);
            if (isOfThing && (!isNotice || ChatSigns.IsFileName(rest))) leading = line.End - line.Start;
            SetAside(line with { End = line.Start + leading }, LeftoverKind.Picture);
            line = line.From(text, line.Start + leading);
        }
        if (line.IsBlank || (soFar.IsOneNotice && !soFar.IsChat)) return line;
        int trailing = ChatSigns.Trailing(line.In(text));
        if (trailing == line.End - line.Start) return line;
        handover.Leave(line with { Start = line.Start + trailing }, LeftoverKind.Picture);
        return (line with { End = line.Start + trailing }).Narrow(text);
    }

    // 声明作废, a signature or a way to be reached in the next message of the same speaker belong to what he began.
    private static bool GoesOn(OpenNotice ended, ReadOnlySpan<char> line)
    {
        if (LossSigns.IsLoss(line, out _) || TitleSigns.IsTitle(line) || TitleSigns.HasInlineTitle(line)
            || TitleSigns.IsAd(line)) return false;
        if (ended.EndsInside || ended.IsUnderWay) return true;
        if (ended.IsDated) return false;
        return (ClosingSigns.IsSharedClosing(line) && !ended.IsClosed) || SignatureSigns.IsContact(line)
            || (ended.HasTitle && (SignatureSigns.IsSignature(line) || SignatureSigns.EndsInDate(line)));
    }

    // An instruction stands before its notice's words, and begins one; right behind words and with none right behind it, or behind all
    // words of the block, it is theirs.
    private void AddInstruction(int index)
    {
        bool isBehind = soFar.Open is { HasWords: true } && (index > lastWords || (!soFar.IsParted && endsBehind[index]));
        if (!soFar.IsOneNotice && !isBehind && soFar.Open is { HasWords: true }) soFar.Close();
        soFar.Begun().AddInstruction(lines[index]);
        if (!isBehind) soFar.IsParted = false;
    }

    private void Place(PasteLine line, int index, bool isCut)
    {
        if (line.IsBlank) return;
        ListMark mark = ListMark.At(line.In(text), 0);
        ReadOnlySpan<char> words = LineWords.Bare(text.AsSpan(line.Start + mark.Length, line.End - line.Start - mark.Length));
        ReadOnlySpan<char> next = index + 1 < lines.Count ? lines[index + 1].In(text) : default;
        var around = new NoticeBorders.Around(soFar.IsParted, isCut, next, closedTogether[index]);
        bool isItem = !soFar.IsOneNotice && soFar.Open is not null && NoticeBorders.IsItem(soFar.Open, words, mark, around);
        if (!isItem && !soFar.IsOneNotice && soFar.Open is not null
            && (BeginsByMarkAlone(words) || NoticeBorders.Begins(soFar.Open, words, mark, around))) soFar.Close();
        soFar.Begun().Add(text, line, mark, isItem);
        soFar.IsParted = false;
    }

    // ① on a line of its own, its words below.
    private bool BeginsByMarkAlone(ReadOnlySpan<char> words) =>
        words.Length == 0 && soFar.Open is { HasWords: true } && (soFar.Open.IsClosed || soFar.Open.IsDated);

    private void SetAside(PasteLine line, LeftoverKind kind)
    {
        handover.Leave(line, kind);
        soFar.IsParted = true;
    }

    // ———— or ====, drawn by hand
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        if (line.Length < 3) return false;
        foreach (char unit in line)
            if (!RuleSigns.Contains(unit, StringComparison.Ordinal)) return false;
        return true;
    }
}
