using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Prices;

namespace Classifieds.Desk.Checks;

/// <summary>Whether the paper sells what is ordered beside a notice.</summary>
internal static class PriceChecks
{
    /// <returns>One PRICE-EXTRA a word; empty for most.</returns>
    public static IEnumerable<Finding> Extras(CheckedNotice notice, RateCard rates)
    {
        if (notice.Instructions.Count == 0) return [];
        (IReadOnlyList<SurchargeKind> kinds, IReadOnlyList<string> unknown) = AskedExtras.Of(notice);
        IEnumerable<string> unsold = [.. unknown, .. kinds.Where(kind => rates.Find(kind) is null).Select(Surcharge.NameOf)];
        string sold = string.Join('、',
            rates.Surcharges.Where(one => one.Kind != SurchargeKind.Frame).Select(one => Surcharge.NameOf(one.Kind)));
        return unsold.Select(word => PriceFindings.Extra.At(null, word, sold.Length > 0 ? $"可写 {sold}" : "本报没有可加的"));
    }
}
