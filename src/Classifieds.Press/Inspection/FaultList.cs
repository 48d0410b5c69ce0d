using System.Globalization;

namespace Classifieds.Press.Inspection;

/// <summary>Faults as they are found: each once a page, however often it is met.</summary>
internal sealed class FaultList
{
    // A page whose every letter is at fault in a way of its own is told from the first few.
    private const int MostOfAKind = 20;

    private readonly List<FileFault> faults = [];
    private readonly HashSet<(FileFaultKind, int?, string)> known = [];
    private readonly Dictionary<(FileFaultKind, int?), int> counts = [];

    /// <summary>The page being looked at, from 1; null while the file as a whole is.</summary>
    public int? Page { get; set; }

    public IReadOnlyList<FileFault> Faults => faults;

    public void Add(FileFaultKind kind, params IReadOnlyList<string> details)
    {
        if (!known.Add((kind, Page, string.Join('\n', details)))) return;
        int count = counts.GetValueOrDefault((kind, Page)) + 1;
        counts[(kind, Page)] = count;
        if (count <= MostOfAKind) faults.Add(new(kind, Page, details));
    }

    public static string Show(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
