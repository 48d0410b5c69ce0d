using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Things;

/// <summary>Documents and seals that stand before a verb of loss, after one, or before a word that declares void.</summary>
internal static class DeclaredThings
{
    public static void Read(Scan scan)
    {
        bool lost = false; // a verb of loss has been read and no 作废 yet
        int from = scan.HitFrom(scan.Body.Start);
        int pending = from; // first hit that may yet turn out to be lost
        int sentence = from;
        for (int index = from; index < scan.Hits.Count && scan.Hits[index].Start < scan.Body.End; index++)
        {
            Hit hit = scan.Hits[index];
            if (index > from && EndsSentence(scan.Text, scan.Hits[index - 1].End, hit.Start)) sentence = index;
            if (hit.Is(WordRole.LossVerb) || hit.Is(WordRole.VoidWord))
            {
                bool speaksBack = !lost && !AnyThingAhead(scan, index) && (hit.Is(WordRole.LossVerb) || scan.Things.Count == 0);
                if (speaksBack) TakePending(scan, Math.Max(sentence, pending), index);
                lost = hit.Is(WordRole.LossVerb) && !(hit.Is(WordRole.VoidWord) && scan.Things.Count > 0);
                pending = index + 1;
            }
            else if (lost && MayBeLost(scan, hit))
            {
                ThingSpans.Take(scan, hit);
            }
        }
    }

    private static void TakePending(Scan scan, int from, int to)
    {
        for (int index = from; index < to; index++)
            if (MayBeLost(scan, scan.Hits[index])) ThingSpans.Take(scan, scan.Hits[index]);
    }

    private static bool MayBeLost(Scan scan, Hit hit) => hit.Is(WordRole.Document | WordRole.Seal) && !MentionedThings.Has(scan, hit);

    // Before the sentence ends or something is declared void.
    private static bool AnyThingAhead(Scan scan, int verb)
    {
        if (!scan.Hits[verb].Is(WordRole.LossVerb)) return false;
        for (int index = verb + 1; index < scan.Hits.Count; index++)
        {
            if (EndsSentence(scan.Text, scan.Hits[index - 1].End, scan.Hits[index].Start)) return false;
            if (scan.Hits[index].Is(WordRole.VoidWord)) return false;
            if (MayBeLost(scan, scan.Hits[index])) return !IsLostByNextVerb(scan, index);
        }
        return false;
    }

    // 医师执业证书遗失，编码：…；医师资格证书遗失: the second document belongs to the second verb.
    private static bool IsLostByNextVerb(Scan scan, int document)
    {
        for (int index = document + 1; index < scan.Hits.Count && index - document < 12; index++)
        {
            Hit hit = scan.Hits[index];
            if (hit.Is(WordRole.VoidWord) || EndsSentence(scan.Text, scan.Hits[index - 1].End, hit.Start)) return false;
            if (hit.Is(WordRole.LossVerb)) return true;
        }
        return false;
    }

    private static bool EndsSentence(string text, int from, int to)
    {
        for (int at = from; at < to; at++)
            if (text[at] is '。' or '！' or '？' or '\n') return true;
        return false;
    }
}
