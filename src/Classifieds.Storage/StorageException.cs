using Classifieds.Domain.Outcomes;

namespace Classifieds.Storage;

/// <summary>The database could not be read or written. It carries the sentence a person is told;
/// the machine's own words are inside.</summary>
public sealed class StorageException(Refusal why, Exception? inner = null) : Exception(why.Message, inner)
{
    public Refusal Why { get; } = why.Kind == RefusalKind.Faulty ? why with { Kind = RefusalKind.Unavailable } : why;

    public StorageException(string code, string message, Exception? inner = null)
        : this(new Refusal(code, message), inner)
    {
    }
}
