using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;

namespace Classifieds.Storage;

/// <summary>Whose turn a piece of work takes: writers of one paper come one after the other, those of several papers do not wait for each
/// other, and who takes the whole store's turn waits for all and lets all wait.</summary>
/// <remarks>On SQLite every writer waits for every other: its file has one lock.</remarks>
public sealed record Turn
{
    private Turn()
    {
    }

    /// <summary>For what concerns several papers or none: its people, its customers, its money.</summary>
    public static Turn OfStore { get; } = new();

    public static Turn OfPaper(PaperId paper) => new() { Paper = paper };

    /// <summary>The turn of the paper that a stored notice is in.</summary>
    public static Turn OfNotice(NoticeId notice) => new() { Notice = notice };

    /// <summary>The turn of the paper of the notice that a proof is of.</summary>
    /// <param name="token">As the link holds it.</param>
    public static Turn OfProof(string token) => new() { Token = token };

    internal PaperId? Paper { get; private init; }

    internal NoticeId? Notice { get; private init; }

    internal string? Token { get; private init; }
}
