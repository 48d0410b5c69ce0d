using System.Globalization;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Prices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Upkeep;

/// <summary>体检: what a desk needs to work, looked at one by one, each with a sentence and how it is mended.</summary>
public sealed class ExamineDesk(Workbench desk)
{
    private const int OldestServer = 130_000;
    private const long LeastRoom = 200L * 1024 * 1024, LittleRoom = 2L * 1024 * 1024 * 1024;

    public sealed record Request;

    /// <returns>One a thing that was looked at, the right ones too; it never refuses: a store that does not open is one of them.</returns>
    public async Task<Outcome<IReadOnlyList<DeskCheck>>> RunAsync(Request request, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        List<DeskCheck> checks = [];
        Templates(checks);
        await StoreAsync(checks, stop);
        Places(checks);
        return checks;
    }

    private void Templates(List<DeskCheck> checks)
    {
        checks.Add(desk.Catalogue().IsRefused(out Refusal? why)
            ? DeskCheck.Fault("templates", $"模板：{why.Message}（{why.Code}）", "照这句话改好模板文件；改不回来的，从备份放回")
            : DeskCheck.Right("templates", "模板读得懂"));
        foreach (string name in desk.TemplatesFolder is { } folder ? new PaperFolder(folder).Names : [])
        {
            if (desk.Paper(name).IsRefused(out why))
            {
                bool isFont = why.Code.StartsWith("FONT-", StringComparison.Ordinal);
                checks.Add(DeskCheck.Fault(isFont ? "fonts" : "templates", $"{name}：{why.Message}（{why.Code}）",
                    isFont ? "装上这款字体再来；没有它排不了版" : $"改好 papers/{name}.yaml"));
                continue;
            }
            checks.Add(DeskCheck.Right("fonts", $"{name} 的字体都在"));
            if (new CheckPrices(desk).Run(new(name)).IsRefused(out why, out CheckPrices.Card? card))
            {
                checks.Add(DeskCheck.Fault("prices", $"{name} 的价目：{why.Message}（{why.Code}）", $"改好 papers/{name}.yaml 的价目"));
                continue;
            }
            string[] bare = [.. card.Lines.Where(line => !line.IsOwn).Select(line => line.Key.ToString())];
            checks.Add(bare.Length == 0
                ? DeskCheck.Right("prices", $"{name} 的各类都有自己的价")
                : DeskCheck.Doubt("prices", $"{name} 有 {bare.Length} 类没有自己的价，照本报通例计：{string.Join('、', bare)}",
                    $"价不对的，在 papers/{name}.yaml 的价目里写上那一类；本来就照通例的，不用管"));
        }
    }

    private async Task StoreAsync(List<DeskCheck> checks, CancellationToken stop)
    {
        Outcome<(string? Server, DateTimeOffset? Last)> asking = await desk.ReadStoreAsync<(string?, DateTimeOffset?)>(
            async work => (await work.ServerVersionAsync(), await work.Ledger.LastMomentAsync()), stop);
        if (asking.IsRefused(out Refusal? why, out (string? Server, DateTimeOffset? Last) found))
        {
            bool isKey = why.Code.StartsWith("KEY-", StringComparison.Ordinal);
            checks.Add(DeskCheck.Fault(isKey ? "key" : "store", $"{(isKey ? "密钥" : "库")}：{why.Message}（{why.Code}）",
                isKey ? "放回原来的密钥文件；机器坏了的，用 restore-backup 和钥匙文件恢复" : "照这句话办；库坏了的，用 restore-backup 恢复到空文件夹"));
            return;
        }
        checks.Add(DeskCheck.Right("store", "库打得开"));
        checks.Add(DeskCheck.Right("key", "密钥是这个库的"));
        if (found.Server is { } version)
        {
            bool isOld = int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < OldestServer;
            string told = $"PostgreSQL 的版本是 {number / 10_000}";
            checks.Add(isOld
                ? DeskCheck.Fault("postgresql", told, $"请升级到 {OldestServer / 10_000} 以上")
                : DeskCheck.Right("postgresql", told));
        }
        DateTimeOffset now = desk.Clock.GetUtcNow();
        checks.Add(desk.Clock is SetClock
            ? DeskCheck.Doubt("clock", $"钟由环境变量 {SetClock.Variable} 拨定，不走", "只练手、看样稿时才拨；正式收稿前请去掉这个环境变量")
            : found.Last is { } last && last > now
                ? DeskCheck.Fault("clock", "本机的钟比流水末条还早，被往回拨过", "对好本机的钟（打开自动对时）；流水以序号为准，不会乱")
                : DeskCheck.Right("clock", "钟没有被往回拨"));
    }

    private void Places(List<DeskCheck> checks)
    {
        if (desk.Setting.IsRefused(out Refusal? why, out StoreSetting? setting))
        {
            checks.Add(DeskCheck.Fault("store", $"{why.Message}（{why.Code}）", "照这句话设好环境变量"));
            return;
        }
        foreach ((string what, string file) in DeskDisk.Readable(setting))
            checks.Add(DeskCheck.Doubt("rights", $"{what} {file} 同机的别人也读得到", $"chmod 600 {file}"));
        if (setting.Plates.IsRefused(out why))
            checks.Add(DeskCheck.Fault("plates", $"{why.Message}（{why.Code}）", "没有它不能付印：请设好这个环境变量"));
        foreach (DeskDisk.Place place in DeskDisk.Places(setting))
        {
            checks.Add(place.Unwritable is { } reason
                ? DeskCheck.Fault("rights", $"{place.Folder} 写不进去：{reason}", "请让用本程序的人对这个文件夹有写的权限")
                : DeskCheck.Right("rights", $"{place.Folder} 写得进去"));
            string room = $"{place.Folder} 所在的磁盘还剩 {place.Free / 1024 / 1024} MB";
            checks.Add(place.Free < LeastRoom ? DeskCheck.Fault("space", room, "马上腾出地方：满了就收不了稿、付不了印")
                : place.Free < LittleRoom ? DeskCheck.Doubt("space", room, "近日腾出地方，或换大一些的磁盘")
                : DeskCheck.Right("space", room));
        }
    }
}
