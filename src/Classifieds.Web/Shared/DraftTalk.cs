using System.Globalization;
using System.Text.Json.Serialization;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Scans;

namespace Classifieds.Web.Shared;

/// <summary>What was typed since.</summary>
/// <param name="From">The version that the typing began from.</param>
/// <param name="Days">As <c>2026-11-25</c>.</param>
/// <param name="Seen">材料 that are ticked.</param>
/// <param name="Hand">Of the page that it is typed in.</param>
internal sealed record TypedDraft(
    [property: JsonPropertyName("from")] int From,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("days")] IReadOnlyList<string> Days,
    [property: JsonPropertyName("seen")] IReadOnlyList<string> Seen,
    [property: JsonPropertyName("follow")] bool MaterialsFollow,
    [property: JsonPropertyName("hand")] string Hand);

/// <summary>A draft as it is in the store.</summary>
/// <param name="IsOurs">Whether that is what was handed in; else somebody else's words are there.</param>
internal sealed record KeptJson(
    [property: JsonPropertyName("version")] int Version,
    [property: JsonPropertyName("ours")] bool IsOurs,
    [property: JsonPropertyName("by")] string By,
    [property: JsonPropertyName("at")] string At,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("days")] IReadOnlyList<string> Days,
    [property: JsonPropertyName("seen")] IReadOnlyDictionary<string, string> Seen,
    [property: JsonPropertyName("follow")] bool MaterialsFollow)
{
    public static KeptJson Of(NoticeDraft draft, bool isOurs) => new(
        draft.Version, isOurs, draft.ChangedBy, Told.Moment(draft.ChangedAt), draft.Content.Text,
        [.. draft.Content.Days.Select(IsoDate.Write)], draft.Content.Seen, draft.Content.MaterialsFollow);
}

/// <summary>What is to be previewed.</summary>
/// <param name="Draft">Whose photograph is printed with it.</param>
/// <param name="Photo">The mark of the photograph that the page shows; empty for none.</param>
internal sealed record AskedPreview(
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("day")] string Day,
    [property: JsonPropertyName("draft")] string Draft = "",
    [property: JsonPropertyName("photo")] string Photo = "")
{
    /// <returns>The day that is meant; or PREVIEW-ASKED, also where more was typed than a draft holds.</returns>
    public static Outcome<DateOnly> DayOf(AskedPreview asked) =>
        IsoDate.TryRead(asked.Day, out DateOnly day) && asked.Text.Length <= NoticeDraft.MostUnits
            ? day : new Refusal("PREVIEW-ASKED", "送来的底稿或日期读不懂") { Kind = RefusalKind.Usage };
}

/// <summary>What is held against the notices that were taken before.</summary>
/// <param name="Of">The notice that it is other words of; empty where it is a new one.</param>
internal sealed record AskedConflicts(
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("day")] string Day,
    [property: JsonPropertyName("of")] string Of = "");

internal sealed record ConflictsJson([property: JsonPropertyName("conflicts")] IReadOnlyList<EarlierConflictJson> Conflicts);

/// <summary>What does not go together with an earlier notice.</summary>
/// <param name="See">The notice's number.</param>
internal sealed record EarlierConflictJson(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("see")] string See)
{
    public static EarlierConflictJson Of(NoticeConflict conflict) =>
        new(conflict.Finding.Code, conflict.Finding.Message, conflict.Earlier.Notice.ToString());
}

/// <summary>A photograph that came with a draft.</summary>
internal sealed record PhotoJson(
    [property: JsonPropertyName("mark")] string Mark,
    [property: JsonPropertyName("name")] string Name);

/// <summary>A sheet that came with a draft or a notice.</summary>
/// <param name="IsPdf">Else it is a picture.</param>
internal sealed record ScanJson(
    [property: JsonPropertyName("mark")] string Mark,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("pdf")] bool IsPdf)
{
    public static ScanJson Of(SheetScan scan) => new(scan.Mark, scan.Name, scan.Kind == ScanKind.Pdf);
}

