using System.CommandLine;
using Classifieds.Desk.Submissions;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds write forms.jsonl</c>: submissions to the words to print.</summary>
internal static class WriteCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "表单文件，每行一则 JSON；- 为标准输入" };
        var inLongForm = new Option<bool>("--long") { Description = "有标题、落款的长式，没有长式的分类仍用短式" };
        var command = new Command("write", "把表单写成启事") { file, inLongForm };
        command.SetAction(async (typed, stop) =>
        {
            Outcome<Catalogue> loaded = DeskCatalogue.Load();
            if (loaded is Outcome<Catalogue>.Refused(var missing)) return Say.Refusal(missing);
            Outcome<string> read = await TextFile.ReadAsync(typed.GetRequiredValue(file), stop);
            if (read is Outcome<string>.Refused(var why)) return Say.Refusal(why);

            Outcome<string> written = new WriteSubmissions(((Outcome<Catalogue>.Done)loaded).Value)
                .Run(((Outcome<string>.Done)read).Value, typed.GetValue(inLongForm));
            if (written is Outcome<string>.Refused(var fault)) return Say.Refusal(fault);
            await using var output = new StreamWriter(Console.OpenStandardOutput(), leaveOpen: true);
            await output.WriteAsync(((Outcome<string>.Done)written).Value);
            return ExitCode.Done;
        });
        return command;
    }
}
