using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds restore-backup 备份.zip --into 本报 --key 钥匙 --passphrase -</c></summary>
internal static class RestoreBackupCommand
{
    private const int MostKeyBytes = 4096;

    public static Command Create(DeskOptions desk)
    {
        Argument<string> file = FileArgument.One("backup 写的备份");
        var into = new Option<string>("--into") { Description = "恢复到哪个文件夹：没有即新建，有的必须是空的", Required = true, HelpName = "文件夹" };
        var key = new Option<string>("--key") { Description = "钥匙文件", Required = true, HelpName = "文件" };
        var passphrase = new PassphraseOption("钥匙文件的口令，写在这个文件的第一行；- 为键盘输入") { Option = { Required = true } };
        var database = new Option<string?>("--server")
        {
            Description = "PostgreSQL 的备份恢复到哪个空库，如 postgres://…；不写即文件夹里的 SQLite", HelpName = "数据库",
        };
        var command = new Verb("restore-backup", "恢复备份：机器坏了，在空文件夹里放回整个分类台，核过流水和印版才算数")
        {
            Examples = [("classifieds restore-backup 备份-1125.zip --into 本报 --key /media/U盘/钥匙 --passphrase -", "新机器上")],
        };
        command.Arguments.Add(file);
        foreach (Option option in (ReadOnlySpan<Option>)[into, key, passphrase.Option, database]) command.Options.Add(option);
        command.SetAction(async (typed, stop) =>
        {
            string folder = typed.GetRequiredValue(into);
            if ((await passphrase.ReadAsync(typed, stop)).IsRefused(out Refusal? why, out string? words)) return Say.Refusal(why);
            if (BoundedFile.Read(typed.GetRequiredValue(key), MostKeyBytes, "钥匙文件").IsRefused(out why, out byte[]? keyFile))
                return Say.Refusal(why);
            if (BackupFile.OpenToRead(typed.GetRequiredValue(file)).IsRefused(out why, out FileStream? from)) return Say.Refusal(why);
            await using (from)
            {
                if (EmptyFolder.Make(folder) is { } taken) return Say.Refusal(taken);
                string store = typed.GetValue(database) ?? Path.Combine(folder, StoreSetting.UsualFile);
                string beside = Path.Combine(folder, StoreSetting.UsualFile);
                // What the environment says of keys and plates is of another desk.
                var places = new DeskPlaces(TemplateFolder.Find(), StoreSetting.Read(store, name => name switch
                {
                    StoreSetting.KeyFileVariable => beside + ".key",
                    StoreSetting.PlatesVariable => beside + ".plates",
                    _ => null,
                }));
                Outcome<RestoreBackup.Restored> restoring = await new RestoreBackup(new Workbench(places, desk.Clock)).RunAsync(
                    new() { From = from, KeyFile = keyFile, Passphrase = words }, stop);
                if (restoring.IsRefused(out why, out RestoreBackup.Restored? restored)) return Say.Refusal(why);
                if (EmptyFolder.Put(folder, restored.Files) is { } unwritten) return Say.Refusal(unwritten);
                using AnswerSheet sheet = AnswerSheet.Open();
                sheet.Line($"恢复在 {folder}，是 {Clock.Of(restored.At)} 的样子，以后办的不在里面", Tone.Good);
                sheet.Line($"流水 {restored.Proved.Chains.Sum(chain => chain.Entries)} 条、稿件 {restored.Proved.Revisions} 版、"
                    + $"印版 {restored.Proved.Plates?.Files ?? 0} 份，全部相符", Tone.Good);
                if (typed.GetValue(database) is not null)
                    sheet.Line($"用前请设 CLASSIFIEDS_KEY_FILE={beside}.key、CLASSIFIEDS_PLATES={beside}.plates，并在 desk.yaml 写上数据库地址");
                Outcome<RemakePlate.Remade> remaking = await new RemakePlate(new Workbench(places with
                {
                    Templates = Path.Combine(Path.GetFullPath(folder), "templates"),
                }, desk.Clock)).RunAsync(new(), stop);
                if (remaking.IsRefused(out why, out RemakePlate.Remade? remade)) return Say.Refusal(why);
                if (remade.Other is { } other) return Say.Refusal(other);
                if (remade.Why is { } not) sheet.Line($"没有重排核对：{not.Message}", Tone.Warning);
                else sheet.Line($"{remade.Plate!.Issue} 一期重排了一遍，与存档的印版一字节不差", Tone.Good);
                sheet.Line("字体不在备份里：请再打一次 classifieds doctor，看本机缺什么");
            }
            return ExitCode.Done;
        });
        return command;
    }
}
