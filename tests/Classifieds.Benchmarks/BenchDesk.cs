using Classifieds.Desk;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Benchmarks;

/// <summary>The desk that is measured: the repository's own templates, no store.</summary>
internal static class BenchDesk
{
    public static Workbench Bench { get; } =
        new(new DeskPlaces(TemplateFolder.Find(), StoreSetting.Read(null, _ => null)), TimeProvider.System);

    public static Catalogue Catalogue { get; } = Value(Bench.Catalogue());

    public static OpenedPaper Paper(string name) => Value(Bench.Paper(name));

    public static T Value<T>(Outcome<T> outcome) =>
        outcome.IsRefused(out Refusal? why, out T? value) ? throw new InvalidOperationException(why.Message) : value;
}
