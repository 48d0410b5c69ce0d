using Classifieds.Domain.Facts;

namespace Classifieds.Intake.Reading.Things;

/// <summary>What the notice declares lost or void, and who gave it out.</summary>
internal static class ThingReader
{
    public static void Read(Scan scan)
    {
        DeclaredThings.Read(scan);
        if (scan.Things.TrueForAll(thing => thing.FactType == FactType.Seal)) SealRows.Read(scan);
        NamedSeals.Read(scan);
        if (scan.Things.Count == 0) HeadThings.Read(scan);
        if (scan.Things.Count == 0) UnknownThings.Read(scan);
        JoinedThings.Read(scan);
        foreach (LostThing thing in scan.Things)
            scan.Add(thing.FactType, thing.Span.Start, thing.Span.End, Value(thing.Span.In(scan.Text)));
    }

    // 营业执照（正本） is named like 营业执照正本.
    private static string Value(string text)
    {
        if (!text.EndsWith('）') || !text.Contains("本）", StringComparison.Ordinal)) return text;
        return text.Replace("（", "", StringComparison.Ordinal).Replace("）", "", StringComparison.Ordinal);
    }
}
