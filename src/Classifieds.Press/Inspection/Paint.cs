namespace Classifieds.Press.Inspection;

/// <summary>A colour as it is set: a space and its components.</summary>
internal sealed record Paint(PaintSpace Space, IReadOnlyList<double> Components)
{
    public static Paint Black { get; } = new(PaintSpace.Gray, [0]);

    private static readonly string[] Process = ["Cyan", "Magenta", "Yellow", "Black"];

    /// <summary>The process inks in percent, cyan first; null where the plant's conversion decides them.</summary>
    public double[]? Inks()
    {
        switch (Space.Family)
        {
            case PaintFamily.Gray when Components is [var light]:
                return [0, 0, 0, Percent(1 - light)];
            case PaintFamily.Cmyk when Components.Count == 4:
                return [.. Components.Select(Percent)];
            case PaintFamily.Colorants when Components.Count == Space.Colorants.Count:
                double[] inks = new double[Math.Max(4, Space.Colorants.Count + 4)];
                for (int i = 0; i < Components.Count; i++)
                {
                    int process = Array.IndexOf(Process, Space.Colorants[i]);
                    inks[process >= 0 ? process : 4 + i] = Space.Colorants[i] == "None" ? 0 : Percent(Components[i]);
                }
                return inks;
            default:
                return null;
        }
    }

    public bool Equals(Paint? other) => other is not null && Space.Equals(other.Space) && Components.SequenceEqual(other.Components);

    public override int GetHashCode() => Components.Aggregate(Space.GetHashCode(), (hash, part) => HashCode.Combine(hash, part));

    private static double Percent(double part) => Math.Clamp(part, 0, 1) * 100;
}
