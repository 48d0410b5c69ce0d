using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds serve</c>: this process becomes the server, <c>classifieds-web</c>, which lies beside it.</summary>
/// <remarks>It becomes it and does not start it: signals reach the server, its exit code is the answer, and no other verb pays for a
/// framework of the web.</remarks>
internal static class ServeCommand
{
    private const string Server = "classifieds-web";

    public static Command Create(DeskOptions desk)
    {
        var urls = new Option<string?>("--urls")
        {
            Description = "开在哪里，几个之间用分号；不写即 http://127.0.0.1:5080，只有本机能用", HelpName = "地址",
        };
        var certificate = new Option<string?>("--certificate") { Description = "用 https 时的证书，PEM 文件", HelpName = "文件" };
        var key = new Option<string?>("--certificate-key") { Description = "证书的私钥另存的，它的 PEM 文件", HelpName = "文件" };
        var open = new Option<string?>("--public-url")
        {
            Description = "登报人从外面打开用的网址，如 https://dengbao.example，清样链接以它开头", HelpName = "网址",
        };
        var command = new Verb("serve", "开分类台的网页：浏览器里收稿、复核、查找；按 Ctrl-C 关")
        {
            AsksStore = Verb.NoStore,
            Examples =
            [
                ("classifieds serve --desk 本报", "本机打开 http://127.0.0.1:5080"),
                ("classifieds serve --urls https://0.0.0.0:443 --certificate 台.pem", "全单位都能用"),
            ],
        };
        foreach (Option option in (ReadOnlySpan<Option>)[urls, open, certificate, key]) command.Options.Add(option);
        command.SetAction(typed =>
        {
            if (Find(AppContext.BaseDirectory) is not { } program)
            {
                return Say.Refusal(new("SERVE-MISSING", $"找不到 {Server}，它应在 {AppContext.BaseDirectory} 或其中的 web 文件夹")
                {
                    Kind = RefusalKind.Unreadable,
                });
            }
            List<string> words = [];
            foreach (Option<string?> option in (ReadOnlySpan<Option<string?>>)[urls, open, certificate, key])
                if (typed.GetValue(option) is { } value) words.AddRange([option.Name, value]);
            words.AddRange(desk.Typed(typed));
            return Say.Refusal(new("SERVE-MISSING", $"启动不了 {program}：{OtherProgram.Become(program, words)}")
            {
                Kind = RefusalKind.Unreadable,
            });
        });
        return command;
    }

    private static string? Find(string folder) =>
        ((string[])[Path.Combine(folder, "web", Server), Path.Combine(folder, Server)]).FirstOrDefault(File.Exists);
}
