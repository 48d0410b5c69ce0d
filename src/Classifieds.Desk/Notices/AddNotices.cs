using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Pastes;

namespace Classifieds.Desk.Notices;

/// <summary>收稿: takes the notices of a file for one issue. A notice with an error is refused with its findings, the others are stored.</summary>
/// <remarks>Each notice is on the disk before it is answered. Past the deadline notices are still taken, said to be late, until the issue is closed.</remarks>
public sealed class AddNotices(StoreSetting store, TimeProvider clock)
{
    /// <summary>What is asked of the verb.</summary>
    /// <param name="File">A path, or <c>-</c> for standard input.</param>
    /// <param name="Paper">By the name of its profile; null for the usual one.</param>
    /// <param name="By">Who hands them in.</param>
    public sealed record Asked(string File, DateOnly Issue, string? Paper, string By)
    {
        /// <summary>照片: the file of the only notice's photograph, beside what the text itself may name; null = none.</summary>
        public string? Photo { get; init; }
    }

    /// <summary>What became of one notice of the file.</summary>
    /// <param name="Index">From 0, in the order of the file.</param>
    /// <param name="Taken">Null where its findings refused it.</param>
    public sealed record Answer(int Index, CheckedNotice Notice, TakenNotice? Taken);

    /// <param name="tell">Called for each notice in the order of the file, once it is stored or refused.</param>
    /// <param name="tellLeftovers">Called once, before the first notice, where words of the file belong to no notice.</param>
    /// <returns>How many were refused, or why none could be taken any further.</returns>
    public async Task<Outcome<int>> RunAsync(Asked asked, Action<Answer> tell, Action<IReadOnlyList<Leftover>> tellLeftovers, CancellationToken stop)
    {
        Outcome<string> read = await TextFile.ReadAsync(asked.File, stop);
        if (read is Outcome<string>.Refused(var unread)) return unread;
        Outcome<IncomingNotices> opened = IncomingNotices.Open(asked.Paper);
        if (opened is Outcome<IncomingNotices>.Refused(var unopened)) return unopened;
        IncomingNotices incoming = ((Outcome<IncomingNotices>.Done)opened).Value;

        (IReadOnlyList<CheckedNotice> notices, IReadOnlyList<Leftover> leftovers) = incoming.Read(((Outcome<string>.Done)read).Value, asked.Issue, asked.File);
        if (leftovers.Count > 0) tellLeftovers(leftovers);
        if (notices.Count == 0) return new Refusal("INPUT-EMPTY", $"{asked.File} 里没有稿件");

        if (asked.Photo is { } photo)
        {
            if (notices.Count > 1) return new Refusal("PHOTO-WHOSE", $"{asked.File} 里有 {notices.Count} 则，--photo 只能随一则，请在稿件里以一行“#照片 文件名”写明");
            notices = [incoming.WithPhoto(notices[0], photo)];
        }
        return await OpenStore.UseAsync<int>(store, mayMake: true, async database =>
        {
            int refused = 0;
            for (int index = 0; index < notices.Count; index++)
            {
                CheckedNotice notice = notices[index];
                if (notice.HasErrors)
                {
                    refused++;
                    tell(new(index, notice, null));
                    continue;
                }
                switch (await database.TryWriteAsync(
                    work => TakeNotice.RunAsync(work, notice, incoming.Paper, asked.Issue, asked.By, clock.GetUtcNow(), "add"), stop))
                {
                    case Outcome<TakenNotice>.Done(var taken):
                        tell(new(index, notice, taken));
                        break;
                    case Outcome<TakenNotice>.Refused(var why):
                        return why;
                }
            }
            return refused;
        }, stop);
    }
}
