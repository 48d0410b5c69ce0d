using System.Reflection;

namespace Classifieds.Tests.Shapes;

/// <summary>A desk on the repository's templates whose steps are counted.</summary>
internal sealed class CountedDesk
{
    private readonly StepCounter counted = new();
    private readonly object bench;

    public CountedDesk()
    {
        Type places = counted.Type("Desk", "Templates.DeskPlaces");
        object asked = Activator.CreateInstance(counted.Type("Desk", "Templates.AskedPlaces"), null, null, null)!;
        Func<string, string?> environment = _ => null;
        object found = places.GetMethod("Find")!.Invoke(null, [asked, environment, Path.GetTempPath()])!;
        bench = Activator.CreateInstance(counted.Type("Desk", "Workbench"), found, TimeProvider.System)!;
    }

    /// <summary>Runs a verb over a text and throws its answer away.</summary>
    /// <param name="verb">Such as <c>Checks.CheckNotices</c>.</param>
    /// <returns>The steps it took.</returns>
    public long Run(string verb, string text)
    {
        Type type = counted.Type("Desk", verb);
        Type asked = type.GetNestedType("Request")!;
        ConstructorInfo make = asked.GetConstructors().OrderByDescending(one => one.GetParameters().Length).First();
        DateOnly? day = new(2026, 11, 25);
        object request = make.Invoke([.. make.GetParameters().Select(one => one.Name == "Text" ? text : (object?)day)]);
        asked.GetProperty("Text")!.SetValue(request, text);
        asked.GetProperty("PrintDate")!.SetValue(request, day);
        if (asked.GetProperty("Asked") is { } wishes)
        {
            // Whether a page might be saved by setting every notice anew hangs on how full the last one happens to be.
            object plain = Activator.CreateInstance(wishes.PropertyType)!;
            wishes.PropertyType.GetProperty("FitsHeights")!.SetValue(plain, false);
            wishes.SetValue(request, plain);
        }
        object made = Activator.CreateInstance(type, bench)!;
        MethodInfo run = type.GetMethod("Run")!;
        StepTally.Take();
        run.Invoke(made, [request]);
        return StepTally.Take();
    }
}
