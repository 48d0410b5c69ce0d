using System.CommandLine;
using Classifieds.Desk.Columns;

namespace Classifieds.Cli.Options;

/// <summary>The options that <c>lines</c> and <c>set</c> share: how wide, how large, how strict.</summary>
internal sealed class ColumnOptions
{
    private static readonly AskedColumn Usual = new("13em", "9pt", "gb", "full", null);

    private readonly Option<string> measure = new("--measure")
    {
        Description = "栏宽，如 13em、104pt 或 40mm", DefaultValueFactory = _ => Usual.Measure, HelpName = "宽",
    };

    private readonly Option<string> size = new("--size")
    {
        Description = "字号，如 9pt", DefaultValueFactory = _ => Usual.Size, HelpName = "字号",
    };

    private readonly Option<string?> level = ChoiceOption.Create("--level", "禁则等级", ["none", "gb", "strict"], Usual.Level);

    private readonly Option<string?> style = ChoiceOption.Create(
        "--style", "标点样式：full（全角）、kaiming（开明）或 half（半角）", ["full", "kaiming", "half"], Usual.Style);

    public PaperOption Paper { get; } = new("报纸模板，用其正文字体");

    public void AddTo(Command command)
    {
        foreach (Option option in (ReadOnlySpan<Option>)[measure, size, level, style, Paper.Option]) command.Options.Add(option);
        command.Validators.Add(typed =>
        {
            if (typed.Errors.Any()) return;
            // What was not typed has no value yet when this is asked.
            var asked = new AskedColumn(
                typed.GetValue(measure) ?? Usual.Measure, typed.GetValue(size) ?? Usual.Size, Usual.Level, Usual.Style, null);
            if (asked.Fault is { } why) typed.AddError($"{why.Message}（{why.Code}）");
        });
    }

    public AskedColumn Read(ParseResult typed) => new(
        typed.GetRequiredValue(measure), typed.GetRequiredValue(size), typed.GetValue(level) ?? Usual.Level,
        typed.GetValue(style) ?? Usual.Style, Paper.Name(typed));
}
