namespace Classifieds.Cli.Options;

/// <summary>For whom an answer is written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs, a line a thing.</summary>
    Jsonl,

    /// <summary>For programs, one list.</summary>
    Json,
}
