namespace Classifieds.Cli.Words;

/// <summary>What the command-line library says of a mistyped command, in Chinese; its own sentences are English only.</summary>
internal static class TypingError
{
    /// <param name="message">The library's; sentences that are ours already pass through.</param>
    public static string Sentence(string message)
    {
        string[] quoted = [.. message.Split('\'').Where((_, part) => part % 2 == 1)];
        string first = quoted.Length > 0 ? quoted[0] : "";
        if (message.StartsWith("Required argument", StringComparison.Ordinal)) return $"缺少 {(first.Length > 0 ? first : "参数")}";
        if (message.StartsWith("Required command", StringComparison.Ordinal)) return "请给出一个动词";
        if (message.StartsWith("Option", StringComparison.Ordinal) && message.Contains("required", StringComparison.Ordinal)) return $"缺少选项 {first}";
        if (message.StartsWith("Unrecognized", StringComparison.Ordinal)) return $"不认识“{first}”";
        if (message.StartsWith("Cannot parse", StringComparison.Ordinal)) return $"“{first}”的写法不对{(quoted.Length > 1 ? $"（{quoted[1]}）" : "")}";
        if (message.StartsWith("Argument", StringComparison.Ordinal) && message.Contains("not recognized", StringComparison.Ordinal))
            return $"不认识“{first}”，可用的是：{string.Join('、', quoted.Skip(1))}";
        return message;
    }
}
