// Fixtures run side by side, the tests of one after the other: what is shared between them (the opened templates, the fonts) is safe from
// any thread, and nothing else is. Who looks at the whole process, or writes where another does, says that it is alone.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]
