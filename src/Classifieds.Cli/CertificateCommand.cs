using System.CommandLine;
using System.Text;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Evidence;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds certificate BC20261125-0001 --out 证明.pdf</c>, <c>certificate verify 证明.pdf --key 本报公钥.pem</c></summary>
internal static class CertificateCommand
{
    private const string SignatureEnding = ".sig";
    private const int MostBytes = 64 * 1024 * 1024, MostWords = 64 * 1024;

    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfPrinted();
        var output = new Option<string>("--out")
        {
            Description = $"证明 PDF 写到何处；签名写在旁边，同名加 {SignatureEnding}", Required = true, HelpName = "文件",
        };
        var user = new UserOption();
        var format = new FormatOption();
        var command = new Verb("certificate", "刊登证明：稿号、日期、版面、位置、文字校验值，用本报的密钥签名")
        {
            Examples =
            [
                ("classifieds certificate BC20261125-0001 --out 证明.pdf", "连同 证明.pdf.sig 交给登报人"),
                ("classifieds certificate verify 证明.pdf --key 本报公钥.pem", "谁都能核对，不用库，不用联网"),
            ],
        };
        command.Arguments.Add(id);
        command.Options.Add(output);
        command.Options.Add(user.Option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Workbench bench = desk.Open(typed);
            Outcome<CertifyNotice.Certified> certifying =
                await new CertifyNotice(bench).RunAsync(new() { Id = typed.GetRequiredValue(id), By = user.Read(typed) }, stop);
            if (certifying.IsRefused(out Refusal? why, out CertifyNotice.Certified? made)) return Say.Refusal(why);
            string file = typed.GetRequiredValue(output);
            OutputFile[] files = [new(file + SignatureEnding, made.Certificate.File), new(file, made.Pdf)];
            if (OutputFiles.Write(files, [], bench) is { } unwritten) return Say.Refusal(unwritten);
            return Tell(made.Certificate, format.Read(typed));
        });
        command.Subcommands.Add(Verify(desk));
        return command;
    }

    private static Verb Verify(DeskOptions desk)
    {
        Argument<string> file = FileArgument.One("刊登证明的 PDF");
        var signature = new Option<string?>("--signature")
        {
            Description = $"签名文件；不写即证明旁边同名的 {SignatureEnding}", HelpName = "文件",
        };
        var key = new Option<string?>("--key") { Description = "本报公钥，keys public 给出的 PEM 文件；不写即问本台的库", HelpName = "文件" };
        var format = new FormatOption();
        var verify = new Verb("verify", "核对刊登证明：改动一个字节都核对不过；给出公钥的，不用库，不用联网")
        {
            Examples = [("classifieds certificate verify 证明.pdf --key 本报公钥.pem", "签名在 证明.pdf.sig")],
        };
        verify.Arguments.Add(file);
        verify.Options.Add(signature);
        verify.Options.Add(key);
        format.AddTo(verify);
        verify.SetAction(async (typed, stop) =>
        {
            string pdf = typed.GetRequiredValue(file);
            if (BoundedFile.Read(pdf, MostBytes, "刊登证明").IsRefused(out Refusal? why, out byte[]? sheet)) return Say.Refusal(why);
            string beside = typed.GetValue(signature) ?? pdf + SignatureEnding;
            if (BoundedFile.Read(beside, MostWords, "签名文件").IsRefused(out why, out byte[]? signed)) return Say.Refusal(why);
            byte[]? pem = null;
            if (typed.GetValue(key) is { } at && BoundedFile.Read(at, MostWords, "公钥文件").IsRefused(out why, out pem))
                return Say.Refusal(why);
            Outcome<Certificate> verifying = await new VerifyCertificate(desk.Open(typed)).RunAsync(new()
            {
                Pdf = sheet, Signature = signed, PublicKey = pem is null ? null : Encoding.UTF8.GetString(pem),
            }, stop);
            if (verifying.IsRefused(out why, out Certificate? proved)) return Say.Refusal(why);
            return Tell(proved, format.Read(typed), isProved: true);
        });
        return verify;
    }

    private static int Tell(Certificate certificate, OutputFormat format, bool isProved = false)
    {
        if (format != OutputFormat.Text)
        {
            JsonRows.WriteOne(CertificateJson.Of(certificate));
            return ExitCode.Done;
        }
        using AnswerSheet sheet = AnswerSheet.Open();
        string where = string.Join('、', certificate.Places.Select(place => $"{place.Page} 版第 {place.Column} 栏"));
        sheet.Line($"{(isProved ? "证明属实，一字未动：" : "")}{certificate.Notice} 刊于 {certificate.Issue.Paper} "
            + $"{IsoDate.Write(certificate.Issue.Date)} 第 {where}", Tone.Good);
        sheet.Line($"文字 {certificate.Text}");
        sheet.Line($"印版 {certificate.Plate}");
        return ExitCode.Done;
    }
}
