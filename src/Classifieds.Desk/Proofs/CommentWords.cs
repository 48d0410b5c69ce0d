using System.Globalization;
using Classifieds.Domain.Proofs;

namespace Classifieds.Desk.Proofs;

/// <summary>The ledger is not sealed: of what was said it names the number, and the words are read from the thread.</summary>
internal static class CommentWords
{
    public static string Mark(ProofComment comment) => string.Create(CultureInfo.InvariantCulture, $"#{comment.Number}");

    /// <returns>The words that a mark names; what is no mark, in an entry of before, is the words themselves.</returns>
    public static string Of(string written, IReadOnlyList<ProofComment> thread) =>
        written is ['#', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && thread.FirstOrDefault(one => one.Number == number) is { } comment
            ? comment.Words.ReplaceLineEndings(" ") : written;
}
