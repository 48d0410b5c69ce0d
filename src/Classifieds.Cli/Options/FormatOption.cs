using System.CommandLine;

namespace Classifieds.Cli.Options;

/// <summary><c>--format text|jsonl|json</c>, the same wherever something is listed.</summary>
internal sealed class FormatOption
{
    private const string Text = "text", Lines = "jsonl", List = "json";

    private readonly Option<string?> format;
    private readonly Option<bool> oldName = new("--json") { Hidden = true };

    /// <param name="usual">What is meant where nothing is typed, as help tells it.</param>
    /// <param name="hasText">Whether the answer is for people at all.</param>
    public FormatOption(string usual = Text, bool hasText = true) => format = ChoiceOption.Create(
        "--format", $"{(hasText ? "text 给人看，" : "")}jsonl 每行一个 JSON，json 一个 JSON 数组；不写即 {usual}",
        hasText ? [Text, Lines, List] : [Lines, List]);

    public void AddTo(Command command)
    {
        command.Options.Add(format);
        command.Options.Add(oldName);
    }

    /// <param name="usual">Where nothing was typed.</param>
    public OutputFormat Read(ParseResult typed, OutputFormat usual = OutputFormat.Text) => typed.GetValue(format) switch
    {
        Text => OutputFormat.Text,
        Lines => OutputFormat.Jsonl,
        List => OutputFormat.Json,
        _ => typed.GetValue(oldName) ? OutputFormat.Jsonl : usual,
    };
}
