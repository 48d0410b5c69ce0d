using System.CommandLine;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds seed --db sample.db</c></summary>
internal static class SeedCommand
{
    public static Command Create()
    {
        var store = new StoreOption();
        var command = new Command("seed", "把样稿装入一个新库");
        store.AddTo(command);

        command.SetAction(async (typed, stop) =>
        {
            Outcome<StoreSetting> setting = store.Read(typed);
            if (setting is Outcome<StoreSetting>.Refused(var unset)) return Say.Refusal(unset);
            switch (await new SeedStore(((Outcome<StoreSetting>.Done)setting).Value, TimeProvider.System).RunAsync(stop))
            {
                case Outcome<IReadOnlyList<SeedStore.Seeded>>.Done(var issues):
                    foreach (SeedStore.Seeded issue in issues)
                        Console.Out.WriteLine($"{issue.Paper} {issue.Issue:yyyy-MM-dd}  {issue.Notices} 则");
                    return ExitCode.Done;
                case Outcome<IReadOnlyList<SeedStore.Seeded>>.Refused(var why):
                    return Say.Refusal(why);
                default: throw new InvalidOperationException("Outcome has only the two cases above.");
            }
        });
        return command;
    }
}
