namespace Classifieds.Press.Inspection;

/// <summary>The rectangles that hold the subpaths of a path, in points of the page.</summary>
internal sealed class PathBounds
{
    private const int MostKept = 4096; // of one path; a path of more pieces is an illustration, not rules

    private readonly List<(double Width, double Height)> closed = [];
    private double left, right, bottom, top;
    private bool isOpen;

    public void Begin((double X, double Y) at)
    {
        Close();
        (left, right, bottom, top, isOpen) = (at.X, at.X, at.Y, at.Y, true);
    }

    public void Reach((double X, double Y) at)
    {
        if (!isOpen) Begin(at);
        (left, right) = (Math.Min(left, at.X), Math.Max(right, at.X));
        (bottom, top) = (Math.Min(bottom, at.Y), Math.Max(top, at.Y));
    }

    /// <returns>Width and height of each subpath.</returns>
    public IReadOnlyList<(double Width, double Height)> Sizes()
    {
        Close();
        return closed;
    }

    public void Clear()
    {
        closed.Clear();
        isOpen = false;
    }

    private void Close()
    {
        if (isOpen && closed.Count < MostKept) closed.Add((right - left, top - bottom));
        isOpen = false;
    }
}
