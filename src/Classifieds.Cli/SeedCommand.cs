using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds seed --db sample.db</c></summary>
internal static class SeedCommand
{
    public static Command Create(DeskOptions desk)
    {
        var command = new Verb("seed", "把样稿装入一个新库")
        {
            Examples = [("classifieds seed --db 练习.db", "装一套编好的样稿，随便练")],
        };
        var approved = new Option<bool>("--approved") { Description = "各则都已复核、认可、付款，可直接组版" };
        command.Options.Add(approved);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<IReadOnlyList<LoadSeeds.Seeded>> loaded = await new LoadSeeds(desk.Open(typed)).RunAsync(
                new(Actor.Alone("seed")) { Approves = typed.GetValue(approved) }, stop);
            if (loaded.IsRefused(out Refusal? why, out IReadOnlyList<LoadSeeds.Seeded>? issues)) return Say.Refusal(why);
            using AnswerSheet sheet = AnswerSheet.Open();
            foreach (LoadSeeds.Seeded issue in issues) sheet.Line($"{issue.Paper} {issue.Issue:yyyy-MM-dd}  {issue.Notices} 则");
            return ExitCode.Done;
        });
        return command;
    }
}
