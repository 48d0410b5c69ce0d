namespace Classifieds.Intake.Pasting;

/// <summary>Who speaks in a block that was copied from a messenger or a mail, and which of its lines only say so.</summary>
internal sealed class Speakers
{
    private readonly string text;
    private readonly List<PasteLine> lines;
    private readonly BlockSoFar soFar;
    private readonly BlockTalk talk;
    private readonly HashSet<string> speakers = new(StringComparer.Ordinal);

    public Speakers(string text, List<PasteLine> lines, BlockSoFar soFar, BlockTalk talk)
    {
        this.text = text;
        this.lines = lines;
        this.soFar = soFar;
        this.talk = talk;
        var once = new HashSet<string>(StringComparer.Ordinal);
        foreach (PasteLine line in lines)
        {
            if (ChatHead.IsMoment(line.In(text), out var name) && name.Length > 0) speakers.Add(name.ToString());
            int colon = ChatHead.Speaker(line.In(text));
            name = line.In(text)[..colon].Trim(' ');
            if (colon > 0 && ChatHead.IsSpeakerName(name) && !once.Add(name.ToString())) speakers.Add(name.ToString());
        }
    }

    /// <summary>张三 2026-11-24 10:32, where no notice is under way that a line with a clock could belong to.</summary>
    public bool IsMoment(PasteLine line, out string name)
    {
        name = "";
        if (!ChatHead.IsMoment(line.In(text), out var who)) return false;
        if (soFar.Open is { IsUnderWay: true } && !soFar.IsChat && !ChatHead.IsPersonal(who)) return false;
        name = who.ToString();
        return true;
    }

    /// <summary>What the messenger says of itself, or the day it draws between messages; in words parted by hand a rule with a day
    /// only.</summary>
    public bool IsOfMessenger(int index)
    {
        ReadOnlySpan<char> line = lines[index].In(text);
        if (ChatSigns.IsDayRule(line)) return true;
        if (ChatSigns.IsSystemLine(line)) return !soFar.IsOneNotice;
        if (soFar.IsChat && ChatSigns.IsFileName(line)) return true;
        // 2026-11-24 over the first heading of a chat; under a notice it dates it.
        if ((soFar.Open is not null && !(soFar.IsChat && soFar.IsParted)) || line.Length > 24 || !ChatSigns.IsDay(line)) return false;
        int next = index + 1;
        while (next < lines.Count && lines[next].IsBlank) next++;
        return next < lines.Count && (ChatHead.IsMoment(lines[next].In(text), out _) || ChatHead.Stamp(lines[next].In(text)) > 0);
    }

    /// <summary>Somebody who speaks in this chat, named over what he says; under a notice the same name signs it.</summary>
    public bool IsNameAlone(int index, out string name)
    {
        PasteLine line = lines[index];
        name = line.End - line.Start > 20 ? "" : line.In(text).ToString();
        if (line.End - line.Start > 20 || !speakers.Contains(line.In(text).ToString())) return false;
        if (soFar.Open is not null && !soFar.IsParted) return false;
        return index + 1 < lines.Count && !lines[index + 1].IsBlank && !SignatureSigns.EndsInDate(lines[index + 1].In(text));
    }

    /// <summary>A mail's head stands over everything; its 时间 is one only beside the others.</summary>
    public bool IsMailHead(int index)
    {
        if (soFar.Gathered.Count > 0) return false;
        ReadOnlySpan<char> line = lines[index].In(text);
        if (ChatHead.IsMail(line)) return true;
        return index > 0 && ChatHead.IsMail(lines[index - 1].In(text)) && (line.StartsWith("时间") || line.StartsWith("日期"));
    }

    /// <summary>Where the words begin behind 客户小王：; the line's own start where nobody is named as speaking.</summary>
    public int PastSpeaker(int index, out string speaker)
    {
        PasteLine line = lines[index];
        speaker = "";
        int stamp = ChatHead.Stamp(line.In(text));
        if (stamp > 0) return line.Start + stamp;
        int quoted = Quoted(line.In(text));
        if (quoted > 0) return line.Start + quoted;
        int colon = ChatHead.Speaker(line.In(text));
        if (colon == 0) return line.Start;
        ReadOnlySpan<char> name = text.AsSpan(line.Start, colon).Trim(' ');
        if (SignatureSigns.IsContact(name) || TitleSigns.IsTitle(name) || TitleSigns.IsAd(line.In(text))) return line.Start;
        int start = line.Start + colon + 1;
        PasteLine rest = line.From(text, start);
        bool isKnown = speakers.Contains(name.ToString());
        bool isInside = soFar.Open is { IsUnderWay: true } or { IsTitleOnly: true };
        bool isSpoken;
        if (rest.IsBlank)
        {
            ReadOnlySpan<char> next = index + 1 < lines.Count ? lines[index + 1].In(text) : default;
            bool isAddressed = next.Length > 0 && next[0] is '你' or '您' or '因' or '经';
            isSpoken = isKnown || ((ChatHead.IsSpeakerName(name) || (soFar.IsChat && name.Length <= 12)) && !isInside && !isAddressed
                && !soFar.IsOneNotice);
        }
        else
        {
            isSpoken = isKnown || ChatSigns.Leading(rest.In(text), out _) > 0
                || (soFar.IsChat && !isInside && ChatHead.IsSpeakerName(name))
                || (!isInside && (talk.PastTalk(rest) > rest.Start || talk.IsTalk(rest)))
                || (ChatHead.IsPersonal(ChatHead.WithoutDeed(name)) && SaysLossWhole(rest.In(text)));
        }
        if (isSpoken) speaker = name.ToString();
        return isSpoken ? start : line.Start;
    }

    /// <summary>「刘敏：张晓东遗失…」: a message that another answers; how much of the line tells whose it is.</summary>
    public static int Quoted(ReadOnlySpan<char> line)
    {
        if (line.Length < 4 || line[0] != '「' || line[^1] != '」') return 0;
        int colon = ChatHead.Speaker(line[1..]);
        return colon > 0 && ChatHead.IsSpeakerName(line[1..(colon + 1)].Trim(' ')) ? colon + 2 : 0;
    }

    private static bool SaysLossWhole(ReadOnlySpan<char> words) =>
        LossSigns.IsLoss(words, out bool isCertain) && isCertain && LossSigns.HasVoid(words);
}
