namespace Classifieds.Intake.Reading;

/// <summary>A place in a text that moves on, and with it the known word that begins there.</summary>
/// <remarks>It only goes forward, so that a whole text is walked in the time of its length, however many known words it has.</remarks>
internal struct Cursor(Scan scan, int at = 0)
{
    private int next = scan.HitFrom(at); // the first known word that begins here or further on

    public int At { get; private set; } = at;

    public readonly bool IsInText => At < scan.Text.Length;

    public readonly char Unit => scan.Text[At];

    public readonly bool IsClaimed => scan.IsClaimed(At);

    /// <summary>The known word that begins right here; null where none does.</summary>
    public readonly Hit? Word => next < scan.Hits.Count && scan.Hits[next].Start == At ? scan.Hits[next] : null;

    public void MoveTo(int at)
    {
        At = at;
        while (next < scan.Hits.Count && scan.Hits[next].Start < at) next++;
    }
}
