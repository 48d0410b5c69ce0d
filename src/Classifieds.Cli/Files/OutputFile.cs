namespace Classifieds.Cli.Files;

/// <summary>One file that a verb hands out.</summary>
/// <param name="Path">As typed; its folder must exist.</param>
internal sealed record OutputFile(string Path, byte[] Bytes)
{
    /// <summary>Whether it holds words of notices that are for the desk alone; made new, nobody else may read it.</summary>
    public bool IsPrivate { get; init; }
}
