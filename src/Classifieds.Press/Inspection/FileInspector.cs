using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace Classifieds.Press.Inspection;

/// <summary>预检: looks at any PDF as a plant would, and names what its preflight would stop at. The spine of the inspection.</summary>
/// <remarks>
/// It reads with PdfPig and shares no code with the writer. Broken and hostile files end in faults, never in an exception;
/// how much of a file is looked at is bounded.
/// </remarks>
public static class FileInspector
{
    private const int DeepestNesting = 128;

    /// <summary>Of all pages' content, forms counted as often as they are drawn; a page of notices has some ten thousand.</summary>
    private const int MostSteps = 10_000_000;

    public static InspectedFile Inspect(byte[] pdf, PlantLimits limits) => Inspect(pdf, limits, MostSteps);

    internal static InspectedFile Inspect(byte[] pdf, PlantLimits limits, int mostSteps)
    {
        var faults = new FaultList();
        try
        {
            using PdfDocument document = PdfDocument.Open(pdf, new ParsingOptions
            {
                UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = DeepestNesting, FilterProvider = new BoundedFilters(),
            });
            return Inspect(document, pdf, limits, faults, mostSteps);
        }
        catch (PdfDocumentEncryptedException)
        {
            faults.Add(FileFaultKind.Encrypted);
        }
        catch (Exception)
        {
            // PdfPig throws whatever comes to it on broken input, lack of memory included where a broken number asks for
            // all there is; there is nothing more to find in such a file.
            faults.Page = null;
            faults.Add(FileFaultKind.Unreadable);
        }
        return new("", 0, faults.Faults);
    }

    private static InspectedFile Inspect(PdfDocument document, byte[] pdf, PlantLimits limits, FaultList faults, int mostSteps)
    {
        var objects = new FileObjects(document, faults);
        var standard = new StandardInspection(objects, faults).Check(document, pdf);
        IReadOnlyList<(DictionaryToken Page, DictionaryToken? Resources)> pages = new PageTree(objects, faults).Pages();
        var steps = new StepBudget(mostSteps);
        var boxes = new BoxInspection(objects, faults, limits, steps);
        var fonts = new FontInspection(objects, faults);
        for (int i = 0; i < pages.Count; i++)
        {
            faults.Page = i + 1;
            boxes.Check(pages[i].Page);
            new ContentInspection(objects, faults, fonts, limits, steps).Check(pages[i].Page, pages[i].Resources);
            if (!steps.IsSpent) continue;
            faults.Add(FileFaultKind.TooMuch);
            break;
        }
        return new(standard, pages.Count, faults.Faults);
    }
}
