using UglyToad.PdfPig.Tokens;

namespace Classifieds.Press.Inspection;

/// <summary>The boxes of a page, what lies in them without being ink, and its transparency group.</summary>
internal sealed class BoxInspection(FileObjects objects, FaultList faults, PlantLimits limits, StepBudget steps)
{
    // Other makers round to a hundredth of a point; the trim of a page may differ from the paper's by a tenth of a millimetre.
    private const double Slack = 0.01, TrimSlack = 0.1 * 72 / 25.4;

    private readonly record struct Box(double Left, double Bottom, double Right, double Top)
    {
        public bool Holds(Box other) =>
            other.Left >= Left - Slack && other.Bottom >= Bottom - Slack && other.Right <= Right + Slack && other.Top <= Top + Slack;

        public bool Meets(Box other) => other.Left < Right && other.Right > Left && other.Bottom < Top && other.Top > Bottom;
    }

    public void Check(DictionaryToken page)
    {
        Box? media = Read(page, "MediaBox"), crop = Read(page, "CropBox"), bleed = Read(page, "BleedBox");
        Box? trim = Read(page, "TrimBox"), art = Read(page, "ArtBox");
        if (media is null) faults.Add(FileFaultKind.Broken, "MediaBox");
        if (trim is null == art is null) faults.Add(FileFaultKind.NoTrim);
        Box? finished = trim ?? art;
        string finishedName = trim is null ? "ArtBox" : "TrimBox";
        Nested(finishedName, finished, "BleedBox", bleed);
        Nested("BleedBox", bleed, "MediaBox", media);
        Nested(finishedName, finished, "MediaBox", media);
        Nested(finishedName, finished, "CropBox", crop);
        if (finished is { } size && limits.Trim is { } paper)
            CheckSize(size, paper.Width.Millipoints / 1000.0, paper.Height.Millipoints / 1000.0);
        CheckAnnotations(page, bleed ?? finished ?? media);
        if (objects.Get(page, "AA") is not null) faults.Add(FileFaultKind.Script);
        if (objects.Name(objects.Dictionary(page, "Group"), "S") == "Transparency") faults.Add(FileFaultKind.Transparency, "页面透明组");
    }

    private void CheckSize(Box trim, double width, double height)
    {
        double wide = trim.Right - trim.Left, high = trim.Top - trim.Bottom;
        if (Math.Abs(wide - width) > TrimSlack || Math.Abs(high - height) > TrimSlack)
            faults.Add(FileFaultKind.TrimSize, Mm(wide), Mm(high), Mm(width), Mm(height));

        static string Mm(double points) => FaultList.Show(Math.Round(points * 25.4 / 72, 1));
    }

    private void CheckAnnotations(DictionaryToken page, Box? bleed)
    {
        IReadOnlyList<IToken?> items = objects.Items(page, "Annots");
        if (!steps.Take(4 * items.Count)) return; // each is some four entries
        foreach (IToken? item in items)
        {
            if (FileObjects.AsDictionary(item) is not { } annotation) continue;
            string subtype = objects.Name(annotation, "Subtype") ?? "?";
            if (objects.Dictionary(annotation, "A") is { } action && objects.Name(action, "S") == "JavaScript")
                faults.Add(FileFaultKind.Script);
            // ISO 15930-7, 6.17: trap networks and printer's marks may lie there.
            if (subtype is "TrapNet" or "PrinterMark" || bleed is null) continue;
            if (Read(annotation, "Rect") is not { } place || bleed.Value.Meets(place)) faults.Add(FileFaultKind.Annotation, subtype);
        }
    }

    private void Nested(string inner, Box? box, string outer, Box? around)
    {
        if (box is { } one && around is { } two && !two.Holds(one)) faults.Add(FileFaultKind.Boxes, inner, outer);
    }

    private Box? Read(DictionaryToken of, string name) => objects.Numbers(of, name, 4) is [var x1, var y1, var x2, var y2]
        ? new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2))
        : null;
}
