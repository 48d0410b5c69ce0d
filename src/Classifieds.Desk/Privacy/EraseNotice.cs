using Classifieds.Desk.Notices;
using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Privacy;

/// <summary>销毁底稿: on a lawful demand the keys of a notice are destroyed, and nobody can read its manuscript, its photograph or its numbers
/// any more. What was printed stays, and no hash of the ledger changes.</summary>
public sealed class EraseNotice(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>As typed.</summary>
        public required string Id { get; init; }

        /// <summary>Who asked for it and on what ground, in that person's words; holds no number of a person.</summary>
        public required string Reason { get; init; }

        /// <summary>Only the photograph; else all that was not printed.</summary>
        public bool OnlyPhotograph { get; init; }

        public required Actor By { get; init; }
    }

    /// <param name="Lingers">Null; or why the store's files still hold the bytes of what was destroyed: ERASE-LINGERS.</param>
    public sealed record Erased(Erasure Erasure, Refusal? Lingers);

    /// <returns>What was destroyed; or NOTICE-UNKNOWN, ERASE-REASON, ERASE-RUNS: it is still to run; NOTICE-ERASED: it was done before; and
    /// what a person may be refused with.</returns>
    public async Task<Outcome<Erased>> RunAsync(Request request, CancellationToken stop)
    {
        if (ShowNotice.Named(request.Id).IsRefused(out Refusal? why, out NoticeId? id)) return why;
        string reason = request.Reason.Trim();
        if (reason.Length == 0) return Usage("销毁要写明谁依据什么提出，记入流水");
        // The reason stands in the clear and for ever.
        if (HasLongNumber(reason)) return Usage("理由记入流水，永远看得见，请不要写进号码");
        Outcome<Erasure> erasing = await desk.WriteStoreAsync<Erasure>(Turn.OfNotice(id), async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            if ((await UserRoll.FindAsync(work, request.By, DeskDeed.Erase, now)).IsRefused(out Refusal? whyNot, out Actor? by))
                return whyNot;
            if ((await NoticeChange.FindAsync(work, id)).IsRefused(out whyNot, out Notice? notice)) return whyNot;
            var erasure = new Erasure(
                id, request.OnlyPhotograph ? NoticePart.Photograph : NoticePart.Words, ErasureCause.Demand, reason, by.Name, now);
            return (await EraseAsync(work, notice, erasure)).IsRefused(out whyNot) ? whyNot : erasure;
        }, stop);
        if (erasing.IsRefused(out why, out Erasure? done)) return why;
        return new Erased(done, await desk.ForgetDeletedAsync(stop));
    }

    /// <summary>Destroys, and writes the ledger.</summary>
    internal static async Task<Outcome<bool>> EraseAsync(Work work, Notice notice, Erasure erasure)
    {
        if (notice.Insertions.Any(one => one.IsOpen))
        {
            return new Refusal("ERASE-RUNS", $"稿件 {notice.Id} 还要刊登，销毁了就印不出来，请先撤稿")
            {
                Kind = RefusalKind.Conflict,
            };
        }
        if (!await work.Erasures.EraseAsync(erasure))
        {
            return new Refusal("NOTICE-ERASED", $"稿件 {notice.Id} 的{WordOf(erasure.Part)}早已销毁")
            {
                Kind = RefusalKind.Conflict,
            };
        }
        await work.Requests.ForgetAnswersAsync();
        await work.RecordAsync(new(erasure.At, erasure.By, "erase")
        {
            Notice = notice.Id, Detail = $"{WordOf(erasure.Part)}：{erasure.Reason}",
        });
        return true;
    }

    /// <summary>In Chinese, as people are told it.</summary>
    public static string WordOf(NoticePart part) => part switch
    {
        NoticePart.Words => "底稿",
        NoticePart.Photograph => "照片",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No such part."),
    };

    /// <summary>已按要求删去底稿: what was done, and why, without a full stop.</summary>
    public static string Told(Erasure erasure) => erasure.Cause switch
    {
        ErasureCause.Demand => $"已按要求删去{WordOf(erasure.Part)}",
        ErasureCause.Retention => $"保存期满，已删去{WordOf(erasure.Part)}",
        _ => throw new ArgumentOutOfRangeException(nameof(erasure), erasure.Cause, "No such cause."),
    };

    // A case number has fewer in a row than any number of a person.
    private const int MostDigits = 11;

    private static bool HasLongNumber(string reason)
    {
        int row = 0;
        foreach (char unit in reason)
        {
            row = char.IsAsciiDigit(unit) ? row + 1 : 0;
            if (row >= MostDigits) return true;
        }
        return false;
    }

    private static Refusal Usage(string message) => new("ERASE-REASON", message) { Kind = RefusalKind.Usage };
}
