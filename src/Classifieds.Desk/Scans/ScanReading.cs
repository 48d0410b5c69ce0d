using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Storage;

namespace Classifieds.Desk.Scans;

/// <summary>A scan is read with the manuscript: whoever has that in the ledger for the day may look, and the ledger needs no second
/// entry.</summary>
internal static class ScanReading
{
    public static async Task<bool> IsReadAsync(Work work, NoticeId notice, string name, DateTimeOffset now) =>
        (await work.Ledger.OfAsync(notice)).Any(entry => entry.What.Verb == "read-manuscript" && entry.What.By == name
            && BeijingTime.DayOf(entry.What.At) == BeijingTime.DayOf(now));
}
