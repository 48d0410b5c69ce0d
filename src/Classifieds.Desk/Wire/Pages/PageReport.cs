using System.Text.Json.Serialization;
using Classifieds.Desk.Wire.Issues;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>What <c>page --report</c> writes: where everything stands and why; in mm from the trim's top left.</summary>
/// <param name="Placements">Notices, in parts where one goes on in another column.</param>
/// <param name="Gaps">Column by column.</param>
public sealed record PageReport(
    [property: JsonPropertyName("pages")] int Pages,
    [property: JsonPropertyName("notices")] NoticeCount Notices,
    [property: JsonPropertyName("placements")] IReadOnlyList<PlacementReport> Placements,
    [property: JsonPropertyName("gaps")] IReadOnlyList<GapReport> Gaps,
    [property: JsonPropertyName("readBack")] ReadBackReport ReadBack,
    [property: JsonPropertyName("timings")] TimingReport Timings)
{
    /// <summary>Set where the page is a trial (试排) and says so: no plate.</summary>
    [JsonPropertyName("trial"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Trial { get; init; }

    /// <summary>What fills the feet of columns: 补白.</summary>
    [JsonPropertyName("fillers")]
    public IReadOnlyList<FillerReport> Fillers { get; init; } = [];

    /// <summary>The paper's fillers that do not run, and why.</summary>
    [JsonPropertyName("fillersLeftOut")]
    public IReadOnlyList<FillerLeftOutReport> FillersLeftOut { get; init; } = [];

    /// <summary>Room kept free for late advertisements.</summary>
    [JsonPropertyName("reservations")]
    public IReadOnlyList<ReservationReport> Reservations { get; init; } = [];

    /// <summary>What the page could not do as it was asked.</summary>
    [JsonPropertyName("findings")]
    public IReadOnlyList<PageRemarkReport> Findings { get; init; } = [];

    /// <summary>What a late change did to the page made before; null where there was none.</summary>
    [JsonPropertyName("late")]
    public LateReport? Late { get; init; }

    /// <summary>What a later run starts from; null where it was not asked for.</summary>
    [JsonPropertyName("kept")]
    public KeptPageJson? Kept { get; init; }

    /// <summary>Of a stored issue: what is not on the page, and why.</summary>
    [JsonPropertyName("leftOut")]
    public IReadOnlyList<LeftOutJson> LeftOut { get; init; } = [];

    /// <summary>Of a stored issue: what runs although something of it is missing.</summary>
    [JsonPropertyName("let")]
    public IReadOnlyList<LetRunJson> Let { get; init; } = [];

    /// <summary>Set where the issue is short of the number of pages asked for.</summary>
    [JsonPropertyName("shortage")]
    public ShortageReport? Shortage { get; init; }
}
