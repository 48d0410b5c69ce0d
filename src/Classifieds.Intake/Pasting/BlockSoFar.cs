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

    public OpenNotice Begun()
    {
        if (Open is null) Gathered.Add(Open = new());
        return Open;
    }

    public void Close() => Open = null;
}
