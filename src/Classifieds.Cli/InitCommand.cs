using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds init 本报</c></summary>
internal static class InitCommand
{
    public static Command Create(DeskOptions desk)
    {
        var folder = new Argument<string>("DIR") { Description = "开在哪个文件夹，没有即新建", HelpName = "文件夹" };
        var user = new UserOption();
        var command = new Verb("init", "开张：建本报的分类台文件夹，里面有设置、模板、数据库、密钥；经手人是第一位主管")
        {
            Examples = [("classifieds init 本报 --user 林知夏", "以后在“本报”文件夹里打命令，或以 --desk 指明")],
        };
        command.Arguments.Add(folder);
        command.Options.Add(user.Option);
        command.SetAction(async (typed, stop) =>
        {
            string root = typed.GetRequiredValue(folder);
            if (TemplateFolder.Find().IsRefused(out Refusal? why, out string? templates)) return Say.Refusal(why);
            if (NewDeskFolder.Make(root, templates) is { } unmade) return Say.Refusal(unmade);
            var places = DeskPlaces.Find(new(null, root, null), Environment.GetEnvironmentVariable, Directory.GetCurrentDirectory());
            Outcome<FoundDesk.Founded> founding = await new FoundDesk(new Workbench(places, desk.Clock))
                .RunAsync(new(user.Read(typed)), stop);
            if (founding.IsRefused(out why, out FoundDesk.Founded? founded)) return Say.Refusal(why);
            using AnswerSheet sheet = AnswerSheet.Open();
            sheet.Line($"开在 {root}，主管 {founded.Manager}", Tone.Good);
            sheet.Line($"数据库 {founded.Store}，密钥在它旁边的 .key 文件，两样都要备份，分开放");
            return ExitCode.Done;
        });
        return command;
    }
}
