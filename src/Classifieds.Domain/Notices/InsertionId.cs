using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Classifieds.Domain.Notices;

/// <summary>How a notice, or one of its insertions, is named: <c>BC20261125-0007</c>, <c>BC20261125-0007/2</c>.</summary>
/// <param name="Number">Null for the notice: all of its insertions that are still to run.</param>
public sealed record InsertionId(NoticeId Notice, int? Number)
{
    public static bool TryParse([NotNullWhen(true)] string? typed, [NotNullWhen(true)] out InsertionId? id)
    {
        id = null;
        string[] parts = (typed ?? "").Trim().Split('/');
        if (parts.Length > 2 || !NoticeId.TryParse(parts[0], out NoticeId? notice)) return false;
        if (parts.Length == 1) id = new(notice, null);
        else if (int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 999)
            id = new(notice, number);
        return id is not null;
    }

    public override string ToString() => Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{Notice}/{number}")
        : $"{Notice}";
}
