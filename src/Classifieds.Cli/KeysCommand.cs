using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Upkeep;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds keys public</c>, <c>classifieds keys rotate</c></summary>
internal static class KeysCommand
{
    public static Command Create(DeskOptions desk)
    {
        var open = new Verb("public", "本报的公钥：给谁都行，凭它就能核对本报签过的东西")
        {
            Examples =
            [
                ("classifieds keys public > 本报公钥.pem", "交给印厂、存档处，另存一份在别处"),
                ("classifieds keys public --paper broadsheet --format json", "另一份报纸的，连同指纹"),
            ],
        };
        var paper = new PaperOption("哪份报纸，按模板的名称");
        open.Options.Add(paper.Option);
        var format = new FormatOption();
        format.AddTo(open);
        open.SetAction(async (typed, stop) =>
        {
            Outcome<ShowPublicKey.Shown> showing =
                await new ShowPublicKey(desk.Open(typed)).RunAsync(new() { Paper = paper.Name(typed) }, stop);
            if (showing.IsRefused(out Refusal? why, out ShowPublicKey.Shown? shown)) return Say.Refusal(why);
            if (format.Read(typed) != OutputFormat.Text)
            {
                JsonRows.WriteOne(PublicKeyJson.Of(shown));
            }
            else
            {
                using AnswerSheet sheet = AnswerSheet.Open();
                foreach (string line in shown.Pem.TrimEnd('\n').Split('\n')) sheet.Line(line);
                Say.Line($"{shown.Paper} 的公钥，指纹 {shown.Fingerprint}");
            }
            return ExitCode.Done;
        });
        return new Verb("keys", "密钥") { open, Rotate(desk) };
    }

    private static Verb Rotate(DeskOptions desk)
    {
        var user = new UserOption();
        var rotate = new Verb("rotate", "换密钥：各则的数据钥用新密钥重新包起；底稿、流水不动")
        {
            Examples = [("classifieds keys rotate", "有人离职、密钥文件可能外传过的时候")],
        };
        rotate.Options.Add(user.Option);
        rotate.SetAction(async (typed, stop) =>
        {
            Outcome<RotateKeys.Rotated> rotating =
                await new RotateKeys(desk.Open(typed)).RunAsync(new() { By = user.Read(typed) }, stop);
            if (rotating.IsRefused(out Refusal? why, out RotateKeys.Rotated? rotated)) return Say.Refusal(why);
            using AnswerSheet sheet = AnswerSheet.Open();
            sheet.Line($"密钥已换，{rotated.Wrapped} 个数据钥用新密钥包好了", Tone.Good);
            Say.Line("从前存的钥匙文件打不开今后的备份：请用 backup --key-out 另存一份，和旧的分开标明日期", Tone.Warning);
            return ExitCode.Done;
        });
        return rotate;
    }
}
