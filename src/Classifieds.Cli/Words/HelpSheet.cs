using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using Classifieds.Cli.Options;

namespace Classifieds.Cli.Words;

/// <summary>The help of a verb, in Chinese, with its examples. Names that options had before go on working and are not told.</summary>
internal sealed class HelpSheet : SynchronousCommandLineAction
{
    private const int TextCells = 84, MostNameCells = 30;

    public override bool Terminating => true;

    /// <summary>Who asks for help has not typed the rest yet.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Print(parseResult.CommandResult.Command);
        return ExitCode.Done;
    }

    public static void Print(Command command)
    {
        using AnswerSheet sheet = AnswerSheet.Open();
        Write(sheet, command);
    }

    public static void Write(AnswerSheet sheet, Command command)
    {
        Head(sheet, "说明：");
        sheet.Line($"  {command.Description}");
        sheet.Line();
        Head(sheet, "用法：");
        sheet.Line($"  {Usage(command)}");
        Section(sheet, "动词：", command.Subcommands.Where(one => !one.Hidden).Select(one => (one.Name, one.Description ?? "")));
        Section(sheet, "参数：", command.Arguments.Where(one => !one.Hidden).Select(one => (NameOf(one), one.Description ?? "")));
        IEnumerable<Option> options = OptionsOf(command).Where(one => one is not HelpOption);
        Section(sheet, "选项：", options.Select(one => (NameOf(one), Meaning(one))).Append(("--help, -h", "显示这份说明")));
        if (command is Verb { Examples.Count: > 0 } verb)
        {
            sheet.Line();
            Head(sheet, "例子：");
            foreach ((string typed, string what) in verb.Examples)
            {
                sheet.Line($"  {typed}");
                sheet.Line($"      {what}", Tone.Quiet);
            }
        }
        if (command is RootCommand)
        {
            sheet.Line();
            sheet.Line("各动词的说明：classifieds help 动词。退出码：0 做完，1 有误或不收，2 命令打错，3 读写不了，130、143 被中断。");
        }
    }

    /// <summary>The options that a verb answers to and its help tells.</summary>
    public static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(Above(command).SelectMany(one => one.Options).Where(one => one.Recursive))
            .Where(one => !one.Hidden).Distinct();

    /// <summary>A name of two dashes beside the first is one that it had before.</summary>
    public static IEnumerable<string> Names(Option option) =>
        option.Aliases.Where(alias => alias.Length == 2 && alias[0] == '-' && char.IsAsciiLetter(alias[1])).Prepend(option.Name);

    private static IEnumerable<Command> Above(Command command)
    {
        while (command.Parents.OfType<Command>().FirstOrDefault() is { } parent) yield return command = parent;
    }

    private static void Head(AnswerSheet sheet, string head) => sheet.Line(head, Tone.Head);

    private static string Usage(Command command)
    {
        var usage = new StringBuilder(string.Join(' ', Above(command).Reverse().Select(one => Called(one)).Append(Called(command))));
        if (command.Subcommands.Count > 0) usage.Append(" 动词");
        foreach (Argument one in command.Arguments.Where(one => !one.Hidden)) usage.Append(' ').Append(NameOf(one));
        foreach (Option one in command.Options.Where(one => one is { Required: true, Hidden: false }))
            usage.Append($" {one.Name} {one.HelpName ?? "值"}");
        return usage.Append(" [选项]").ToString();
    }

    // The file that is run may be called anything.
    private static string Called(Command command) => command is RootCommand ? "classifieds" : command.Name;

    private static string NameOf(Argument argument)
    {
        string name = argument.HelpName ?? argument.Name;
        if (argument.Arity.MaximumNumberOfValues > 1) name += "…";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static string NameOf(Option option)
    {
        string names = string.Join(", ", Names(option));
        return option.ValueType == typeof(bool) || option.Arity.MaximumNumberOfValues == 0 ? names : $"{names} {option.HelpName ?? "值"}";
    }

    private static string Meaning(Option option)
    {
        if (option is VersionOption) return "显示版本";
        bool isUsual = option.HasDefaultValue && option.ValueType != typeof(bool);
        string usual = isUsual ? option.GetDefaultValue()?.ToString() ?? "" : "";
        return option.Description + (option.Required ? "（必填）" : usual.Length > 0 ? $"；不写即 {usual}" : "");
    }

    private static void Section(AnswerSheet sheet, string head, IEnumerable<(string Name, string Meaning)> rows)
    {
        (string Name, string Meaning)[] all = [.. rows];
        if (all.Length == 0) return;
        sheet.Line();
        Head(sheet, head);
        int cells = Math.Min(MostNameCells, all.Max(row => CellWidth.Of(row.Name)));
        foreach ((string name, string meaning) in all)
        {
            string indent = new(' ', cells + 4);
            string first = $"  {CellWidth.Fill(name, cells)}  ";
            if (CellWidth.Of(name) > cells)
            {
                sheet.Line($"  {name}");
                first = indent;
            }
            foreach (string line in Wrapped(meaning))
            {
                sheet.Line(first + line);
                first = indent;
            }
        }
    }

    private static IEnumerable<string> Wrapped(string text)
    {
        var line = new StringBuilder();
        int width = 0;
        foreach (string word in Words(text))
        {
            int wide = CellWidth.Of(word);
            if (width + wide > TextCells && line.Length > 0 && !"，。；：、）？".Contains(word[0], StringComparison.Ordinal))
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
                width = 0;
                if (word == " ") continue;
            }
            line.Append(word);
            width += wide;
        }
        yield return line.ToString().TrimEnd();
    }

    // A run of Latin letters and marks is not parted; a Han stands by itself.
    private static IEnumerable<string> Words(string text)
    {
        int start = 0;
        for (int at = 0; at < text.Length; at++)
        {
            bool isLatin = text[at] is > ' ' and < '\u007F';
            if (isLatin && at + 1 < text.Length && text[at + 1] is > ' ' and < '\u007F') continue;
            if (char.IsHighSurrogate(text[at])) continue;
            yield return text[start..(at + 1)];
            start = at + 1;
        }
        if (start < text.Length) yield return text[start..];
    }
}
