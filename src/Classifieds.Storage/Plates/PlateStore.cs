using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;

namespace Classifieds.Storage.Plates;

/// <summary>What is known of the files that went to the plant, at rest.</summary>
public sealed class PlateStore
{
    private const string Columns = "paper, issue_date, sha256, size, pages, published_by, published_at";

    private readonly Work work;

    internal PlateStore(Work work) => this.work = work;

    public Task AddAsync(Plate plate) => work.ExecuteAsync(
        $"INSERT INTO plate ({Columns}) VALUES (@Paper, @IssueDate, @Sha256, @Size, @Pages, @PublishedBy, @PublishedAt)",
        new PlateRow
        {
            Paper = plate.Issue.Paper.ToString(),
            IssueDate = IsoDate.Write(plate.Issue.Date),
            Sha256 = plate.Sha256,
            Size = plate.Size,
            Pages = plate.Pages,
            PublishedBy = plate.By,
            PublishedAt = Timestamp.Write(plate.At),
        });

    /// <summary>How a plate that was added was made.</summary>
    public Task AddMakingAsync(PlateMaking making) => work.ExecuteAsync(
        $"""
        INSERT INTO plate_making ({MakingRow.Columns})
        VALUES (@Paper, @IssueDate, @Program, @Fonts, @PageNumber, @Editor, @Proofreader, @Masks, @FitsHeights, @Slot, @Pages)
        """, MakingRow.From(making));

    /// <returns>Null where the issue was not published, or was before this was kept.</returns>
    public async Task<PlateMaking?> MakingAsync(IssueId issue)
    {
        MakingRow? row = await work.FindAsync<MakingRow>(
            $"SELECT {MakingRow.Columns} FROM plate_making WHERE paper = @Paper AND issue_date = @Date",
            new { Paper = issue.Paper.ToString(), Date = IsoDate.Write(issue.Date) });
        return row is null ? null : StoredRow.ReadOther($"{issue} 一期印版的做法", row.ToMaking);
    }

    /// <returns>Null where the issue was not published.</returns>
    public async Task<Plate?> FindAsync(IssueId issue)
    {
        PlateRow? row = await work.FindAsync<PlateRow>(
            $"SELECT {Columns} FROM plate WHERE paper = @Paper AND issue_date = @Date",
            new { Paper = issue.Paper.ToString(), Date = IsoDate.Write(issue.Date) });
        return row is null ? null : StoredRow.ReadOther($"{issue} 一期印版", () =>
            new Plate(issue, row.Sha256, row.Size, row.Pages, row.PublishedBy, Timestamp.Read(row.PublishedAt)));
    }

    /// <returns>Every plate that the store names, by issue.</returns>
    public async Task<IReadOnlyList<Plate>> AllAsync()
    {
        IReadOnlyList<PlateRow> rows = await work.QueryAsync<PlateRow>($"SELECT {Columns} FROM plate ORDER BY paper, issue_date");
        return [.. rows.Select(row => StoredRow.ReadOther($"{row.Paper} {row.IssueDate} 一期印版", () => new Plate(
            new(new(row.Paper), IsoDate.Read(row.IssueDate)), row.Sha256, row.Size, row.Pages, row.PublishedBy,
            Timestamp.Read(row.PublishedAt))))];
    }

    private sealed record MakingRow
    {
        public const string Columns =
            "paper, issue_date, program, fonts, page_number, editor, proofreader, masks, fits_heights, slot, pages";

        public required string Paper { get; init; }
        public required string IssueDate { get; init; }
        public required string Program { get; init; }
        public required string Fonts { get; init; }
        public required string PageNumber { get; init; }
        public required string Editor { get; init; }
        public required string Proofreader { get; init; }
        public required string Masks { get; init; }
        public required string FitsHeights { get; init; }
        public required string Slot { get; init; }
        public int? Pages { get; init; }

        public static MakingRow From(PlateMaking making) => new()
        {
            Paper = making.Issue.Paper.ToString(),
            IssueDate = IsoDate.Write(making.Issue.Date),
            Program = making.Program,
            Fonts = making.Fonts,
            PageNumber = making.PageNumber,
            Editor = making.Editor,
            Proofreader = making.Proofreader,
            Masks = making.Masks ? "yes" : "no",
            FitsHeights = making.FitsHeights ? "yes" : "no",
            Slot = making.Slot is null ? "" : string.Join(',', making.Slot),
            Pages = making.Pages,
        };

        public PlateMaking ToMaking() => new(new(new(Paper), IsoDate.Read(IssueDate)), Program, Fonts)
        {
            PageNumber = PageNumber,
            Editor = Editor,
            Proofreader = Proofreader,
            Masks = Masks == "yes",
            FitsHeights = FitsHeights == "yes",
            Slot = Slot.Length == 0 ? null
                : [.. Slot.Split(',').Select(side => int.Parse(side, System.Globalization.CultureInfo.InvariantCulture))],
            Pages = Pages,
        };
    }

    private sealed record PlateRow
    {
        public required string Paper { get; init; }
        public required string IssueDate { get; init; }
        public required string Sha256 { get; init; }
        public required long Size { get; init; }
        public required int Pages { get; init; }
        public required string PublishedBy { get; init; }
        public required string PublishedAt { get; init; }
    }
}
