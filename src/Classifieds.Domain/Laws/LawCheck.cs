using Classifieds.Domain.Calendar;

namespace Classifieds.Domain.Laws;

/// <summary>What a rule looks at in a notice. The forms are code, everything in them is data.</summary>
public abstract record LawCheck
{
    private LawCheck()
    {
    }

    /// <summary>Required element: one of the words, or a fact of one of the types, must stand in the notice.</summary>
    public sealed record Says(IReadOnlyList<string> AnyOf, IReadOnlyList<string> Facts) : LawCheck;

    /// <summary>A period that the notice states must be as long as the statute has it.</summary>
    /// <param name="From">What the period is counted from; null where <paramref name="Near"/> names it.</param>
    /// <param name="Near">Words that the period stands behind, such as 公告期限.</param>
    /// <param name="Least">Null for no lower bound.</param>
    /// <param name="Most">Null for no upper bound.</param>
    /// <param name="IsNeeded">Its absence is a finding too.</param>
    public sealed record Period(
        PeriodStart? From, IReadOnlyList<string> Near, PeriodLength? Least, PeriodLength? Most, bool IsNeeded) : LawCheck;

    /// <summary>Words that were right once, or never, and must not stand in a notice of this kind.</summary>
    public sealed record Stale(IReadOnlyList<string> AnyOf) : LawCheck;

    /// <summary>Published no later than so many days after the day of a deed, such as 决议.</summary>
    public sealed record Within(int Days, IReadOnlyList<string> Deeds) : LawCheck;

    /// <summary>Published at least so many days before the day of an event, such as 拍卖会.</summary>
    public sealed record Ahead(int Days, IReadOnlyList<string> Events) : LawCheck;

    /// <summary>A stretch from date to date, both counted, behind one of the words must last so many days.</summary>
    public sealed record Span(int LeastDays, IReadOnlyList<string> Near) : LawCheck;

    /// <summary>减资: the amount behind one of the words must be less than the amount before it.</summary>
    public sealed record Smaller(IReadOnlyList<string> To) : LawCheck;

    /// <summary>The last day of each period that runs from publication is computed and shown.</summary>
    public sealed record Deadline : LawCheck;

    /// <summary>公示催告: the last day of the notice's period lies so many days behind the day that a bill falls due, or further.</summary>
    /// <param name="Due">Words that the due day stands behind, such as 到期日.</param>
    public sealed record AfterDue(int Days, IReadOnlyList<string> Due) : LawCheck;

    /// <summary>Words of praise that an advertisement must not use; those inside names and inside other words are no praise.</summary>
    /// <param name="NotIn">Longer words that hold one of them, such as 国家级贫困县.</param>
    public sealed record Superlative(IReadOnlyList<string> AnyOf, IReadOnlyList<string> NotIn) : LawCheck;

    /// <summary>A word to the clerk; at most one a notice, the first rule that fits.</summary>
    public sealed record Advice : LawCheck;

    /// <summary>“30日内（即7月22日前）”: the day must be the one that the period ends on.</summary>
    public sealed record CountedDay : LawCheck;

    /// <summary>“2月7日至2月19日，共10个工作日”: the number must be that of the calendar.</summary>
    public sealed record CountedWorkingDays : LawCheck;
}
