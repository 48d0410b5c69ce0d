using System.Globalization;

namespace Classifieds.Press.Inspection;

/// <summary>Whether newsprint holds what a page paints: its inks, its type, its rules, its pictures.</summary>
internal sealed class PaintInspection(FaultList faults, PlantLimits limits)
{
    private const string Type = "文字", Areas = "线条和色块", Pictures = "图片";

    // Colours are often written with three decimals of a part of one; a per cent is as fine as a plate resolves.
    private const double Trace = 1;
    private const double NearlySolid = 85;

    private static readonly double ThinnestRule = Points(NewsprintFloors.Rule), ThinnestTint = Points(NewsprintFloors.TintedRule);
    private static readonly double SmallestType = Points(NewsprintFloors.Type), SmallestColourType = Points(NewsprintFloors.ColourType);
    private const double Slack = 0.002; // points: what the rounding of a file's numbers takes

    /// <param name="size">As printed, in points.</param>
    public void Letters(Paint paint, double size, bool overprints, int overprintMode)
    {
        if (!CheckSpace(paint.Space, Type) || paint.Inks() is not { } inks) return;
        int count = inks.Count(ink => ink >= Trace);
        CheckSum(inks);
        bool isPlainBlack = count == 1 && inks[3] >= 100 - Trace;
        if (count == 0 && overprints && overprintMode == 1 && paint.Space.Family == PaintFamily.Cmyk)
            faults.Add(FileFaultKind.VanishingWhite);
        if (isPlainBlack && !(overprints && overprintMode == 1 && paint.Space.Family is PaintFamily.Cmyk or PaintFamily.Colorants))
            faults.Add(FileFaultKind.KnockOutBlack);
        if (inks[3] >= NearlySolid && count > 1) faults.Add(FileFaultKind.RichBlack, Written(inks));
        else if (count > 1 && size < SmallestColourType - Slack)
            faults.Add(FileFaultKind.ColourType, FaultList.Show(size), count.ToString(CultureInfo.InvariantCulture));
        if (size > 0 && size < SmallestType - Slack) faults.Add(FileFaultKind.SmallType, FaultList.Show(size));
    }

    public void Area(Paint paint)
    {
        if (CheckSpace(paint.Space, Areas) && paint.Inks() is { } inks) CheckSum(inks);
    }

    /// <param name="thickness">As printed, in points; 0 = as thin as the device can.</param>
    public void Rule(Paint paint, double thickness)
    {
        if (paint.Inks() is { } none && none.All(ink => ink < Trace)) return; // a rule of bare paper
        if (thickness < ThinnestRule - Slack)
        {
            faults.Add(FileFaultKind.ThinRule, FaultList.Show(thickness), FaultList.Show(ThinnestRule));
            return;
        }
        if (thickness >= ThinnestTint - Slack || paint.Inks() is not { } inks) return;
        double[] printed = [.. inks.Where(ink => ink >= Trace)];
        if (printed is [< 100 - Trace and var tint]) faults.Add(FileFaultKind.TintedRule, FaultList.Show(thickness), FaultList.Show(tint));
    }

    /// <param name="ppi">Pixels to the inch at the size it is printed, the lesser of both ways.</param>
    /// <param name="isLineArt">One bit a pixel: its edges are the picture, so the plate's own fineness is asked
    /// for, not the screen's.</param>
    public void Picture(PaintSpace? space, double ppi, bool isLineArt)
    {
        if (space is not null) CheckSpace(space, Pictures);
        if (!double.IsFinite(ppi)) return;
        int least = limits.LeastPpi * (isLineArt ? 3 : 1), good = limits.GoodPpi * (isLineArt ? 4 : 1);
        string found = Math.Floor(ppi).ToString(CultureInfo.InvariantCulture);
        if (ppi < least - 1) faults.Add(FileFaultKind.VeryCoarsePicture, found, least.ToString(CultureInfo.InvariantCulture));
        else if (ppi < good - 1) faults.Add(FileFaultKind.CoarsePicture, found, good.ToString(CultureInfo.InvariantCulture));
    }

    /// <param name="darkest">Sum of the inks where the picture is darkest, in percent.</param>
    public void PictureInk(double darkest)
    {
        if (darkest > limits.MostInk + 1)
            faults.Add(FileFaultKind.PictureInk, FaultList.Show(Math.Floor(darkest)),
                limits.MostInk.ToString(CultureInfo.InvariantCulture));
    }

    public void Shading(PaintSpace space) => CheckSpace(space, Areas);

    private bool CheckSpace(PaintSpace space, string use)
    {
        switch (space.Family)
        {
            case PaintFamily.Rgb:
                faults.Add(FileFaultKind.Rgb, use, space.Name);
                return false;
            case PaintFamily.Converted:
                faults.Add(FileFaultKind.ColourSpace, space.Name, use);
                return false;
            case PaintFamily.Pattern:
                return false; // what the pattern paints is looked at where it is set
            default:
                foreach (string colorant in space.Colorants)
                    if (colorant is not ("Cyan" or "Magenta" or "Yellow" or "Black" or "None"))
                        faults.Add(FileFaultKind.SpotColour, colorant);
                return true;
        }
    }

    private void CheckSum(double[] inks)
    {
        double sum = inks.Sum();
        if (sum > limits.MostInk + 0.5)
            faults.Add(FileFaultKind.Ink, FaultList.Show(sum), limits.MostInk.ToString(CultureInfo.InvariantCulture));
    }

    private static string Written(double[] inks) =>
        string.Concat("CMYK".Select((name, i) => $"{name}{Math.Round(inks[i]).ToString(CultureInfo.InvariantCulture)} ")).TrimEnd();

    private static double Points(Typesetting.Length length) => length.Millipoints / 1000.0;
}