/// <summary>付印样 while it is being typed.</summary>
/// <param name="Notices">How many notices are in it; with more than one nothing else is told.</param>
/// <param name="Svg">Empty where nothing can be set.</param>
internal sealed record PreviewJson(
    [property: JsonPropertyName("notices")] int Notices,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("section")] string Section,
    [property: JsonPropertyName("svg")] string Svg,
    [property: JsonPropertyName("lines")] int Lines,
    [property: JsonPropertyName("price")] string Price,
    [property: JsonPropertyName("reckoning")] string Reckoning,
    [property: JsonPropertyName("findings")] IReadOnlyList<PlacedFindingJson> Findings,
    [property: JsonPropertyName("readBack")] IReadOnlyList<ReadBackJson> ReadBack,
    [property: JsonPropertyName("materials")] IReadOnlyList<string> Materials)
{
    public static PreviewJson Of(PreviewDraft.Shown shown) => new(
        shown.Notices,
        shown.KindTitle,
        shown.Preview?.Notice.Section ?? "",
        shown.Preview?.Svg ?? "",
        shown.Preview?.Lines ?? 0,
        shown.Preview?.Quote is { } quote ? Told.Yuan(quote.Total) : "",
        shown.Preview?.Quote?.Reckoning ?? "",
        [.. shown.Findings.Select(PlacedFindingJson.Of)],
        [.. shown.ReadBack.Select(ReadBackJson.Of)],
        shown.Preview?.Notice.Materials ?? []);
}

/// <summary>省一行: what may go, and what that saves.</summary>
/// <param name="Told">Empty where no line can be saved; then nothing else is told.</param>
/// <param name="Start">In what was typed, in UTF-16 units.</param>
/// <param name="Words">What is typed there instead; most often nothing.</param>
internal sealed record ShorterJson(
    [property: JsonPropertyName("told")] string Told,
    [property: JsonPropertyName("start")] int Start = 0,
    [property: JsonPropertyName("length")] int Length = 0,
    [property: JsonPropertyName("words")] string Words = "")
{
    public static ShorterJson Of(ShortenDraft.Saving? saving)
    {
        if (saving is null) return new("");
        int fewer = new StringInfo(saving.Words).LengthInTextElements;
        return new(
            $"少 {fewer} 字省一行：删去“{saving.Words}”，{saving.After.Lines} 行，{Shared.Told.Yuan(saving.After.Quote!.Total)}",
            saving.Fix.Where.Start, saving.Fix.Where.Length, saving.Fix.Words);
    }
}

/// <summary>A finding where the clerk sees it.</summary>
/// <param name="Weight"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Start">In what was typed, in UTF-16 units; null where the notice as a whole is meant.</param>
internal sealed record PlacedFindingJson(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("weight")] string Weight,
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("start")] int? Start,
    [property: JsonPropertyName("length")] int? Length,
    [property: JsonPropertyName("fixes")] IReadOnlyList<PlacedFixJson> Fixes)
{
    // More nobody weighs against each other.
    private const int MostFixes = 3;

    public static PlacedFindingJson Of(PreviewDraft.PlacedFinding placed) => new(
        placed.Finding.Code,
        placed.Finding.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            Severity.Info => "info",
            var other => throw new InvalidOperationException($"No word for {other}."),
        },
        placed.Finding.Message, placed.Where?.Start, placed.Where?.Length, [.. placed.Fixes.Take(MostFixes).Select(PlacedFixJson.Of)]);
}

/// <summary>A repair as it is typed.</summary>
/// <param name="Shown">What the place is to say.</param>
internal sealed record PlacedFixJson(
    [property: JsonPropertyName("shown")] string Shown,
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("length")] int Length,
    [property: JsonPropertyName("words")] string Words)
{
    public static PlacedFixJson Of(PreviewDraft.PlacedFix fix) => new(fix.Shown, fix.Where.Start, fix.Where.Length, fix.Words);
}

/// <summary>A name, number, amount or date as it would be printed.</summary>
/// <param name="Groups">Of a number, by its joints; empty where it is read as words are.</param>
internal sealed record ReadBackJson(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("printed")] string Printed,
    [property: JsonPropertyName("groups")] IReadOnlyList<GroupJson> Groups)
{
    public static ReadBackJson Of(ReadProofAloud.Line line) => new(line.Name, line.Printed, [.. line.Groups.Select(GroupJson.Of)]);
}

/// <summary>Signs of a number between two joints.</summary>
/// <param name="First">Their place in the number, from 1.</param>
internal sealed record GroupJson(
    [property: JsonPropertyName("words")] string Words,
    [property: JsonPropertyName("first")] int First,
    [property: JsonPropertyName("last")] int Last)
{
    public static GroupJson Of(NumberGroup group) => new(group.Words, group.First, group.Last);
}

/// <summary>收下.</summary>
/// <param name="Version">That the clerk saw.</param>
/// <param name="ForExamination">送审, with its errors.</param>
/// <param name="Photo">The mark of the photograph that the clerk saw; empty for none.</param>
internal sealed record AskedTaking(
    [property: JsonPropertyName("version")] int Version,
    [property: JsonPropertyName("examine")] bool ForExamination,
    [property: JsonPropertyName("photo")] string Photo = "");

/// <summary>Where the notice is looked at that the draft became.</summary>
internal sealed record TakenJson([property: JsonPropertyName("at")] string At);
