namespace Classifieds.Press.Inspection;

/// <summary>A transformation of ISO 32000-1, 8.3.4: (x, y) becomes (a x + c y + e, b x + d y + f).</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>How long a unit to the right becomes.</summary>
    public double Across => double.Hypot(A, B);

    /// <summary>How long a unit upwards becomes.</summary>
    public double Up => double.Hypot(C, D);

    /// <summary>The same at the origin: what is painted looks alike wherever it stands.</summary>
    public Matrix Unmoved => this with { E = 0, F = 0 };

    /// <summary>This first, then the other.</summary>
    public Matrix Then(Matrix next) => new(
        A * next.A + B * next.C, A * next.B + B * next.D,
        C * next.A + D * next.C, C * next.B + D * next.D,
        E * next.A + F * next.C + next.E, E * next.B + F * next.D + next.F);

    public (double X, double Y) Apply(double x, double y) => (A * x + C * y + E, B * x + D * y + F);
}
