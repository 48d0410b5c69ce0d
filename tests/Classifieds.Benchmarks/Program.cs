using Classifieds.Benchmarks;

// One file a bench; each prints "what<TAB>values a second" for one thread.
var benches = new SortedDictionary<string, Action>(StringComparer.Ordinal)
{
    ["amounts"] = AmountsBench.Run,
    ["identifiers"] = IdentifiersBench.Run,
    ["intake"] = IntakeBench.Run,
    ["keystroke"] = KeystrokeBench.Run,
    ["memory"] = MemoryBench.Run,
    ["values"] = FreshValues.Write,
};

if (args is ["makeup", .. string[] corpora])
{
    MakeupBench.Run(corpora);
    return 0;
}
if (args is ["latechange", var most, .. string[] issues] && int.TryParse(most, out int mostTried))
{
    LateChangeBench.Run(issues, mostTried);
    return 0;
}
if (args is ["bounds", var corpus, .. string[] measures] && measures.All(one => int.TryParse(one, out _)))
{
    LineBoundsBench.Run(corpus, [.. measures.Select(int.Parse)]);
    return 0;
}
if (args is ["shapes", var part, .. string[] sizes] && sizes.All(size => int.TryParse(size, out _)))
{
    ShapesBench.Run([.. sizes.Select(int.Parse)], part);
    return 0;
}
if (args is ["stored", var store, var file, var count] && int.TryParse(count, out int wanted))
{
    await StoredBench.PrepareAsync(store, file, wanted);
    return 0;
}
if (args is ["taking", var folder, var rows, var takingServer] && int.TryParse(rows, out int taken))
{
    await TakingBench.RunAsync(folder, taken, takingServer);
    return 0;
}
if (args is ["web", var desk, var program, var during] && int.TryParse(during, out int seconds))
    return await WebBench.RunAsync(desk, program, seconds) ? 0 : 1;
if (args is ["web-soak", var soaked, var served, var minutes] && int.TryParse(minutes, out int soaking))
    return await WebSoakBench.RunAsync(soaked, served, soaking) ? 0 : 1;
if (args is ["papers", var server])
{
    await PapersBench.RunAsync(server);
    return 0;
}
if (args is ["search", var manyNotices, .. string[] searched] && int.TryParse(manyNotices, out int notices))
{
    foreach (string place in searched) await SearchBench.RunAsync(notices, place);
    return 0;
}
if (args is [string name] && benches.TryGetValue(name, out Action? run))
{
    run();
    return 0;
}
Console.Error.WriteLine(
    $"usage: Classifieds.Benchmarks {string.Join('|', benches.Keys)}|papers SERVER|web FOLDER PROGRAM SECONDS|"
    + "web-soak FOLDER PROGRAM MINUTES|bounds BLOCKS EMS…|shapes PART KILOBYTES…|stored STORE FILE COUNT|taking FOLDER COUNT SERVER|"
    + "search COUNT STORES|makeup FILES|latechange COUNT FILES");
return 2;
