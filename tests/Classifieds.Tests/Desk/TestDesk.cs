using Classifieds.Cli.Files;
using Classifieds.Desk;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Photos;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>A desk on the repository's own templates, for tests; and pages of papers that no profile describes.</summary>
internal static class TestDesk
{
    private static readonly Workbench Usual =
        new(Places(null), new StoreDesk.StandingClock { Now = StoreDesk.InTime });

    /// <param name="database">Null where the test needs no store.</param>
    /// <param name="clock">Null for the day before the samples print.</param>
    public static Workbench Open(string? database, TimeProvider? clock = null) =>
        Open(Places(database), clock ?? new StoreDesk.StandingClock { Now = StoreDesk.InTime });

    /// <summary>The repository's templates are read once for all tests.</summary>
    public static Workbench Open(DeskPlaces places, TimeProvider clock) => Usual.Beside(places, clock);

    private static DeskPlaces Places(string? database) => new(TemplateFolder.Find(), StoreSetting.Read(database, _ => null));

    public static Catalogue Catalogue { get; } = Usual.Catalogue().Done();

    public static OpenedPaper Paper(string name) => Usual.Paper(name).Done();

    /// <summary>A paper by a profile that lies elsewhere.</summary>
    public static Outcome<OpenedPaper> PaperOf(string profile)
    {
        string name = Path.GetFileNameWithoutExtension(profile);
        var places = new DeskPlaces(TemplateFolder.Find(), StoreSetting.Read(null, _ => null))
        {
            Profiles = new Dictionary<string, string> { [name] = profile },
        };
        return new Workbench(places, TimeProvider.System).Paper(name);
    }

    /// <summary>Everything in a folder as a photograph that was handed in.</summary>
    public static IReadOnlyDictionary<string, HandedPhoto> PhotosIn(string folder) => Directory.EnumerateFileSystemEntries(folder)
        .ToDictionary(file => Path.GetFileName(file), PhotoFiles.Read, StringComparer.Ordinal);

    public static Outcome<FinishedPage> Page(OpenedPaper paper, PageRequest request)
    {
        OpenedCatalogue catalogue = Usual.Opened().Done();
        return new PageRun(paper, catalogue.Savings).Run(new PageWork
        {
            Read = () => [.. request.Manuscripts.Select(manuscript =>
                new NoticePhotos(request.Photos, paper.Paper).Take(catalogue.Reader.Read(manuscript, request.PrintDate)))],
            PrintDate = request.PrintDate,
            Asked = new PageAsked { Masks = request.Masks, FitsHeights = request.FitsHeights, Runs = request.Runs,
                IsTrial = request.IsTrial, PictureDpi = request.PictureDpi },
            IsStrict = request.IsStrict,
            Proofed = request.Proofed,
            Previous = request.Previous,
            IsKept = request.IsKept,
        });
    }

    /// <summary>The words alone, without a paper, with what belongs to no notice.</summary>
    public static CheckedPaste CheckPaste(string text, DateOnly day) =>
        CheckNotices.Read(Usual.Opened().Done().Reader, null, new CheckNotices.Request { Text = text }, day);

    /// <param name="paper">Null where the words alone are checked.</param>
    public static IReadOnlyList<CheckedNotice> Check(OpenedPaper? paper, string text, DateOnly day,
        IReadOnlyDictionary<string, HandedPhoto>? photos = null) =>
        CheckNotices.Read(Usual.Opened().Done().Reader, paper,
            new CheckNotices.Request { Text = text, Photos = photos }, day).Notices;

    public static Outcome<FinishedProofs> Proofs(OpenedPaper paper, IReadOnlyList<ProofWork> works, bool masks) =>
        new ProofRun(paper, Catalogue).Run(works, masks);
}

/// <summary>What a test asks of a page, with what a desk takes from its store or its templates given by hand.</summary>
internal sealed record PageRequest
{
    public required IReadOnlyList<string> Manuscripts { get; init; }

    public required DateOnly PrintDate { get; init; }

    public IReadOnlyDictionary<string, HandedPhoto> Photos { get; init; } = new Dictionary<string, HandedPhoto>();

    public bool Masks { get; init; } = true;

    public bool FitsHeights { get; init; } = true;

    public bool IsStrict { get; init; }

    public bool IsTrial { get; init; }

    public int? PictureDpi { get; init; }

    public bool IsKept { get; init; }

    public int Runs { get; init; } = 1;

    public IReadOnlySet<int> Proofed { get; init; } = new HashSet<int>();

    public PreviousPage? Previous { get; init; }
}
