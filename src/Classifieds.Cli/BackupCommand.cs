using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds backup 备份.zip --key-out U盘/钥匙 --passphrase 口令.txt</c></summary>
internal static class BackupCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> file = FileArgument.One("备份写到何处；已有的不会覆盖");
        var keyOut = new Option<string?>("--key-out")
        {
            Description = "钥匙文件写到何处：密钥用口令锁在里面；要和备份分开放，比如锁进抽屉的 U 盘", HelpName = "文件",
        };
        var passphrase = new PassphraseOption("锁钥匙用的口令，至少 12 个字，写在这个文件的第一行；- 为键盘输入");
        var user = new UserOption();
        var command = new Verb("backup", "备份：库、印版、模板、设置存成一个文件，别人照常收稿；密钥另存成钥匙文件")
        {
            Examples =
            [
                ("classifieds backup 备份-1125.zip", "每天的备份，不含密钥"),
                ("classifieds backup 备份-1125.zip --key-out /media/U盘/钥匙 --passphrase -", "头一回、换过密钥以后：连钥匙一起存"),
            ],
        };
        command.Arguments.Add(file);
        foreach (Option option in (ReadOnlySpan<Option>)[keyOut, passphrase.Option, user.Option]) command.Options.Add(option);
        command.Validators.Add(typed =>
        {
            if (typed.GetResult(keyOut) is null != typed.GetResult(passphrase.Option) is null)
                typed.AddError("存钥匙要 --key-out 和 --passphrase 两样都给");
        });
        command.SetAction(async (typed, stop) =>
        {
            Workbench bench = desk.Open(typed);
            string at = typed.GetRequiredValue(file);
            if ((await passphrase.ReadAsync(typed, stop)).IsRefused(out Refusal? why, out string? words)) return Say.Refusal(why);
            if (BackupFile.Begin(at).IsRefused(out why, out BackupFile? made)) return Say.Refusal(why);
            using (made)
            {
                Outcome<BackUpDesk.Made> backing = await new BackUpDesk(bench).RunAsync(new()
                {
                    To = made.Stream, Passphrase = words.Length > 0 ? words : null, By = user.Read(typed),
                }, stop);
                if (backing.IsRefused(out why, out BackUpDesk.Made? kept)) return Say.Refusal(why);
                // The key first: a backup that nobody can open is none.
                if (kept.KeyFile is { } key && typed.GetValue(keyOut) is { } place
                    && OutputFiles.Write([new(place, key) { IsPrivate = true }], [at], bench) is { } unwritten)
                    return Say.Refusal(unwritten);
                if (made.Finish() is { } unfinished) return Say.Refusal(unfinished);
                using AnswerSheet sheet = AnswerSheet.Open();
                sheet.Line($"备份写在 {at}：库、模板、设置，印版 {kept.Plates} 份，字体的校验值", Tone.Good);
                if (typed.GetValue(keyOut) is { } lies) sheet.Line($"钥匙写在 {lies}，用口令锁着。请和备份分开放；口令谁也找不回来，请封存一份");
                else Say.Line("备份里没有密钥。没有钥匙文件，备份谁也打不开：从没存过的，请加 --key-out 存一次", Tone.Warning);
            }
            return ExitCode.Done;
        });
        return command;
    }
}
