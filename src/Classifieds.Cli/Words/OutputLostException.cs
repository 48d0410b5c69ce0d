namespace Classifieds.Cli.Words;

/// <summary>Standard output takes no more: the answer cannot be given.</summary>
internal sealed class OutputLostException : Exception
{
    public OutputLostException()
    {
    }

    public OutputLostException(string message) : base(message)
    {
    }

    public OutputLostException(string message, Exception reason) : base(message, reason)
    {
    }

    /// <summary>Whoever read the answer has gone away and wants no more of it: nobody need be told.</summary>
    public bool IsUnwanted { get; init; }
}
