using System.CommandLine;

namespace Classifieds.Cli.Options;

/// <summary><c>--issue 2026-11-25</c>: the day on which it prints, wherever a verb has one; earlier names go on as aliases.</summary>
internal sealed class IssueOption
{
    /// <param name="oldNames">They go on working, and no help tells them.</param>
    public IssueOption(string description, params string[] oldNames)
    {
        Option = DateOption.Create("--issue", description, oldNames);
        Option.HelpName = "日期";
    }

    public Option<DateOnly?> Option { get; }

    /// <summary>For a text that is not of the store: the day by which dates and ages in it are judged.</summary>
    public static IssueOption ForText() =>
        new("见报日期，如 2026-12-01，稿里的日期、年龄按这一天核对；不写即下一个出报的日子", "--print-date");

    public DateOnly? Read(ParseResult typed) => typed.GetValue(Option);
}
