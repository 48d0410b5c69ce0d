namespace Classifieds.Intake.Pasting;

/// <summary>How far a block has been read: the notices gathered from it and what is known of how they were handed in.</summary>
/// <param name="isOneNotice">The block was parted from the others by hand and is one notice.</param>
internal sealed class BlockSoFar(bool isOneNotice)
{
    public bool IsOneNotice { get; } = isOneNotice;

    public List<OpenNotice> Gathered { get; } = [];

    /// <summary>The notice that the next line may go on with; null where one must begin.</summary>
    public OpenNotice? Open { get; private set; }

    /// <summary>A blank line, a chat's heading or talk was the last that was read.</summary>
    public bool IsParted { get; set; }

    /// <summary>A chat's heading, a speaker or a picture has been read.</summary>
    public bool IsChat { get; set; }

    /// <summary>The notice that a chat's heading ended; null where none did or another has begun.</summary>
    public OpenNotice? Ended { get; private set; }

    private string speaker = "";

    public OpenNotice Begun()
    {
        if (Open is null)
        {
            Gathered.Add(Open = new());
            Ended = null;
        }
        return Open;
    }

    public void Close() => Open = null;

    /// <summary>Another message begins: the notice above has ended, whatever it ends in, but for a title that has no words yet.</summary>
    /// <param name="name">Who writes it; empty where nobody is named.</param>
    public void HeadedBy(string name)
    {
        IsChat = true;
        bool isAnother = name.Length > 0 && speaker.Length > 0 && name != speaker;
        if (name.Length > 0) speaker = name;
        if (isAnother) Ended = null;
        if (Open is not { HasWords: true } || IsOneNotice || (Open.IsTitleOnly && !isAnother)) return;
        Ended = isAnother ? null : Open;
        Open = null;
    }

    /// <summary>The words after the heading go on with the notice before it.</summary>
    public void Reopen() => Open = Ended;
}
