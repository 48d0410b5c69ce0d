namespace Classifieds.Press.Inspection;

/// <summary>The graphics state of ISO 32000-1, 8.4, as far as a plate is concerned.</summary>
internal sealed record GraphicsState
{
    public Matrix Transformation { get; init; } = Matrix.Identity;

    public Paint Fill { get; init; } = Paint.Black;

    public Paint Stroke { get; init; } = Paint.Black;

    public double LineWidth { get; init; } = 1;

    public bool FillOverprints { get; init; }

    public bool StrokeOverprints { get; init; }

    /// <summary>With mode 1, inks that are zero leave what is below them; DeviceCMYK alone knows it.</summary>
    public int OverprintMode { get; init; }

    public FontInspection.Font? Font { get; init; }

    public double FontSize { get; init; }

    /// <summary>0 fill, 1 stroke, 2 both, 3 nothing; 4 to 7 the same, and clip.</summary>
    public int RenderMode { get; init; }
}
