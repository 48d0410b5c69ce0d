using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Things;

/// <summary>机动车驾驶证遗失声明: the head alone says what is lost.</summary>
internal static class HeadThings
{
    public static void Read(Scan scan)
    {
        for (int index = 0; index + 1 < scan.Hits.Count && scan.Hits[index + 1].Start < scan.TitleEnd; index++)
        {
            Hit hit = scan.Hits[index], verb = scan.Hits[index + 1];
            bool isLost = hit.Is(WordRole.Document | WordRole.Seal) && verb.Is(WordRole.LossVerb) && verb.Start == hit.End;
            if (isLost && !scan.IsClaimed(hit.Start)) ThingSpans.Take(scan, hit);
        }
    }
}
