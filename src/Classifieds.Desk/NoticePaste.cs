using Classifieds.Domain.Pastes;
using Classifieds.Intake.Pasting;

namespace Classifieds.Desk;

/// <summary>分稿: a file of notices, or whatever came out of a chat, parted into notices and what belongs to none.</summary>
public static class NoticePaste
{
    /// <param name="text">Blocks parted by a line <c>---</c>, or a paste without one.</param>
    public static Paste Split(string text) => PasteSplitter.Split(text);
}
