using Classifieds.Domain.Notices;
using Classifieds.Domain.Pastes;
using Classifieds.Intake.Pasting;
using Classifieds.Intake.Instructions;

namespace Classifieds.Desk.Notices;

/// <summary>分稿: a file of notices, or whatever came out of a chat, parted into notices and what belongs to none.</summary>
public static class NoticePaste
{
    /// <param name="text">Blocks parted by a line <c>---</c>, or a paste without one.</param>
    public static Paste Split(string text) => PasteSplitter.Split(text);

    /// <returns>A notice in house style with its settings over it, as it would be handed in.</returns>
    public static string Words(CheckedNotice notice) => InstructionLines.Write(notice.Instructions, notice.Text);
}
