using Classifieds.Desk.Checks;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Photos;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Notices;

/// <summary>改稿: a notice has other words from now on; those it had stay as the revision before.</summary>
public sealed class ReviseNotice(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>As typed.</summary>
        public required string Id { get; init; }

        /// <summary>The new words, all of them.</summary>
        public required string Text { get; init; }

        public required Actor By { get; init; }

        /// <summary>Its kind, whatever its words say; as typed: its id, or its title; <c>auto</c>: its words shall say it again.
        /// Null = as they say, unless a kind was set for the words before.</summary>
        public string? Kind { get; init; }

        /// <summary>The photographs that came with the text, by the names it calls them.</summary>
        public IReadOnlyDictionary<string, HandedPhoto> Photos { get; init; } = new Dictionary<string, HandedPhoto>();

        /// <summary>Whether words with errors are taken all the same, for an examiner to let them stand.</summary>
        public bool ForExamination { get; init; }
    }

    /// <returns>The new revision; or INPUT-EMPTY, KIND-UNLISTED, NOTICE-SEVERAL, NOTICE-FAULTY, REVISION-SAME, REVISION-RUNS,
    /// NOTICE-UNKNOWN, NOTICE-STALE, what <see cref="Notice.Revise"/> refuses with, and what a person may be refused with.</returns>
    public async Task<Outcome<Revision>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Opened().IsRefused(out Refusal? why, out OpenedCatalogue? catalogue)) return why;
        // The words are read against the day and the paper that the notice runs in.
        Outcome<OpenedNotice> found = await OpenedNotice.FindAsync(desk, request.Id, stop);
        if (found.IsRefused(out why, out OpenedNotice? shown)) return why;
        if (desk.Paper(shown.Notice.Issue.Paper.ToString()).IsRefused(out why, out OpenedPaper? paper)) return why;
        if (KindAsked.Find(catalogue.Catalogue, request.Kind).IsRefused(out why, out KindAsked? kind)) return why;
        CheckedNotice before = shown.Revision.Content;
        DateOnly day = shown.Notice.Issue.Date;
        Outcome<CheckedNotice> handed = HandedRevision.Read(catalogue, paper, request.Text, day, request.Photos, kind.Id);
        // Whoever hands in other words does not say anew what was wrong with the kind.
        if (request.Kind is null && before.SetKind is { } set)
        {
            handed = handed.Then(notice => notice.SetKind is null
                ? HandedRevision.Read(catalogue, paper, request.Text, day, request.Photos, set) : notice);
        }
        if (handed.IsRefused(out why, out CheckedNotice? content)) return why;
        if (content.Text == shown.Revision.Content.Text && content.Photo?.Hash == shown.Revision.Content.Photo?.Hash
            && Same(content.Instructions, shown.Revision.Content.Instructions))
        {
            return new Refusal("REVISION-SAME", $"稿件 {shown.Notice.Id} 的文字没有变，不用改稿") { Kind = RefusalKind.Conflict };
        }
        if (DaysOf(content).Any() && !DaysOf(content).SequenceEqual(DaysOf(shown.Revision.Content)))
        {
            return new Refusal("REVISION-RUNS", $"稿件 {shown.Notice.Id} 登在哪几期不由改稿改，请去掉 #刊期、#登 这一行，用 move 改期或加刊")
            {
                Kind = RefusalKind.Usage,
            };
        }
        return await desk.WriteStoreAsync<Revision>(Turn.OfNotice(shown.Notice.Id), async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            if ((await UserRoll.FindAsync(work, request.By, DeskDeed.Take, now)).IsRefused(out Refusal? whyNot,
                out Actor? by)) return whyNot;
            IReadOnlyList<Overrule> overrules = await work.Judgements.OverrulesOfAsync(shown.Notice.Id);
            if (HandedRevision.WithoutErrors(Overrule.Apply(content, overrules),
                request.ForExamination).IsRefused(out whyNot)) return whyNot;
            if (shown.Notice.Revise(content, now).IsRefused(out whyNot, out Notice? revised)) return whyNot;
            // Whoever revised it meanwhile changed the notice too, and then this is refused.
            if ((await work.Notices.ChangeAsync(shown.Notice, revised)).IsRefused(out whyNot, out Notice? stored)) return whyNot;
            var revision = new Revision(stored.Id, shown.Revision.Number + 1, content, paper.Paper.Masking.Print(content), now, by.Name);
            string hash = await work.Notices.AddRevisionAsync(revision, NoticeTaking.FoundBy(content));
            await work.RecordAsync(new(now, by.Name, "revise")
            {
                Notice = stored.Id, Revision = revision.Number, Content = hash, Detail = NoticeTaking.KindToldOf(content),
            });
            return revision;
        }, stop);
    }

    // A manuscript that is handed in again with a line that was followed when it was taken asks for nothing new.
    private static IEnumerable<string> DaysOf(CheckedNotice notice) => notice.Instructions
        .Where(one => one.Name is Instruction.Issues or Instruction.Runs).Select(one => one.ToString());

    private static bool Same(IReadOnlyList<Instruction> some, IReadOnlyList<Instruction> others) =>
        some.Select(one => (one.Name, one.Value)).SequenceEqual(others.Select(one => (one.Name, one.Value)));
}
