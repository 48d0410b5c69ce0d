namespace Classifieds.Intake.Pasting;

/// <summary>Decides whether a line begins a notice or goes on with the one before: the rules a clerk reads by.</summary>
/// <remarks>In doubt a line goes on: a notice cut in two is worse than two that the proof shows as one.</remarks>
internal static class NoticeBorders
{
    private const int ShortLine = 60;

    /// <summary>What stands around the line that is judged.</summary>
    internal readonly ref struct Around(bool isParted, bool isCut, ReadOnlySpan<char> next, bool isClosedTogether)
    {
        /// <summary>A blank line, a chat's heading or talk stands before it.</summary>
        public bool IsParted { get; } = isParted;

        /// <summary>It was cut out of a line that holds several notices.</summary>
        public bool IsCut { get; } = isCut;

        /// <summary>The line right below; empty where that is blank.</summary>
        public ReadOnlySpan<char> Next { get; } = next;

        /// <summary>A line such as 以上声明作废 follows before the next blank line.</summary>
        public bool IsClosedTogether { get; } = isClosedTogether;
    }

    /// <summary>Whether a line is one of several items under one title.</summary>
    public static bool IsItem(OpenNotice open, ReadOnlySpan<char> words, ListMark mark, Around around)
    {
        if (!open.HasTitle || !open.IsTitleShared || open.IsSigned || open.IsDated) return false;
        if (!LossSigns.IsLoss(words, out bool isCertain) || !LossSigns.HasVoid(words)) return false;
        if (!open.HasBody) return true;
        if (open.Items.Count == 0) return false;
        return !around.IsParted ? isCertain || mark.Length > 0 : mark.Length > 0 && !mark.IsBullet && mark.Follows(open.Inside);
    }

    public static bool Begins(OpenNotice open, ReadOnlySpan<char> words, ListMark mark, Around around)
    {
        if (!open.HasWords || open.IsTitleOnly || words.Length == 0) return false;
        bool isTitle = TitleSigns.IsTitle(words);
        bool hasInlineTitle = TitleSigns.HasInlineTitle(words) || TitleSigns.IsAd(words);
        bool isLoss = LossSigns.IsLoss(words, out bool isCertain);
        bool isWholeLoss = isLoss && LossSigns.HasVoid(words);
        if (around.IsCut) return true;
        if ((open.IsDated || open.IsSigned) && OfficeCalls.IsCall(words)) return true;
        if (mark.IsBullet) return BulletBegins(open, mark, isTitle && !TitleSigns.IsWeakTitle(words), hasInlineTitle, isWholeLoss);
        if (mark.Length > 0) return NumberBegins(open, mark, around, isTitle || hasInlineTitle, isLoss);
        if (isTitle) return TitleBegins(open, words, around);
        if (hasInlineTitle) return !(open.HasTitle && open.IsUnderWay) || (around.IsParted && !TitleSigns.IsAd(words));
        if (SignatureSigns.EndsInDate(words)) return false;
        if (SignatureSigns.IsSignature(words)) return SignatureBegins(open, around);
        if (isWholeLoss) return WholeLossBegins(open, words, isCertain, around);
        if (isLoss && isCertain) return LossBegins(open, around);
        return around.IsParted && PlainBegins(open, words);
    }

    private static bool BulletBegins(OpenNotice open, ListMark mark, bool isTitle, bool hasInlineTitle, bool isWholeLoss)
    {
        if (mark.Follows(open.Mark)) return true;
        if (open.IsUnderWay) return isTitle || isWholeLoss;
        return open.IsClosed || open.IsDated || isTitle || hasInlineTitle || isWholeLoss;
    }

    private static bool NumberBegins(OpenNotice open, ListMark mark, Around around, bool isTitled, bool isLoss)
    {
        bool isSibling = mark.Follows(open.Mark) && !mark.Follows(open.Inside);
        if (open.IsUnderWay) return isSibling && (isTitled || isLoss);
        if (isSibling || isLoss) return true;
        return (open.IsClosed || open.IsDated) && (isTitled || around.IsParted);
    }

    private static bool TitleBegins(OpenNotice open, ReadOnlySpan<char> words, Around around)
    {
        if (open.IsHalfTitle && open.Lines.Count == 1 && !around.IsParted) return false; // 某某人民法院 / 公告
        return !(open.IsUnderWay && TitleSigns.IsWeakTitle(words));
    }

    private static bool SignatureBegins(OpenNotice open, Around around)
    {
        if (around.Next.Length > 0 && TitleSigns.IsTitle(around.Next))
            return around.IsParted || !open.HasTitle || open.IsSigned || open.IsDated;
        if (open.IsDated) return around.IsParted;
        if (!around.IsParted) return false;
        bool endsBlock = around.Next.Length == 0 || SignatureSigns.EndsInDate(around.Next) || SignatureSigns.IsSignature(around.Next);
        return !endsBlock && !open.HasTitle;
    }

    private static bool WholeLossBegins(OpenNotice open, ReadOnlySpan<char> words, bool isCertain, Around around)
    {
        if (open.IsDated || open.IsSigned) return true;
        if (open.IsClosed) return isCertain || around.IsParted;
        if (open.HasTitle || !isCertain) return around.IsParted && isCertain;
        if (around.IsParted) return true;
        if (open.EndsInside || open.LastLength > ShortLine || around.IsClosedTogether) return false;
        return open.HasLoss || open.HasInlineTitle || open.IsAd;
    }

    private static bool LossBegins(OpenNotice open, Around around)
    {
        if (open.IsDated) return true;
        if (open.HasTitle) return false;
        if (open.IsClosed || (around.IsParted && open.HasLoss)) return true;
        return open.HasLoss && !open.EndsInside && open.LastLength <= ShortLine && !around.IsClosedTogether;
    }

    private static bool PlainBegins(OpenNotice open, ReadOnlySpan<char> words)
    {
        if (SignatureSigns.IsContact(words) || ClosingSigns.IsSharedClosing(words)) return false;
        if (open.IsDated || (open.IsSigned && open.IsClosed)) return true;
        if (open.HasTitle) return false;
        if (open.IsClosed || open.IsAd) return true;
        return open.HasLoss && !open.EndsInside && !ClosingSigns.IsClosed(words);
    }
}
