using Classifieds.Domain.Notices;

namespace Classifieds.Domain.Prices;

/// <summary>Reads <c>#加价 加急 套红</c>: what is ordered beside the notice itself.</summary>
/// <remarks>A frame is ordered with its shape, <c>#版式 加框</c>.</remarks>
public static class AskedExtras
{
    private static readonly char[] Marks = [' ', '\t', '\u3000', '，', ',', '、', '；', ';'];

    /// <returns>Each kind once, in the order written, and the words that are none; 空白 where the line says nothing.</returns>
    public static (IReadOnlyList<SurchargeKind> Kinds, IReadOnlyList<string> Unknown) Of(CheckedNotice notice)
    {
        if (notice.Instructions.FirstOrDefault(one => one.Name == Instruction.Extras) is not { } asked) return ([], []);
        List<SurchargeKind> kinds = [];
        List<string> unknown = [];
        foreach (string word in asked.Value.Split(Marks, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
        {
            if (KindOf(word) is { } kind) kinds.Add(kind);
            else unknown.Add(word);
        }
        if (kinds.Count + unknown.Count == 0) unknown.Add("空白");
        return (kinds, unknown);
    }

    private static SurchargeKind? KindOf(string word)
    {
        foreach (SurchargeKind kind in Enum.GetValues<SurchargeKind>())
            if (kind != SurchargeKind.Frame && Surcharge.NameOf(kind) == word) return kind;
        return null;
    }
}
