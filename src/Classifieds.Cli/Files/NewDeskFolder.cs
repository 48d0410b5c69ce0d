using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli.Files;

/// <summary>本报的分类台文件夹, made: settings and the paper's own templates, which no update of the program touches.</summary>
internal static class NewDeskFolder
{
    private const string Settings = """
        # 本报分类台的设置；在这个文件夹或其下打命令，就用这里的库和模板
        database: classifieds.db   # 或 PostgreSQL 的地址
        templates: templates       # 本报自己的模板，改法见其中的 README.md
        payment: required          # 先付后刊：没付清、没挂账的不上版；不在本程序里收款的，改为 noted（只记账）
        # publicUrl: https://gg.example.cn   # 登报人打得开的网址；写了，清样上就有链接和二维码
        # trustedProxies: 10.0.0.2           # 前面有代理的，写它的地址，几个之间用逗号

        """;

    /// <param name="templates">The program's own.</param>
    /// <returns>Null where the folder is made; else DESK-THERE, DESK-UNWRITABLE.</returns>
    public static Refusal? Make(string folder, string templates)
    {
        string settings = Path.Combine(folder, "desk.yaml"), own = Path.Combine(folder, "templates");
        try
        {
            if (File.Exists(settings) || Directory.Exists(own))
                return new Refusal("DESK-THERE", $"{folder} 里已有 desk.yaml 或 templates，不会动它，请换一个文件夹") { Kind = RefusalKind.Conflict };
            foreach (string file in Directory.EnumerateFiles(templates, "*", SearchOption.AllDirectories))
            {
                string copy = Path.Combine(own, Path.GetRelativePath(templates, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
            // Last: a folder without it is no desk, and what was left by a full disk is told as what it is.
            File.WriteAllText(settings, Settings);
            return null;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new Refusal("DESK-UNWRITABLE", $"写不了 {folder}：{reason.Message}") { Kind = RefusalKind.Unreadable };
        }
    }
}
