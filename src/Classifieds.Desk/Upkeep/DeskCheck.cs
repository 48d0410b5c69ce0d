namespace Classifieds.Desk.Upkeep;

/// <summary>One thing that was looked at.</summary>
/// <param name="What">Stable and searchable: templates, fonts, prices, store, key, postgresql, clock, rights, plates, space.</param>
/// <param name="Sentence">In Chinese, how it is.</param>
/// <param name="Mend">In Chinese, what to do; empty where it is right.</param>
public sealed record DeskCheck(string What, DeskHealth Health, string Sentence, string Mend)
{
    internal static DeskCheck Right(string what, string sentence) => new(what, DeskHealth.Right, sentence, "");

    internal static DeskCheck Doubt(string what, string sentence, string mend) => new(what, DeskHealth.Doubt, sentence, mend);

    internal static DeskCheck Fault(string what, string sentence, string mend) => new(what, DeskHealth.Fault, sentence, mend);
}
