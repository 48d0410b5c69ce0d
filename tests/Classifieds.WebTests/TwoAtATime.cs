// Fixtures run side by side, each at a desk of its own and in windows of its own; the tests of one after the other. The opened templates,
// the fonts and the one Chromium are shared, and are safe for that. Who needs the browser, or its process, for itself says so.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]
