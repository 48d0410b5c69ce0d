using Classifieds.Domain.Notices;
using Classifieds.Domain.Pastes;

namespace Classifieds.Desk.Notices;

/// <summary>What became of something that was handed in.</summary>
public abstract record HandedNotice
{
    private HandedNotice()
    {
    }

    /// <summary>余文: words that belong to no notice.</summary>
    public sealed record Aside(IReadOnlyList<Leftover> Leftovers) : HandedNotice;

    /// <summary>退回: a notice with an error; its findings say which.</summary>
    /// <param name="Index">From 0, in the order of the text.</param>
    public sealed record Returned(int Index, CheckedNotice Notice) : HandedNotice;

    /// <summary>收下: a notice that is on the disk.</summary>
    /// <param name="Index">From 0, in the order of the text.</param>
    public sealed record Taken(int Index, CheckedNotice Notice, TakenNotice As) : HandedNotice;
}
