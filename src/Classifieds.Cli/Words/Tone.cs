namespace Classifieds.Cli.Words;

/// <summary>How a line is meant; seen on a terminal alone.</summary>
internal enum Tone
{
    Plain,

    /// <summary>A heading.</summary>
    Head,

    Good,

    Warning,

    Error,

    /// <summary>What is there for whoever looks for it.</summary>
    Quiet,
}
